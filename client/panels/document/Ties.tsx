import type { ClaimTie } from "../../state/document.ts";
import { toPassage } from "../../state/ways.ts";
import { Stroke } from "../../ui/Stroke.tsx";
import { Link } from "../Link.tsx";
import css from "./ClaimCard.module.css";

const AGAINST: readonly ClaimTie["kind"][] = ["CONTRADICTS", "QUALIFIES"];

/** How a tie reads from the open claim: it runs out of it or into it. */
const WORDS: Readonly<Record<ClaimTie["kind"], { readonly OUT: string; readonly IN: string }>> = {
  CONTRADICTS: { OUT: "contradicts", IN: "contradicted by" },
  QUALIFIES: { OUT: "qualifies", IN: "qualified by" },
  SUPPORTS: { OUT: "supports", IN: "supported by" },
  SAME_AS: { OUT: "says the same as", IN: "says the same as" },
};

/** What stands against a claim, and what stands with it; each leads to its own sentence. */
export function Ties({ caseId, ties }: { caseId: string; ties: readonly ClaimTie[] }) {
  const against = ties.filter((tie) => AGAINST.includes(tie.kind));
  const beside = ties.filter((tie) => !AGAINST.includes(tie.kind));
  return (
    <>
      <TieList
        caseId={caseId}
        title="Against it"
        ties={against}
        none="Nothing in this case speaks against it."
      />
      {beside.length > 0 && <TieList caseId={caseId} title="With it" ties={beside} none="" />}
    </>
  );
}

function TieList({
  caseId,
  title,
  ties,
  none,
}: {
  caseId: string;
  title: string;
  ties: readonly ClaimTie[];
  none: string;
}) {
  return (
    <section className={css.station}>
      <h3>
        {title} {ties.length > 0 && <span className="meta">{ties.length}</span>}
      </h3>
      {ties.length === 0 && <p className={css.remark}>{none}</p>}
      <ul className={css.ties}>
        {ties.map((tie) => {
          const passage = tie.claim.assertions[0]?.passage;
          const words = (
            <>
              <b>{WORDS[tie.kind][tie.direction]}</b> {tie.claim.text}
            </>
          );
          return (
            <li key={tie.id}>
              <Stroke claim={tie.claim} />
              <span>
                {passage ? <Link to={toPassage(caseId, passage.id, tie.claim.id)}>{words}</Link> : words}{" "}
                <span className="mono">{passage && `${passage.document.letter} ${passage.place}`}</span>
                {tie.note && <small>{tie.note}</small>}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
