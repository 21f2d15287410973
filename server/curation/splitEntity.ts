import type { ItemChange } from "../casefile/editCase.ts";
import { lean, type Plain, type PlainMap } from "../casefile/plain.ts";
import { plainItem } from "../casefile/plainItem.ts";
import { assertionId, type ShortId } from "../model/ids.ts";
import {
  type Base,
  counted,
  expectNew,
  listed,
  newId,
  type Plan,
  planOfItems,
  quoted,
  refused,
  shortOf,
} from "./act.ts";
import { entityOf } from "./mergeEntities.ts";
import { aliasesIn, formOf } from "./names.ts";
import { renamed } from "./renamed.ts";

/** An entity that was two. */
export interface SplitEntity {
  /** The one that stays. */
  readonly id: string;
  /** The audit record up to which its curator has seen it. */
  readonly seen?: number | undefined;
  /** The id of the new one. */
  readonly newId?: string | undefined;
  readonly name: string;
  /** As that of the one that stays unless told. */
  readonly kind?: string | undefined;
  readonly description?: string | undefined;
  /** Forms by which the one that stays is named, and the new one is from now on. */
  readonly aliases?: readonly string[] | undefined;
  /** Claims of which the new one is the subject from now on. */
  readonly subjectOf?: readonly string[] | undefined;
  readonly objectOf?: readonly string[] | undefined;
  /** Assertions in which the new one speaks from now on. */
  readonly speakerIn?: readonly string[] | undefined;
}

/** Takes a new entity out of one that is there, with some of its names, claims and assertions. */
export function splitEntity(input: SplitEntity, base: Base): Plan {
  const old = entityOf(input.id, "id", base);
  const from = old.id as ShortId;
  const id = newId(base, "ent", { wanted: input.newId, words: input.name });
  expectNew(base, id, plainItem(base.whole, id));
  const forms = formsOf(input, old);
  const kind = input.kind ?? old.kind;
  const made: PlainMap = {
    ...lean({ id, kind, name: input.name }),
    ...(old.plural === undefined || kind !== old.kind ? {} : { plural: old.plural }),
    ...lean({ aliases: forms.filter((form) => formOf(form) !== input.name), description: input.description }),
    ...lean({ sensitive: old.sensitive }),
  };
  const kept = aliasesIn(old).filter((form) => !forms.includes(form));
  const { aliases: _, ...rest } = old;
  const left: ItemChange[] = forms.length > 0 ? [{ id: from, item: withAliases(rest, kept) }] : [];
  const claims = movedClaims(input, from, id, base);
  const moved = [counted(forms.length, "name"), counted(claims.length, "claim")].filter(
    (one) => !/^0 /.test(one),
  );
  const text = `Split ${quoted(input.name)} from ${quoted(old.name)}${moved.length > 0 ? `: ${listed(moved)} moved` : ""}.`;
  const changes = { ids: [from], seen: input.seen };
  return planOfItems(base, [{ id, item: made }, ...left, ...claims], { text, changes });
}

function withAliases({ id, kind, name, plural, ...rest }: PlainMap, aliases: readonly Plain[]): PlainMap {
  return {
    ...lean({ id, kind, name }),
    ...(plural === undefined ? {} : { plural }),
    ...lean({ aliases, ...rest }),
  };
}

/** The forms that go with the new one. Its name, where it was an alias of the old one, is no alias of that any more. */
function formsOf({ aliases = [], name }: SplitEntity, old: PlainMap): Plain[] {
  const all = aliasesIn(old);
  for (const [i, form] of aliases.entries())
    if (!all.some((alias) => formOf(alias) === form))
      throw refused(`aliases[${i}]`, `${quoted(form)} is no alias of ${old.id}.`);
  return all.filter((alias) => formOf(alias) === name || aliases.includes(formOf(alias)));
}

const ENDS = { subjectOf: "subject", objectOf: "object" } as const;

function movedClaims(input: SplitEntity, from: ShortId, to: ShortId, base: Base): ItemChange[] {
  const moved = new Map<ShortId, PlainMap>();
  const claimOf = (id: ShortId, where: string): PlainMap => {
    const claim = moved.get(id) ?? plainItem(base.whole, id);
    if (claim && id.startsWith("clm:")) return claim;
    throw refused(where, `the case has no claim ${id}.`);
  };
  for (const [list, end] of Object.entries(ENDS))
    for (const [i, given] of (input[list as keyof typeof ENDS] ?? []).entries()) {
      const where = `${list}[${i}]`;
      const id = shortOf(given, base.whole.id, where);
      const claim = claimOf(id, where);
      if (claim[end] !== from) throw refused(where, `${from} is not the ${end} of ${id}.`);
      moved.set(id, { ...claim, [end]: to });
    }
  for (const [i, given] of (input.speakerIn ?? []).entries()) {
    const where = `speakerIn[${i}]`;
    const assertion = shortOf(given, base.whole.id, where);
    const { id, at } = placeOf(assertion, where, base);
    const claim = claimOf(id, where);
    const { whole } = base;
    const all = claim.assertions as readonly PlainMap[];
    const next = all.map((one, n) => (n === at ? { ...one, speakers: spoken(one, from, to) } : one));
    if (
      !whole.claims.some(({ assertions }) =>
        assertions.some((one) => one.id === assertion && one.speakers.includes(from)),
      )
    )
      throw refused(where, `${from} does not speak in ${assertion}.`);
    moved.set(id, { ...claim, assertions: next });
  }
  return [...moved].map(([id, item]) => ({ id, item }));
}

function spoken(assertion: PlainMap, from: ShortId, to: ShortId): Plain {
  return renamed({ speakers: assertion.speakers as Plain }, new Map([[from, to]])).speakers as Plain;
}

/** The claim that an assertion belongs to, and its place there. */
function placeOf(assertion: ShortId, where: string, { whole }: Base): { id: ShortId; at: number } {
  for (const claim of whole.claims) {
    const at = claim.assertions.findIndex((_, i) => assertionId(claim.id, i + 1) === assertion);
    if (at >= 0) return { id: claim.id, at };
  }
  throw refused(where, `the case has no assertion ${assertion}.`);
}
