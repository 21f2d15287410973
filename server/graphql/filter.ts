import type { Label } from "../model/argument.ts";
import { type DayRange, dayRange, parseEdtf } from "../model/dates.ts";
import { AppError } from "../model/errors.ts";
import type { CaseRecord } from "../model/records.ts";
import type { Params } from "../store/queries.gen.ts";
import type { Context } from "./context.ts";
import { requireProfile } from "./profile.ts";
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
 * so that a filter by text means the same as a search by text, and labels in the argument map as it is kept.
 *
 * @throws AppError BAD_USER_INPUT for dates that are not EDTF, for lists of more than 500 values and for a profile that is
 * none.
 */
export async function filterParams(
  filter: ClaimFilter | null | undefined,
  caseId: string,
  context: Context,
): Promise<FilterParams> {
  if (!filter) return NO_FILTER;
  for (const [name, value] of Object.entries(filter)) checkLength(name, value);
  const { text, labels, profile, withoutSpeakers, validDuring, saidDuring, knownBy, ...same } = filter;
  const valid = days(validDuring, "validDuring");
  const said = days(saidDuring, "saidDuring");
  return {
    ...NO_FILTER,
    ...given(same),
    claims: both(
      text ? await holding(text, caseId, context) : null,
      labels ? await labelled(labels, profile, caseId, context) : null,
    ),
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

/** What both lists have; null stands for everything. */
function both(a: readonly string[] | null, b: readonly string[] | null): string[] | null {
  if (a === null || b === null) return (a ?? b)?.slice() ?? null;
  const second = new Set(b);
  return a.filter((value) => second.has(value));
}

/**
 * A filter that asks for more: what passes both.
 *
 * @param narrowed what the place asks of every claim, whatever the reader's filter says
 */
export function narrowed(params: FilterParams, more: Partial<FilterParams>): FilterParams {
  const against = more.relations !== undefined && params.relations === !more.relations;
  return {
    ...params,
    ...more,
    predicates: both(params.predicates, more.predicates ?? null),
    claims: against ? [] : both(params.claims, more.claims ?? null),
  };
}

/** What the argument map of a case establishes under a profile, by the ids of its statements. */
export async function labelsUnder(
  profile: string | null | undefined,
  whole: CaseRecord,
  context: Context,
): Promise<ReadonlyMap<string, Label>> {
  const map = await context.map(whole);
  return map.evaluated(requireProfile(profile), {}).evaluated.after.labels;
}

async function labelled(
  labels: readonly Label[],
  profile: string | null | undefined,
  caseId: string,
  context: Context,
): Promise<string[]> {
  const whole = await context.loaders.case.load(caseId);
  if (!whole) return [];
  const all = await labelsUnder(profile, whole, context);
  return [...all].flatMap(([id, label]) => (labels.includes(label) ? [id] : []));
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
