import { toFigures } from "../../state/figures.ts";
import type { Finding } from "../../state/findings.ts";
import type { Route } from "../../state/route.ts";
import { toElements, toFinding } from "../../state/ways.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { Icon, type IconName } from "../../ui/Icon.tsx";
import { Stroke } from "../../ui/Stroke.tsx";
import { Link } from "../Link.tsx";
import css from "./Findings.module.css";
import { LeadPicture, Thumbnail } from "./Thumbnail.tsx";

interface FindingProps {
  caseId: string;
  finding: Finding;
}

export const KIND_WORDS: Readonly<Record<Finding["kind"], string>> = {
  FIGURES_DISAGREE: "Figures disagree",
  DENIED: "Said and gainsaid",
  ONE_ORIGIN: "One origin",
  HELD_RESPONSIBLE: "Held responsible",
  SAID_INDEPENDENTLY: "Said independently",
  UNDATED: "Undated",
  BRIDGE: "One tie between two groups",
  SILENT_GAP: "Nobody says",
  PARTY_ONLY: "Said by a party alone",
};

/** The claim whose stroke stands for the finding: the selected one, else the first. */
function telling(finding: Finding) {
  return finding.claims.find((claim) => claim.id === finding.view.select) ?? finding.claims[0];
}

function sized(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

interface Way {
  readonly to: Route;
  readonly verb: string;
  readonly icon: IconName;
  /** What one will see there, in numbers. */
  readonly seen: string;
}

/** Figures that disagree are read side by side, gaps of an accusation by its elements; all else is shown as a network. */
function wayOf(caseId: string, finding: Finding): Way {
  const measure = finding.kind === "FIGURES_DISAGREE" ? telling(finding)?.measure : null;
  if (measure) {
    const seen = sized(finding.claims.length, "figure", "figures");
    return { to: toFigures(caseId, measure), verb: "Compare the figures", icon: "figures", seen };
  }
  if (finding.accusation) {
    const to = toElements(caseId, finding.accusation.id);
    return { to, verb: "Open the elements", icon: "elements", seen: finding.basis };
  }
  const entities = sized(finding.entities.length, "entity", "entities");
  const seen = `${entities}, ${sized(finding.view.claims.length, "relation", "relations")}`;
  return { to: toFinding(caseId, finding), verb: "Open as a network", icon: "network", seen };
}

/** The finding that most leans on, with a small network of it. */
export function Lead({ caseId, finding }: FindingProps) {
  const claim = telling(finding);
  const way = wayOf(caseId, finding);
  return (
    <Link className={css.lead} to={way.to} data-finding={finding.id}>
      <div className={css.leadText}>
        <p className="cap">
          {claim && <Stroke claim={claim} selected width={30} />} {KIND_WORDS[finding.kind]}
        </p>
        <h2 className={css.big}>{finding.title}.</h2>
        <p className={css.sub}>{finding.text}</p>
        <p className={css.go}>
          <span className={buttonClass()}>
            <Icon name={way.icon} size={14} />
            {way.verb}
          </span>
          <span className="meta">{way.seen}</span>
        </p>
      </div>
      <div className={css.leadPicture}>
        <LeadPicture finding={finding} />
      </div>
    </Link>
  );
}

/** A finding as a picture and its sentence. */
export function Card({ caseId, finding }: FindingProps) {
  return (
    <Link className={css.card} to={wayOf(caseId, finding).to} data-finding={finding.id}>
      <div className={css.thumb}>
        <Thumbnail finding={finding} />
      </div>
      <Sentence finding={finding} />
    </Link>
  );
}

/** A finding as its sentence alone, for the long tail. */
export function Row({ caseId, finding, titled }: FindingProps & { titled: boolean }) {
  return (
    <Link className={css.row} to={wayOf(caseId, finding).to} data-finding={finding.id}>
      <Sentence finding={finding} titled={titled} />
    </Link>
  );
}

function Sentence({ finding, titled = true }: { finding: Finding; titled?: boolean }) {
  const claim = telling(finding);
  return (
    <>
      <p className={css.sentence}>
        {titled && <b>{finding.title}.</b>} {finding.text}
      </p>
      <p className={css.basis}>
        {claim && <Stroke claim={claim} />} {finding.basis}
      </p>
    </>
  );
}
