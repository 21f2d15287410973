import type { NodeId } from "../model/ids.ts";
import type { Custom, Instrument, PartyStatus, Provision } from "../model/law.ts";
import { type Answer, asSureAs, begun, every, type LawFact, not, some } from "./answers.ts";
import type { Law } from "./library.ts";

/** Why a State may be bound: it joined, the Security Council decided, or the rule is custom. There is no fourth way. */
export type Basis = "party" | "resolution" | "custom";

/** One way in which a rule may bind a State, and whether it does. */
export interface Ground {
  readonly basis: Basis;
  readonly answer: Answer;
  readonly facts: readonly LawFact[];
}

/** Whether a rule binds a State on a day: yes where one of the grounds is. */
export interface Bound {
  readonly provision: NodeId;
  readonly state: NodeId;
  readonly answer: Answer;
  readonly grounds: readonly Ground[];
}

/** How a State stands to an instrument on a day, as a whole and provision by provision. */
export interface BoundBy {
  readonly instrument: NodeId;
  /** By joining it, or by a decision of the Security Council; custom is told provision by provision. */
  readonly answer: Answer;
  readonly provisions: readonly Bound[];
}

/** What binds the State on that day (ISO): every instrument that binds nations, in the order of the library. */
export function boundOn(law: Law, state: NodeId, day: string): BoundBy[] {
  const international = law.library.instruments.filter((i) => i.authority !== "national-law");
  return international.map((instrument) => ({
    instrument: instrument.id,
    answer: some(...consentGrounds(law, instrument, state, day).map((ground) => ground.answer)),
    provisions: instrument.provisions.map(({ id }) => boundTo(law, id, state, day)),
  }));
}

/** Does the provision bind the State on that day? */
export function boundTo(law: Law, id: NodeId, state: NodeId, day: string): Bound {
  const { provision, instrument } = law.provision(id);
  const grounds = consentGrounds(law, instrument, state, day).map((ground) =>
    narrowed(law, ground, provision, state, day),
  );
  const custom = provision.custom ?? instrument.custom;
  if (custom) grounds.push(customGround(law, custom, id, day));
  return { provision: id, state, answer: some(...grounds.map(({ answer }) => answer)), grounds };
}

/** Is the State a party to the treaty on that day? */
export function partyOn(law: Law, id: NodeId, state: NodeId, day: string): Ground {
  const instrument = law.instrument(id);
  const row = instrument.parties.find((party) => party.state === state);
  const facts = [partyFact(law, instrument, state, row)];
  if (!row) return { basis: "party", answer: "open", facts };
  return { basis: "party", answer: asSureAs(isParty(row, day), row.verified), facts };
}

/** Why the instrument as a whole may bind the State on that day; none where it binds nobody by itself. */
export function instrumentGrounds(law: Law, instrument: Instrument, state: NodeId, day: string): Ground[] {
  const { id, custom } = instrument;
  const grounds = consentGrounds(law, instrument, state, day);
  return custom ? [...grounds, customGround(law, custom, id, day)] : grounds;
}

function isParty({ status, since, until }: PartyStatus, day: string): Answer {
  if (status !== "party") return "no";
  const joined = since === undefined ? "open" : begun(since, day);
  return every(joined, until === undefined ? "yes" : not(begun(until, day)));
}

function consentGrounds(law: Law, instrument: Instrument, state: NodeId, day: string): Ground[] {
  if (instrument.authority === "treaty") return [partyOn(law, instrument.id, state, day)];
  if (!instrument.binding) return [];
  // UN Charter, Art 25: members carry out the Council's decisions, whether they voted for them or not.
  const charter = law.provision(instrument.binding).instrument;
  const member = partyOn(law, charter.id, state, day);
  const adopted = instrument.adopted ? begun(instrument.adopted, day) : "open";
  const decided: LawFact = {
    text: `${instrument.short} was adopted on ${instrument.adopted ?? "a day not recorded"} and binds by ${law.nameOf(instrument.binding)}.`,
    verified: instrument.verified,
    about: [instrument.id, instrument.binding],
  };
  const answer = every(asSureAs(adopted, instrument.verified), member.answer);
  return [{ basis: "resolution", answer, facts: [decided, ...member.facts] }];
}

/** An amendment binds those who joined it, and a provision from the day on which it has effect. */
function narrowed(law: Law, ground: Ground, provision: Provision, state: NodeId, day: string): Ground {
  const { validFrom, insertedBy } = provision;
  const amendment = insertedBy && partyOn(law, insertedBy, state, day);
  const answer = every(
    ground.answer,
    validFrom ? begun(validFrom, day) : "yes",
    amendment ? amendment.answer : "yes",
  );
  const facts = [...ground.facts, ...(amendment?.facts ?? [])];
  if (validFrom)
    facts.push({
      text: `${law.nameOf(provision.id)} has effect from ${validFrom}.`,
      verified: "known",
      about: [provision.id],
    });
  return { ...ground, answer, facts };
}

function customGround(law: Law, custom: Custom, id: NodeId, day: string): Ground {
  const answer = custom.since === undefined ? "yes" : begun(custom.since, day);
  const since = custom.since === undefined ? "" : ` since ${custom.since}`;
  const text = `${law.nameOf(id)} holds as custom${since}, whoever joined.`;
  const { source, verified } = custom;
  const fact = {
    text: custom.note ? `${text} ${custom.note}` : text,
    source,
    verified,
    about: [id],
  };
  return { basis: "custom", answer: asSureAs(answer, verified), facts: [fact] };
}

function partyFact(law: Law, instrument: Instrument, state: NodeId, row: PartyStatus | undefined): LawFact {
  const who = law.state(state).short;
  const about = [state, instrument.id];
  if (!row)
    return {
      text: `The library does not say how ${who} stands to ${instrument.short}.`,
      verified: "uncertain",
      about,
    };
  const text = `${instrument.short}: ${who}, ${statusWords(row)}${dates(row)}.`;
  return { text, verified: row.verified, source: row.source, about };
}

function statusWords({ status }: PartyStatus): string {
  switch (status) {
    case "party":
      return "a party";
    case "signatory":
      return "signed and did not join";
    case "withdrew-signature":
      return "took its signature back";
    case "not-party":
      return "not a party";
    case "bound":
      return "bound without joining";
    case "subject":
      return "whom it is about";
  }
}

function dates({ status, since, until, reservation }: PartyStatus): string {
  const from =
    since === undefined ? (status === "party" ? ", since when is not known" : "") : ` since ${since}`;
  const to = until === undefined ? "" : `, until ${until}`;
  return `${from}${to}${reservation === undefined ? "" : ", with a reservation"}`;
}
