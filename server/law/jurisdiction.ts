import { nationalCourts, specialTribunal, stateDuty } from "./forums.ts";
import { icc } from "./icc.ts";
import type { Forum, Inquiry } from "./inquiry.ts";
import type { Law } from "./library.ts";

/**
 * What the law asks before any fact is weighed: who is bound, and which court could hear it. Computed from party
 * status, place, date, nationality, referral and the provisions' own conditions, as of the day on which one asks.
 *
 * @throws RangeError where the inquiry names something that the library does not hold.
 */
export function jurisdiction(law: Law, inquiry: Inquiry): Forum[] {
  if (inquiry.state) return [stateDuty(law, inquiry, inquiry.state)];
  const { provision, instrument } = law.provision(inquiry.provision);
  const { crime } = provision;
  const forums: Forum[] = [];
  // What a code of one State makes a crime is not for a court that another text set up.
  if (crime && instrument.authority === "treaty") {
    forums.push(icc(law, inquiry, crime));
    if (crime === "aggression") forums.push(specialTribunal(law, inquiry));
  }
  return [...forums, nationalCourts(law, inquiry, crime)];
}
