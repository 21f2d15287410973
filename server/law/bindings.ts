import type { NodeId } from "../model/ids.ts";
import type { Instrument, PartyStatus } from "../model/law.ts";
import { type Answer, some } from "./answers.ts";
import { boundTo, type Ground, instrumentGrounds, partyOn } from "./bound.ts";
import type { Law } from "./library.ts";

/** One way in which an instrument, or a provision of it alone, may bind a State on a day. */
export interface Binding extends Ground {
  readonly instrument: NodeId;
  /** Set where the provision stands otherwise than the whole: by custom of its own, or by an amendment. */
  readonly provision?: NodeId;
}

/** What binds the State on that day (ISO), and what does not: each ground by itself, in the order of the library. */
export function bindingsOn(law: Law, state: NodeId, day: string): Binding[] {
  return international(law).flatMap((instrument) => {
    const whole = instrumentGrounds(law, instrument, state, day);
    const parts = instrument.provisions.flatMap(({ id }) =>
      boundTo(law, id, state, day)
        .grounds.filter((ground) => !whole.some((other) => saysTheSame(ground, other)))
        .map((ground) => ({ instrument: instrument.id, provision: id, ...ground })),
    );
    return [...whole.map((ground) => ({ instrument: instrument.id, ...ground })), ...parts];
  });
}

function saysTheSame(ground: Ground, other: Ground): boolean {
  return ground.basis === other.basis && ground.answer === other.answer;
}

/** How a State stands to an instrument on a day. */
export interface StatusOn {
  readonly instrument: NodeId;
  readonly state: NodeId;
  readonly party: Answer;
  /** By whichever ground. */
  readonly bound: Answer;
  /** What the library records; left out where it records nothing. */
  readonly row?: PartyStatus;
}

/** How the State stands to the instrument on that day (ISO). Nobody is a party to what is no treaty. */
export function statusOn(law: Law, id: NodeId, state: NodeId, day: string): StatusOn {
  const instrument = law.instrument(id);
  const row = instrument.parties.find((party) => party.state === state);
  const grounds = instrumentGrounds(law, instrument, state, day);
  return {
    instrument: id,
    state,
    party: instrument.authority === "treaty" ? partyOn(law, id, state, day).answer : "no",
    bound: some(...grounds.map(({ answer }) => answer)),
    ...(row && { row }),
  };
}

/** The instruments that are about nations: what one State wrote for itself binds no other. */
export function international(law: Law): Instrument[] {
  return law.library.instruments.filter(({ authority }) => authority !== "national-law");
}
