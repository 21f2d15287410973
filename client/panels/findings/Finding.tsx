import { toFigures } from "../../state/figures.ts";
import type { Finding } from "../../state/findings.ts";
import type { Route } from "../../state/route.ts";
import { toFinding } from "../../state/ways.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
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
};

/** The claim whose stroke stands for the finding: the selected one, else the first. */
function telling(finding: Finding) {
  return finding.claims.find((claim) => claim.id === finding.view.select) ?? finding.claims[0];
}

function sized(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Figures that disagree are read side by side; everything else is shown as a network. */
function wayTo(caseId: string, finding: Finding): Route {
  const measure = finding.kind === "FIGURES_DISAGREE" ? telling(finding)?.measure : null;
  return measure ? toFigures(caseId, measure) : toFinding(caseId, finding);
}

/** The finding that most leans on, with a small network of it. */
export function Lead({ caseId, finding }: FindingProps) {
  const claim = telling(finding);
  return (
    <Link className={css.lead} to={wayTo(caseId, finding)} data-finding={finding.id}>
      <div className={css.leadText}>
        <p className="cap">
          {claim && <Stroke claim={claim} selected width={30} />} {KIND_WORDS[finding.kind]}
        </p>
        <h2 className={css.big}>{finding.title}.</h2>
        <p className={css.sub}>{finding.text}</p>
        <p className={css.go}>
          <span className={buttonClass()}>
            <Icon name="network" size={14} />
            Open as a network
          </span>
          <span className="meta">
            {sized(finding.entities.length, "entity", "entities")},{" "}
            {sized(finding.view.claims.length, "relation", "relations")}
          </span>
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
    <Link className={css.card} to={wayTo(caseId, finding)} data-finding={finding.id}>
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
    <Link className={css.row} to={wayTo(caseId, finding)} data-finding={finding.id}>
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
