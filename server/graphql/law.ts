import { statusOn } from "../law/bindings.ts";
import type { Inquiry, Tie } from "../law/inquiry.ts";
import type { Law } from "../law/library.ts";
import { parseEdtf } from "../model/dates.ts";
import { AppError } from "../model/errors.ts";
import { type NodeId, prefixOf } from "../model/ids.ts";
import { type Element, type Instrument, type LawState, OFFICES, type Provision } from "../model/law.ts";
import type { PartyStatusOnDayParent, PartyStatusParent } from "./parents.ts";
import type { InquiryInput, QueryPartyStatusArgs } from "./resolvers.gen.ts";

/** Anything of the law library by its id, or null where it holds nothing of that name. */
export function heldByLaw(law: Law, id: string): LawState | Instrument | Provision | Element | null {
  const known = id as NodeId;
  if (!law.has(known)) return null;
  switch (prefixOf(id)) {
    case "state":
      return law.state(known);
    case "ins":
      return law.instrument(known);
    case "prov":
      return law.provision(known).provision;
    default:
      return law.element(known).element;
  }
}

const LISTS: Readonly<Record<string, string>> = {
  state: "Query { states { id } } lists its States.",
  ins: "Query { instruments { nodes { id } } } lists its instruments.",
  prov: "Query { instrument(id:) { provisions { id } } } lists an instrument's provisions.",
};

/** @throws AppError NOT_FOUND where the library holds no such thing under that id. */
export function requireLaw(law: Law, id: string, prefix: "state" | "ins" | "prov"): NodeId {
  if (prefixOf(id) === prefix && law.has(id as NodeId)) return id as NodeId;
  throw new AppError("NOT_FOUND", `The law library has no “${id}” here. ${LISTS[prefix]}`);
}

/** @throws AppError BAD_USER_INPUT where the text is no day of the calendar. */
export function requireDay(text: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && parseEdtf(text) !== undefined;
  if (isDay) return text;
  throw new AppError("BAD_USER_INPUT", `“${text.slice(0, 40)}” is no day. Write it as 2025-01-01.`);
}

/** The day on which one asks: what was told, or today. */
export function askedOn(on: string | null | undefined): string {
  return requireDay(on ?? new Date().toISOString().slice(0, 10));
}

/** How a State stands to instruments, in the order of the library. */
export function partyTo(law: Law, state: NodeId): PartyStatusParent[] {
  return law.library.instruments.flatMap((instrument) => partiesOf(instrument, state));
}

/** How States stand to an instrument. */
export function partiesOf({ id, parties }: Instrument, state?: string | null): PartyStatusParent[] {
  const rows = state ? parties.filter((party) => party.state === state) : parties;
  return rows.map((party) => ({ ...party, instrument: id }));
}

/** Every State by every instrument on a day, instrument by instrument. */
export function partyTable(law: Law, args: QueryPartyStatusArgs): PartyStatusOnDayParent[] {
  const day = requireDay(args.day);
  const { states, instruments } = law.library;
  const all = instruments.filter(({ authority }) => authority !== "national-law").map(({ id }) => id);
  const rows = args.instruments?.map((id) => requireLaw(law, id, "ins")) ?? all;
  const columns = args.states?.map((id) => requireLaw(law, id, "state")) ?? states.map(({ id }) => id);
  return rows.flatMap((id) => columns.map((state) => statusOn(law, id, state, day)));
}

/**
 * An inquiry as somebody asks it.
 *
 * @throws AppError BAD_USER_INPUT or NOT_FOUND where it names what cannot be asked.
 */
export function askedInquiry(law: Law, input: InquiryInput): Inquiry {
  const conduct = parseEdtf(input.conduct);
  if (!conduct)
    throw new AppError("BAD_USER_INPUT", `conduct: “${input.conduct.slice(0, 40)}” is no date. Write EDTF.`);
  const state = (id: string | null | undefined) => (id ? requireLaw(law, id, "state") : undefined);
  const ties = (list: InquiryInput["places"]): Tie[] =>
    (list ?? []).map((tie) => ({
      state: requireLaw(law, tie.state, "state"),
      ...(tie.disputed && { disputed: true }),
    }));
  const [accused, aggressor, victim] = [state(input.state), state(input.aggressor), state(input.victim)];
  const office = officeOf(input.office);
  return {
    provision: requireLaw(law, input.provision, "prov"),
    conduct,
    places: ties(input.places),
    nationalities: ties(input.nationalities),
    on: askedOn(input.on),
    ...(accused && { state: accused }),
    ...(aggressor && { aggressor }),
    ...(victim && { victim }),
    ...(office && { office }),
  };
}

function officeOf(text: string | null | undefined): Inquiry["office"] {
  if (!text) return undefined;
  const office = OFFICES.find((known) => known === text);
  if (office) return office;
  throw new AppError("BAD_USER_INPUT", `office: “${text.slice(0, 40)}” is none of ${OFFICES.join(", ")}.`);
}
