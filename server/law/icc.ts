import type { NodeId } from "../model/ids.ts";
import type { Crime } from "../model/law.ts";
import { type Answer, begun, every, type LawFact, not, some, throughout, within } from "./answers.ts";
import { partyOn } from "./bound.ts";
import {
  conductDays,
  declarationFact,
  declared,
  type Forum,
  type Inquiry,
  partyDuring,
  type Question,
  type Reasoned,
  ruleFact,
  type Tie,
  unlessContested,
} from "./inquiry.ts";
import type { Law } from "./library.ts";

const STATUTE = "ins:rome-statute" as NodeId;
const AMENDMENT = "ins:kampala-amendment" as NodeId;
const VETO = "prov:un-charter/27/3" as NodeId;
/** UN Charter, Art 23(1): who may stop a decision of the Security Council under Art 27(3). */
const PERMANENT = ["CHN", "FRA", "GBR", "RUS", "USA"].map((code) => `state:${code}` as NodeId);

const rule = (number: string) => `prov:rome-statute/${number}` as NodeId;

/** Could the International Criminal Court hear it (Rome Statute, Arts 11 to 13, 15 bis, 15 ter, 27, 124)? */
export function icc(law: Law, inquiry: Inquiry, crime: Crime): Forum {
  const asked = {
    time: inTime(law, inquiry),
    territory: territory(law, inquiry),
    nationality: nationality(law, inquiry),
    acceptance: acceptance(law, inquiry, crime),
    states: referral(law, inquiry, crime, "13/a"),
    council: referral(law, inquiry, crime, "13/b"),
    prosecutor: prosecutor(law),
  };
  const consent = some(asked.territory.answer, asked.nationality.answer, asked.acceptance.answer);
  const trigger = some(asked.states.answer, asked.prosecutor.answer);
  const own =
    crime === "aggression" ? aggression(law, inquiry) : crime === "war-crime" ? optOut(law, inquiry) : [];
  const conditions = every(consent, trigger, ...own.filter(isOfConsent).map(favours));
  const answer = every(
    asked.time.answer,
    ...own.filter((question) => !isOfConsent(question)).map(favours),
    some(asked.council.answer, conditions),
  );
  const questions = [...Object.values(asked), veto(law, inquiry), ...own, ...office(law, inquiry)];
  return { id: "icc", name: "International Criminal Court", answer, questions };
}

/** Art 15 ter and Art 13(b): what the Security Council refers needs no State's consent. */
function isOfConsent({ id }: Question): boolean {
  return id !== "icc/15bis";
}

/** The answer as it speaks for the way being open. */
function favours({ answer, yes }: Question): Answer {
  return yes === "opens" ? answer : not(answer);
}

function inTime(law: Law, inquiry: Inquiry): Question {
  const { inForce } = law.instrument(STATUTE);
  const answer = inForce ? throughout(conductDays(inquiry), (day) => begun(inForce, day)) : "open";
  return {
    id: "icc/11",
    rule: rule("11"),
    text: "Did it happen after the Statute entered into force?",
    answer,
    yes: "opens",
    facts: [ruleFact(law, rule("11"))],
  };
}

function territory(law: Law, inquiry: Inquiry): Question {
  return {
    id: "icc/12-2-a",
    rule: rule("12/2/a"),
    text: "Did it, or a part of it, happen on the territory of a State that was a party then?",
    ...anyParty(law, inquiry, inquiry.places, "Where it happened is not said."),
    yes: "opens",
  };
}

function nationality(law: Law, inquiry: Inquiry): Question {
  return {
    id: "icc/12-2-b",
    rule: rule("12/2/b"),
    text: "Was the accused a national of a State that was a party then?",
    ...anyParty(law, inquiry, inquiry.nationalities, "Whose national the accused is, is not said."),
    yes: "opens",
  };
}

function anyParty(law: Law, inquiry: Inquiry, ties: readonly Tie[], unsaid: string): Reasoned {
  if (ties.length === 0) return { answer: "open", facts: [notSaid(unsaid)] };
  const found = ties.map((tie) => partyDuring(law, STATUTE, tie, conductDays(inquiry)));
  return { answer: some(...found.map((f) => f.answer)), facts: found.flatMap((f) => f.facts) };
}

function notSaid(text: string): LawFact {
  return { text, verified: "uncertain", about: [] };
}

/** Art 12(3): a State that was no party may have accepted the Court for what happened on its soil. */
function acceptance(law: Law, inquiry: Inquiry, crime: Crime): Question {
  const fitting = declared(law, rule("12/3"), "accepts", inquiry.on).filter(
    ({ place, crimes }) => crimes.includes(crime) && inquiry.places.some(({ state }) => state === place),
  );
  const answers = fitting.map((declaration) => {
    const tie = inquiry.places.find(({ state }) => state === declaration.place);
    const reached = within(conductDays(inquiry), declaration.reach);
    return every(unlessContested(declaration, reached), tie?.disputed ? "open" : "yes");
  });
  return {
    id: "icc/12-3",
    rule: rule("12/3"),
    text: "Has a State accepted the Court for that time and place without being a party?",
    answer: some(...answers),
    yes: "opens",
    facts: fitting.map((declaration) => declarationFact(law, declaration)),
  };
}

