import { dayRange, type Edtf } from "../model/dates.ts";
import type { Authority, Instrument, PartyStatus, PartyStatusWord } from "../model/law.ts";
import type { Faults, Item, Place } from "../text/faults.ts";
import type { Register } from "../text/register.ts";

type Path = readonly (string | number)[];

/** Which words about a State fit which kind of text. */
const FITS: Readonly<Record<Authority, readonly PartyStatusWord[]>> = {
  treaty: ["party", "signatory", "withdrew-signature", "not-party"],
  custom: ["bound"],
  resolution: ["bound", "subject"],
  "secondary-rule": ["bound"],
  "soft-law": ["subject"],
  "national-law": [],
};

/**
 * How States stand to an instrument. No duty is bound to a State without its being a party, a resolution that binds,
 * or a custom: a text that says otherwise is refused.
 */
export function checkParties({ value, place }: Item<Instrument>, faults: Faults, register: Register): void {
  const seen = new Set<string>();
  value.parties.forEach((party, i) => {
    const path = ["parties", i];
    register.expect(party.state, place, [...path, "state"]);
    if (seen.has(party.state))
      faults.at(place, [...path, "state"], `${party.state} stands here twice.`, "Keep one of the two.");
    seen.add(party.state);
    checkStatus(value, party, place, path, faults);
    checkDates(value, party, place, path, faults);
  });
}

function checkStatus(
  { authority, binding, custom }: Instrument,
  { status, since, verified }: PartyStatus,
  place: Place,
  path: Path,
  faults: Faults,
): void {
  const at = [...path, "status"];
  const fits = FITS[authority];
  if (!fits.includes(status)) {
    const cure = fits.length > 0 ? `Use one of ${fits.join(", ")}.` : "Take the row out.";
    faults.at(place, at, `Nobody is “${status}” to a text that is ${authority}.`, cure);
  } else if (status === "bound" && !binding && !custom) {
    faults.at(
      place,
      at,
      "Nothing here binds a State that has not joined.",
      "Give the instrument “binding” (by which provision) or “custom” (who says so), or take the row out.",
    );
  } else if (status === "party" && !since && verified !== "uncertain") {
    faults.at(
      place,
      path,
      "A party since when?",
      "Write “since”, the first day on which it is bound, or mark the row uncertain.",
    );
  }
}

/** Consent, then effect, then end; and nobody is bound by what is not in force. */
function checkDates(
  { inForce }: Instrument,
  party: PartyStatus,
  place: Place,
  path: Path,
  faults: Faults,
): void {
  const order = [party.signed, party.consented, party.since, party.until].filter((d) => d !== undefined);
  if (order.some((date, i) => before(date, order[i - 1])))
    faults.at(place, path, "The dates are not in order.", "Order them: signed, consented, since, until.");
  if (party.status === "party" && before(party.since, inForce))
    faults.at(
      place,
      [...path, "since"],
      "Bound before the instrument was in force.",
      "Check “since” and “inForce”.",
    );
}

/** Is the whole of `a` before the whole of `b`? */
function before(a: Edtf | undefined, b: Edtf | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const end = dayRange(a).to;
  const start = dayRange(b).from;
  return end !== undefined && start !== undefined && end < start;
}
