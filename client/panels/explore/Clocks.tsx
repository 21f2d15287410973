import type { InspectedClaim } from "../../state/inspect.ts";
import { whenWords } from "../../state/when.ts";
import css from "./Inspector.module.css";

const BASIS: Readonly<Record<string, string>> = {
  PRINTED: "as the text prints it",
  RESOLVED: "worked out from the text",
  RECORD: "from the public record",
};

/** When it was so and when it was said: two clocks, never one. */
export function Clocks({ claim }: { claim: InspectedClaim }) {
  const said = [...new Set(claim.assertions.map((voice) => voice.saidAt))];
  return (
    <dl className={css.clocks}>
      <dt>when it was so</dt>
      <dd>
        {claim.validTime === null ? (
          <span className={css.undated}>undated: the text gives no time</span>
        ) : (
          whenWords(claim.validTime)
        )}{" "}
        {claim.validTime !== null && <span className="mono meta">{claim.validTime}</span>}
        {claim.validBasis && <span className="meta"> {BASIS[claim.validBasis]}</span>}
      </dd>
      <dt>when it was said</dt>
      <dd>
        {said.map((saidAt) => (
          <span key={saidAt ?? "undated"} className={css.said}>
            {whenWords(saidAt)} {saidAt && <span className="mono meta">{saidAt}</span>}
          </span>
        ))}
      </dd>
    </dl>
  );
}
