import type { TimedClaim } from "../../state/timeline.ts";
import { toClaim, toPassage } from "../../state/ways.ts";
import { whenWords } from "../../state/when.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { Stroke } from "../../ui/Stroke.tsx";
import { Link } from "../Link.tsx";
import css from "./Timeline.module.css";

/** The selected claim with every statement of it and its day: two statements may be one voice. */
export function SelectedTime({ caseId, claim }: { caseId: string; claim: TimedClaim }) {
  const { relation, assertions } = claim;
  const origins = new Set(assertions.map(({ origin }) => origin.id)).size;
  const ends = relation ? [relation.from.id, relation.to.id] : [];
  return (
    <section className={css.panel} aria-labelledby="selected">
      <h2 id="selected">Selected</h2>
      <p className={css.claim}>{claim.text}</p>
      <p className="meta">so: {claim.validTime ? whenWords(claim.validTime) : "no time given"}</p>
      <ul className={css.sayings}>
        {assertions.map(({ id, saidAt, origin, passage, ...drawn }) => (
          <li key={id}>
            <Stroke claim={{ ...claim, ...drawn, originCount: 1 }} selected />
            <span>
              said{" "}
              <b>{saidAt ? whenWords(saidAt, { since: "after", until: "before" }) : "on no known day"}</b>,{" "}
              {origin.name}
              <Link className={css.passage} to={toPassage(caseId, passage.id, claim.id)}>
                Document {passage.document.letter}, {passage.place}
              </Link>
            </span>
          </li>
        ))}
      </ul>
      <p className="meta">
        In all {count(assertions.length, "statement")} from {count(origins, "origin")}.
      </p>
      <Link className={buttonClass("plain", true)} to={toClaim(caseId, claim.id, ends)}>
        Show in the network
      </Link>
    </section>
  );
}

function count(n: number, noun: string): string {
  return n === 1 ? `one ${noun}` : `${n} ${noun}s`;
}
