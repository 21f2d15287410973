import { CERTAINTIES } from "../model/case.ts";
import type { ClaimRecord } from "../model/records.ts";
import type { Context } from "./context.ts";

/** One value and how many claims have it. */
interface Count {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** Counts over claims by everything that the filter bar offers. */
export async function countFacets(claims: readonly ClaimRecord[], context: Context) {
  const documents = await labelled(
    tally(claims, (c) => c.documents),
    (id) => documentLabel(id, context),
  );
  const speakers = await labelled(
    tally(claims, (c) => c.speakers),
    (id) => entityLabel(id, context),
  );
  const certainties = tally(claims, (c) => [c.certainty]);
  const years = tally(claims, yearsOf);
  return {
    claims: claims.length,
    relations: claims.filter((claim) => claim.predicate).length,
    disputed: claims.filter((claim) => claim.disputed).length,
    kinds: capitals(tally(claims, (c) => [c.kind])),
    entityKinds: named(tally(claims, kindsOf), (kind) => kindLabel(kind, context)),
    predicates: named(
      tally(claims, (c) => (c.predicate ? [c.predicate] : [])),
      (name) => phraseOf(name, context),
    ),
    documents,
    speakers,
    certainties: capitals(certainties).sort((a, b) => firmness(a) - firmness(b)),
    stances: capitals(tally(claims, (c) => [c.stance])),
    origins: named(
      tally(claims, (c) => [String(c.originCount)]),
      (n) => n,
    ).sort((a, b) => Number(a.value) - Number(b.value)),
    years: named(years, (year) => year).sort((a, b) => (a.value < b.value ? -1 : 1)),
  };
}

function tally(
  claims: readonly ClaimRecord[],
  values: (claim: ClaimRecord) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const claim of claims)
    for (const value of new Set(values(claim))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function named(counts: Map<string, number>, label: (value: string) => string): Count[] {
  const list = [...counts].map(([value, count]) => ({ value, label: label(value), count }));
  return list.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

async function labelled(
  counts: Map<string, number>,
  label: (value: string) => Promise<string>,
): Promise<Count[]> {
  const labels = new Map(
    await Promise.all([...counts.keys()].map(async (id) => [id, await label(id)] as const)),
  );
  return named(counts, (id) => labels.get(id) ?? id);
}

/** The API writes enumerations in capitals. */
function capitals(counts: Map<string, number>): Count[] {
  return named(counts, (value) => value).map((count) => ({ ...count, value: count.value.toUpperCase() }));
}

function firmness(count: Count): number {
  return CERTAINTIES.indexOf(count.label as (typeof CERTAINTIES)[number]);
}

function kindsOf(claim: ClaimRecord): string[] {
  return [claim.subjectKind, claim.objectKind].filter((kind) => kind !== undefined);
}

/** Every year in which a claim was so, at most a hundred; "undated" sorts behind all of them. */
function yearsOf(claim: ClaimRecord): string[] {
  const from = claim.validFrom?.slice(0, 4);
  const to = claim.validTo?.slice(0, 4);
  const first = Number(from ?? to);
  if (!Number.isInteger(first)) return ["undated"];
  const last = Math.min(Number(to ?? from), first + 99);
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

async function documentLabel(id: string, { loaders }: Context): Promise<string> {
  const found = await loaders.document.load(id);
  return found ? `${found.letter} · ${found.title}` : id;
}

async function entityLabel(id: string, { loaders }: Context): Promise<string> {
  return (await loaders.entity.load(id))?.name ?? id;
}

function kindLabel(name: string, { vocabulary }: Context): string {
  return vocabulary.kinds.find((kind) => kind.name === name)?.label ?? name;
}

function phraseOf(name: string, { vocabulary }: Context): string {
  return vocabulary.predicates.find((predicate) => predicate.name === name)?.phrase ?? name;
}
