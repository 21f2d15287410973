import { type DayRange, dayRange, parseEdtf } from "../model/dates.ts";
import { AppError } from "../model/errors.ts";
import type { Params } from "../store/queries.gen.ts";
import type { Context } from "./context.ts";
import type { ClaimFilter } from "./resolvers.gen.ts";

/** The parameters of the shared filter of cypher/filter.cypher. */
export type FilterParams = Omit<Params<"claim.count">, "case">;

/** Lets everything pass. */
export const NO_FILTER: FilterParams = {
  kinds: null,
  predicates: null,
  claims: null,
  entities: null,
  entityKinds: null,
  documents: null,
  speakers: null,
  withoutSpeakers: null,
  stances: null,
  certainties: null,
  minOrigins: null,
  maxOrigins: null,
  disputed: null,
  relations: null,
  validFrom: null,
  validTo: null,
  saidFrom: null,
  saidTo: null,
  knownBy: null,
  orUndated: false,
};

const MOST_VALUES = 500;

/**
 * A filter as the API takes it → the parameters that the queries take. Words are looked up in the search index first,
 * so that a filter by text means the same as a search by text.
 *
 * @throws AppError BAD_USER_INPUT for dates that are not EDTF and for lists of more than 500 values.
 */
export async function filterParams(
  filter: ClaimFilter | null | undefined,
  caseId: string,
  context: Context,
): Promise<FilterParams> {
  if (!filter) return NO_FILTER;
  for (const [name, value] of Object.entries(filter)) checkLength(name, value);
  const { text, withoutSpeakers, validDuring, saidDuring, knownBy, ...same } = filter;
  const valid = days(validDuring, "validDuring");
  const said = days(saidDuring, "saidDuring");
  return {
    ...NO_FILTER,
    ...given(same),
    claims: text ? await holding(text, caseId, context) : null,
    withoutSpeakers: withoutSpeakers?.map((id) => `|${id}|`) ?? null,
    validFrom: valid?.from ?? null,
    validTo: valid?.to ?? null,
    saidFrom: said?.from ?? null,
    saidTo: said?.to ?? null,
    knownBy: days(knownBy, "knownBy")?.to ?? null,
  };
}

/** What was given: a field that is null lets everything pass, as one that was left out does. */
function given(filter: ClaimFilter): Partial<FilterParams> {
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== null && value !== undefined),
  );
}

async function holding(text: string, caseId: string, context: Context): Promise<string[]> {
  const whole = await context.loaders.case.load(caseId);
  // A case that has just been taken out holds nothing.
  return whole ? (await context.searchIndexes.of(whole)).holding(text, "CLAIMS") : [];
}

function checkLength(name: string, value: unknown): void {
  if (Array.isArray(value) && value.length > MOST_VALUES)
    throw new AppError(
      "BAD_USER_INPUT",
      `filter.${name} has ${value.length} values. Give at most ${MOST_VALUES}.`,
    );
}

function days(text: string | null | undefined, field: string): DayRange | undefined {
  if (text === null || text === undefined) return undefined;
  const date = parseEdtf(text);
  if (date) return dayRange(date);
  const cure = "Write EDTF, such as 2024-10/2025-03, 2024~ or ../2025-01.";
  throw new AppError("BAD_USER_INPUT", `filter.${field}: “${text}” is no date. ${cure}`);
}
