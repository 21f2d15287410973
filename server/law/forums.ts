import type { NodeId } from "../model/ids.ts";
import type { Crime, PeremptoryNorm } from "../model/law.ts";
import { type Answer, begun, every, not, some, throughout } from "./answers.ts";
import { boundTo } from "./bound.ts";
import { conductDays, type Forum, type Inquiry, type Question, ruleFact } from "./inquiry.ts";
import type { Law } from "./library.ts";

const TRIBUNAL = "ins:special-tribunal-aggression" as NodeId;
const UKRAINE = "state:UKR" as NodeId;
const UNIVERSAL = "prov:customary-law/universal-jurisdiction" as NodeId;
const IMMUNITY = "prov:customary-law/immunity-in-office" as NodeId;

/** Could the Special Tribunal for the Crime of Aggression against Ukraine hear it? */
export function specialTribunal(law: Law, inquiry: Inquiry): Forum {
  const subject = "prov:special-tribunal-aggression/subject" as NodeId;
  const reach = "prov:special-tribunal-aggression/reach" as NodeId;
  const troika = "prov:special-tribunal-aggression/office" as NodeId;
  const { inForce, note, verified } = law.instrument(TRIBUNAL);
  const questions: Question[] = [
    {
      id: "special-tribunal/subject",
      rule: subject,
      text: "Is it said to be aggression against Ukraine?",
      answer: inquiry.victim === undefined ? "open" : inquiry.victim === UKRAINE ? "yes" : "no",
      yes: "opens",
      facts: [ruleFact(law, subject)],
    },
    {
      id: "special-tribunal/working",
      rule: subject,
      text: "Does the Tribunal work yet?",
      answer: inForce ? begun(inForce, inquiry.on) : "open",
      yes: "opens",
      facts: note ? [{ text: note, verified, about: [TRIBUNAL] }] : [],
    },
    {
      id: "special-tribunal/reach",
      rule: reach,
      text: "Does it reach leaders of the State that the accused leads?",
      answer: "open",
      yes: "opens",
      facts: [{ ...ruleFact(law, reach), verified: "uncertain" }],
    },
    {
      id: "special-tribunal/office",
      rule: troika,
      text: "Does the office that the accused holds put a trial off?",
      answer: inquiry.office ? "yes" : "no",
      yes: "delays",
      facts: [ruleFact(law, troika)],
    },
  ];
  const name = law.instrument(TRIBUNAL).short;
  // A trial that waits is not one that cannot be: only what opens the way decides.
  const opens = questions.filter(({ yes }) => yes === "opens").map(({ answer }) => answer);
  return { id: "special-tribunal", name, answer: every(...opens), questions };
}

/** The norms whose breach any State may try, as far as the library holds it settled. */
const UNIVERSALLY: Readonly<Record<PeremptoryNorm, Answer>> = {
  slavery: "yes",
  torture: "yes",
  "crimes-against-humanity": "open",
  aggression: "open",
};

/** Could a State's own courts hear it: by their own code, or whoever holds the accused by universal jurisdiction? */
export function nationalCourts(law: Law, inquiry: Inquiry, crime: Crime | undefined): Forum {
  const { jusCogens } = law.provision(inquiry.provision).provision;
  const universal: Question = {
    id: "national-courts/universal",
    rule: UNIVERSAL,
    text: "May any State try it, wherever it happened?",
    answer: jusCogens ? UNIVERSALLY[jusCogens] : "open",
    yes: "opens",
    facts: [ruleFact(law, UNIVERSAL)],
  };
  const immune: Question = {
    id: "national-courts/immunity",
    rule: IMMUNITY,
    text: "Does the office that the accused holds shield them before foreign courts?",
    answer: inquiry.office ? "yes" : "no",
    yes: "bars",
    facts: [ruleFact(law, IMMUNITY)],
  };
  const own = crime ? ownCodes(law, inquiry, crime) : [];
  const opened = some(universal.answer, ...own.map(({ answer }) => answer));
  return {
    id: "national-courts",
    name: "National courts",
    answer: every(opened, not(immune.answer)),
    questions: [universal, ...own, immune],
  };
}

/** The codes of States that are tied to it by place, nationality or as the one it is done to. */
function ownCodes(law: Law, inquiry: Inquiry, crime: Crime): Question[] {
  const ties = [
    ...inquiry.places,
    ...inquiry.nationalities,
    ...(inquiry.victim ? [{ state: inquiry.victim }] : []),
  ];
  return law.library.instruments.flatMap((code) => {
    const tied = ties.filter(({ state }) => state === code.state);
    const provision = code.provisions.find((p) => p.crime === crime);
    if (!code.state || tied.length === 0 || !provision) return [];
    return {
      id: `national-courts/${code.state}`,
      rule: provision.id,
      text: `Does the law of ${law.state(code.state).short}, which is tied to it, make it a crime?`,
      answer: tied.some(({ disputed }) => !disputed) ? ("yes" as const) : ("open" as const),
      yes: "opens" as const,
      facts: [ruleFact(law, provision.id)],
    };
  });
}

/** Is the State bound, and to whom does it owe the duty (ARSIWA, Arts 41 and 48)? */
export function stateDuty(law: Law, inquiry: Inquiry, state: NodeId): Forum {
  const { provision } = law.provision(inquiry.provision);
  const days = conductDays(inquiry);
  const answer = throughout(days, (day) => boundTo(law, provision.id, state, day).answer);
  const { grounds } = boundTo(law, provision.id, state, days.to);
  const everyone = "prov:arsiwa/48" as NodeId;
  const serious = "prov:arsiwa/41" as NodeId;
  const questions: Question[] = [
    {
      id: "state-duty/bound",
      rule: provision.id,
      text: `Was ${law.state(state).short} bound by ${law.nameOf(provision.id)} then?`,
      answer,
      yes: "opens",
      facts: grounds.flatMap(({ facts }) => facts),
    },
    {
      id: "state-duty/everyone",
      rule: everyone,
      text: "Is the duty owed to all States, so that any of them may call for an end of the breach?",
      answer: provision.jusCogens ? "yes" : "open",
      yes: "opens",
      facts: [ruleFact(law, everyone)],
    },
    {
      id: "state-duty/serious",
      rule: serious,
      text: "Must all other States help to end it, and none recognise or assist what it brings about?",
      // Only where the breach is gross or systematic, and no body is named that says so.
      answer: provision.jusCogens ? "open" : "no",
      yes: "opens",
      facts: [ruleFact(law, serious)],
    },
  ];
  return { id: "state-duty", name: "Responsibility of the State", answer, questions };
}
