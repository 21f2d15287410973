import { type Counts, countsOf } from "../facet/counts.ts";
import { failing } from "../facet/failing.ts";
import { CERTAINTIES } from "../model/case.ts";
import type { CaseRecord } from "../model/records.ts";
import type { Context } from "./context.ts";
import { filterParams, labelsUnder } from "./filter.ts";
import type { ClaimFilter } from "./resolvers.gen.ts";

/** One value and how many claims have it. */
interface Count {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** Counts by everything that the filter bar offers, each list under all of the filter but its own part. */
export async function countFacets(
  whole: CaseRecord,
  filter: ClaimFilter | null | undefined,
  context: Context,
) {
  const { kept, labelOf, fails } = await failingRows(whole, filter, context);
  const names = await kept.names();
  return told(countsOf(kept.table, fails, labelOf), (id) => names.get(id) ?? id, context);
}

/** The claims of a case in memory, and what each of them fails of a filter. */
export async function failingRows(
  whole: CaseRecord,
  filter: ClaimFilter | null | undefined,
  context: Context,
) {
  const { labels, profile, ...rest } = filter ?? {};
  const [params, evaluated, kept] = await Promise.all([
    filterParams(rest, whole.id, context),
    labelsUnder(profile, whole, context),
    context.keptClaims.of(whole),
  ]);
  const labelOf = kept.labels(evaluated);
  const asked = labels ? labelOf.values.map((label) => labels.some((one) => one === label)) : undefined;
  const labelled = asked && ((row: number) => asked[labelOf.codes[row] as number] === true);
  await context.turns.next();
  return { kept, labelOf, fails: failing(kept.table, params, labelled) };
}

function told(counts: ReturnType<typeof countsOf>, name: (id: string) => string, context: Context) {
  const same = (value: string) => value;
  const { claims, relations, disputed } = counts;
  return {
    ...{ claims, relations, disputed },
    kinds: capitals(counts.kinds),
    entityKinds: byCount(counts.entityKinds, (kind) => kindLabel(kind, context)),
    predicates: byCount(counts.predicates, (predicate) => phraseOf(predicate, context)),
    documents: byCount(counts.documents, name),
    speakers: byCount(counts.speakers, name),
    silenced: byCount(counts.silenced, name),
    certainties: capitals(counts.certainties).sort((a, b) => firmness(a) - firmness(b)),
    stances: capitals(counts.stances),
    origins: listed(counts.origins, same).sort((a, b) => Number(a.value) - Number(b.value)),
    disputes: byCount(counts.disputes, (value) => (value === "true" ? "disputed" : "not disputed")),
    labels: byCount(counts.labels, (label) => LABELS[label]?.label ?? label).map((count) => ({
      ...count,
      value: LABELS[count.value]?.value ?? count.value,
    })),
    years: listed(counts.years, same),
    saidYears: listed(counts.saidYears, same),
    knownBy: listed(counts.knownBy, same),
  };
}

/** As the API and as screens write what evaluation gives a claim. */
const LABELS: Readonly<Record<string, { readonly value: string; readonly label: string }>> = {
  in: { value: "ESTABLISHED", label: "established on this map" },
  out: { value: "NOT_ESTABLISHED", label: "not established" },
  open: { value: "OPEN", label: "open" },
};

function listed(counts: Counts, label: (value: string) => string): Count[] {
  return [...counts].map(([value, count]) => ({ value, label: label(value), count }));
}

function byCount(counts: Counts, label: (value: string) => string): Count[] {
  return listed(counts, label).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The API writes enumerations in capitals. */
function capitals(counts: Counts): Count[] {
  return byCount(counts, (value) => value).map((count) => ({ ...count, value: count.value.toUpperCase() }));
}

function firmness(count: Count): number {
  return CERTAINTIES.indexOf(count.label as (typeof CERTAINTIES)[number]);
}

function kindLabel(name: string, { vocabulary }: Context): string {
  return vocabulary.kinds.find((kind) => kind.name === name)?.label ?? name;
}

function phraseOf(name: string, { vocabulary }: Context): string {
  return vocabulary.predicates.find((predicate) => predicate.name === name)?.phrase ?? name;
}