function referral(law: Law, inquiry: Inquiry, crime: Crime, number: "13/a" | "13/b"): Question {
  const fitting = declared(law, rule(number), "refers", inquiry.on).filter(
    ({ place, crimes }) =>
      crimes.includes(crime) && (!place || inquiry.places.some(({ state }) => state === place)),
  );
  const answers = fitting.map((one) => unlessContested(one, within(conductDays(inquiry), one.reach)));
  const who = number === "13/a" ? "a State party" : "the Security Council";
  const none = notSaid(`The library records no referral by ${who} that reaches this.`);
  return {
    id: `icc/${number.replace("/", "-")}`,
    rule: rule(number),
    text: `Has ${who} referred the situation?`,
    answer: some(...answers),
    yes: "opens",
    facts: fitting.length > 0 ? fitting.map((one) => declarationFact(law, one)) : [none],
  };
}

function prosecutor(law: Law): Question {
  return {
    id: "icc/13-c",
    rule: rule("13/c"),
    text: "Has the Prosecutor begun without a referral, with the judges’ leave?",
    answer: "open",
    yes: "opens",
    facts: [ruleFact(law, rule("13/c"))],
  };
}

function veto(law: Law, { places, nationalities, aggressor }: Inquiry): Question {
  const involved = new Set([...places, ...nationalities].map(({ state }) => state));
  if (aggressor) involved.add(aggressor);
  const members = PERMANENT.filter((state) => involved.has(state));
  const facts = members.map((state) => ({
    text: `${law.state(state).short} is a permanent member and is itself concerned.`,
    verified: "known" as const,
    about: [state, VETO],
  }));
  return {
    id: "icc/veto",
    rule: VETO,
    text: "Can one permanent member stop a referral by the Security Council?",
    answer: "yes",
    yes: "bars",
    facts: [ruleFact(law, VETO), ...facts],
  };
}

/** Arts 15 bis and 15 ter: what is asked of aggression alone. */
function aggression(law: Law, inquiry: Inquiry): Question[] {
  const days = conductDays(inquiry);
  const { validFrom } = law.provision(rule("15bis")).provision;
  const activated: Question = {
    id: "icc/15bis",
    rule: rule("15bis"),
    text: "Did it happen after the Court’s jurisdiction over aggression began?",
    answer: validFrom ? throughout(days, (day) => begun(validFrom, day)) : "open",
    yes: "opens",
    facts: [ruleFact(law, rule("15bis"))],
  };
  return [activated, byParty(law, inquiry), byOutsider(law, inquiry)];
}

/** Art 15 bis (4). Whether the State must have joined the amendment too is disputed, so its absence leaves it open. */
function byParty(law: Law, inquiry: Inquiry): Question {
  const { aggressor } = inquiry;
  const base = {
    id: "icc/15bis-4",
    rule: rule("15bis/4"),
    text: "Was the State whose act of aggression it is said to be a party to the Statute?",
    yes: "opens",
  } as const;
  if (!aggressor)
    return { ...base, answer: "open", facts: [notSaid("Whose act it is said to be is not given.")] };
  const days = conductDays(inquiry);
  const statute = partyDuring(law, STATUTE, { state: aggressor }, days);
  const amendment = partyDuring(law, AMENDMENT, { state: aggressor }, days);
  const optedOut = declared(law, rule("15bis/4"), "excludes", inquiry.on).filter(
    ({ nationals }) => nationals === aggressor,
  );
  const answer = every(
    statute.answer,
    amendment.answer === "yes" ? "yes" : "open",
    ...optedOut.map((one) => not(unlessContested(one, within(days, one.reach)))),
  );
  const facts = [...statute.facts, ...amendment.facts, ...optedOut.map((one) => declarationFact(law, one))];
  return { ...base, answer, facts };
}

/** Art 15 bis (5): nationals and territory of a State that is no party are out of reach without the Council. */
function byOutsider(law: Law, inquiry: Inquiry): Question {
  const days = conductDays(inquiry);
  const ties = [...inquiry.nationalities, ...inquiry.places];
  const outside = ties.map(({ state, disputed }) =>
    every(
      throughout(days, (day) => not(partyOn(law, STATUTE, state, day).answer)),
      disputed ? "open" : "yes",
    ),
  );
  return {
    id: "icc/15bis-5",
    rule: rule("15bis/5"),
    text: "Is it said to be done by a national of a State that was no party, or on the territory of one?",
    answer: ties.length === 0 ? "open" : some(...outside),
    yes: "bars",
    facts: ties.flatMap((tie) => partyDuring(law, STATUTE, tie, days).facts),
  };
}

/** Art 124: war crimes that a new party excluded for seven years. */
function optOut(law: Law, inquiry: Inquiry): Question[] {
  const made = declared(law, rule("124"), "excludes", inquiry.on);
  const answers = made.map((one) => {
    const ofNationals = !one.nationals || inquiry.nationalities.some(({ state }) => state === one.nationals);
    const ofPlace = !one.place || inquiry.places.some(({ state }) => state === one.place);
    const reached = ofNationals && ofPlace ? within(conductDays(inquiry), one.reach) : "no";
    return unlessContested(one, reached);
  });
  return [
    {
      id: "icc/124",
      rule: rule("124"),
      text: "Has a State excluded such war crimes for its first seven years?",
      answer: some(...answers),
      yes: "bars",
      facts: made.map((one) => declarationFact(law, one)),
    },
  ];
}

function office(law: Law, { office: held }: Inquiry): Question[] {
  if (!held) return [];
  return [
    {
      id: "icc/27",
      rule: rule("27"),
      text: "Does the office that the accused holds shield them before this Court?",
      answer: "no",
      yes: "bars",
      facts: [ruleFact(law, rule("27"))],
    },
  ];
}
