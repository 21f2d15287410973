import type { Profile } from "../model/argument.ts";

const CAVEAT =
  "No court has endorsed a numeric reading of its standards. A label says what this map shows under this profile; it is no judgment of any court.";

/**
 * On the graded scale the standards nest: of 25 pairs of weights SE accepts 20, PE 10, CCE 5 and BRD 2. The constants
 * are those of classic Carneades (Gordon, Prakken & Walton, Artificial Intelligence 171, 2007) with α = .5 and
 * β = γ = .25, put on the scale of strengths; with fewer or other grades the standards collapse into one another.
 */
export const GRADED: Profile = {
  name: "graded",
  title: "Graded strengths, nested standards",
  constants: { pro: { value: 3 }, lead: { value: 2 }, doubt: { value: 0 } },
  caveat: CAVEAT,
};

/**
 * As graded, and no issue that stays undecided is held against the one who raised it: Articles 66(2) and 67(1)(i) of
 * the Rome Statute let no burden of proof or rebuttal fall on the accused.
 */
const ARTICLE_66: Profile = {
  ...GRADED,
  name: "article-66",
  title: "Graded strengths; an undecided issue stays open",
  tie: "propagate",
};

/** The constants of the Carneades 4 program: lead above .5, doubt below .3, on a scale of 0 to 1. */
const CARNEADES_4: Profile = {
  name: "carneades-4",
  title: "Carneades 4",
  constants: {
    pro: { value: 0, strict: true },
    lead: { value: 2, strict: true },
    doubt: { value: 1.2, strict: true },
  },
  caveat: CAVEAT,
};

/** The constants of the published examples of classic Carneades: α = .4, β = .3, γ = .2. */
const CLASSIC: Profile = {
  name: "carneades-2009",
  title: "Classic Carneades, as in its published examples",
  constants: {
    pro: { value: 1.6, strict: true },
    lead: { value: 1.2, strict: true },
    doubt: { value: 0.8, strict: true },
  },
  caveat: CAVEAT,
};

export const PROFILES: readonly Profile[] = [GRADED, ARTICLE_66, CARNEADES_4, CLASSIC];

export function profileNamed(name: string): Profile | undefined {
  return PROFILES.find((profile) => profile.name === name);
}
