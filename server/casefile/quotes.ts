import type { Document } from "../model/case.ts";
import type { ShortId } from "../model/ids.ts";
import { type Faults, type Item, short } from "../text/faults.ts";
import type { Register } from "../text/register.ts";
import type { Locate } from "./claims.ts";
import { nearestStretch } from "./stretch.ts";

/** Finds quotes in the passages that were read; what is not there exactly once is a fault. */
export function locator(documents: readonly Item<Document>[], faults: Faults, register: Register): Locate {
  const texts = new Map<ShortId, string>();
  for (const { id, text } of documents.flatMap((d) => d.value.passages))
    if (!texts.has(id)) texts.set(id, text);
  return ({ passage, quote }, place, path) => {
    if (!register.expect(passage, place, [...path, "passage"])) return 0;
    const at = [...path, "quote"];
    const text = texts.get(passage);
    if (text === undefined) {
      // A document itself, or a passage of a document whose own faults are told already.
      if (!passage.includes("/"))
        faults.at(
          place,
          [...path, "passage"],
          `${passage} is a document.`,
          `Name its passage: ${passage}/p1.`,
        );
      return 0;
    }
    const start = text.indexOf(quote);
    if (start < 0) {
      const stretch = nearestStretch(text, quote);
      const cure = stretch
        ? `The nearest stretch is: ${short(stretch, 300)}`
        : "Copy a stretch of the passage.";
      faults.at(place, at, `The quote is not in ${passage}: ${short(quote)}`, cure);
    } else if (text.includes(quote, start + 1))
      faults.at(
        place,
        at,
        `The quote stands more than once in ${passage}: ${short(quote)}`,
        "Lengthen it until it occurs once.",
      );
    return Math.max(0, start);
  };
}
