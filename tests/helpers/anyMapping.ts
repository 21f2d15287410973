import fc from "fast-check";
import { PREMISE_TYPES, STANDARDS, TIES, WEIGHERS } from "../../server/model/argument.ts";
import type { Claim, Document } from "../../server/model/case.ts";
import type { Edtf } from "../../server/model/dates.ts";
import { originOf } from "../../server/model/derive.ts";
import type { NodeId, ShortId } from "../../server/model/ids.ts";
import { FORUM_IDS } from "../../server/model/law.ts";
import {
  type Accusation,
  type AccusationTie,
  type ElementRow,
  type MapArgument,
  type MapIssue,
  type MapPremise,
  type Mapping,
  type MapSource,
  type MapStatement,
  STATEMENT_KINDS,
} from "../../server/model/mapping.ts";

/** What of a generated case its generated map may lean on. */
export interface MappedOn {
  readonly documents: readonly Document[];
  readonly claims: readonly Claim[];
  readonly text: fc.Arbitrary<string>;
}

const covers = fc.constantFrom<readonly string[]>([], ["CH-1"]);
const states = fc.constantFrom("state:FRE" as NodeId, "state:SYL" as NodeId);

/** Drops what is undefined: a key that is not written is not there. */
function said<T>(arbitrary: fc.Arbitrary<{ [K in keyof T]: T[K] | undefined }>): fc.Arbitrary<T> {
  return arbitrary.map(
    (map) => Object.fromEntries(Object.entries(map).filter(([, value]) => value !== undefined)) as T,
  );
}

function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

/** A strength with the reason that it needs. */
function strengthWith(text: fc.Arbitrary<string>) {
  return fc.oneof(
    fc.record({ strength: fc.constant(2), reason: maybe(text) }),
    fc.record({ strength: fc.constantFrom(0, 1, 3, 4), reason: text as fc.Arbitrary<string | undefined> }),
  );
}

function statement(n: number, text: fc.Arbitrary<string>): fc.Arbitrary<MapStatement> {
  const decided = fc.constantFrom("none", "given", "open");
  return fc.tuple(decided, fc.constantFrom("accepted", "rejected"), text).chain(([how, given, why]) =>
    said<MapStatement>(
      fc.record({
        id: fc.constant(`clm:m${n}` as ShortId),
        kind: fc.constantFrom(...STATEMENT_KINDS),
        text,
        alleged: fc.boolean(),
        rests: fc.subarray(["prov:pact/1", "prov:custom/1"] as NodeId[]),
        given: fc.constant(how === "given" ? (given as "accepted" | "rejected") : undefined),
        why: fc.constant(how === "given" ? why : undefined),
        open: fc.constant(how === "open" ? why : undefined),
        note: maybe(text),
        covers,
      }),
    ),
  );
}

function sources({ documents, claims, text }: MappedOn): fc.Arbitrary<MapSource[]> {
  const authors = new Map(
    documents.flatMap((d) => (d.entity && d.authorEntity ? [[d.entity, d.authorEntity] as const] : [])),
  );
  const origins = new Set(
    claims.flatMap((claim) => claim.assertions.map(({ speakers }) => originOf(speakers, authors))),
  );
  const one = (origin: ShortId) =>
    strengthWith(text).chain((strength) =>
      said<MapSource>(
        fc.record({
          origin: fc.constant(origin),
          text: maybe(text),
          scheme: fc.constantFrom("testimony", "expert"),
          strength: fc.constant(strength.strength),
          reason: fc.constant(strength.reason),
          answers: fc.constantFrom({}, { bias: claims[0]?.id as ShortId }),
          covers,
        }),
      ),
    );
  return fc.subarray([...origins]).chain((list) => fc.tuple(...list.map(one)));
}

function argument(n: number, ids: readonly ShortId[], text: fc.Arbitrary<string>): fc.Arbitrary<MapArgument> {
  const claim = fc.constantFrom(...ids);
  const premise = said<MapPremise>(
    fc.record({ claim, type: fc.constantFrom(...PREMISE_TYPES), role: maybe(fc.constant("said")) }),
  );
  return strengthWith(text).chain((strength) =>
    said<MapArgument>(
      fc.record({
        id: fc.constant(`arg:a${n}` as ShortId),
        title: text,
        scheme: fc.constantFrom("testimony", "expert"),
        premises: fc.array(premise, { minLength: 1, maxLength: 3 }),
        conclusion: claim,
        undercutBy: fc.uniqueArray(claim, { maxLength: 2 }),
        weigher: maybe(fc.constantFrom(...WEIGHERS)),
        strength: fc.constant(strength.strength),
        reason: fc.constant(strength.reason),
        note: maybe(text),
        covers,
      }),
    ),
  );
}

/** Neighbours in the list are rivals, so that nothing is at issue twice; one of them is accepted at most. */
function issues(
  kinds: readonly { readonly id: ShortId; readonly kind: string; readonly given?: string }[],
  text: fc.Arbitrary<string>,
): fc.Arbitrary<MapIssue[]> {
  const pairs = kinds.flatMap((one, i) => {
    const next = kinds[i + 1];
    return i % 2 === 0 && next && !(one.given && next.given) ? [[one, next] as const] : [];
  });
  const issue = (pair: (typeof pairs)[number], n: number) =>
    said<MapIssue>(
      fc.record({
        id: fc.constant(`iss:i${n}` as ShortId),
        question: text,
        tie: fc.constantFrom(...TIES),
        positions: fc.tuple(
          ...pair.map(({ id, kind }) =>
            (kind === "law" ? fc.constant(undefined) : maybe(fc.constantFrom(...STANDARDS))).map(
              (standard) => ({ claim: id, ...(standard ? { standard } : {}) }),
            ),
          ),
        ),
        note: maybe(text),
        covers,
      }),
    );
  return fc.tuple(...pairs.map(issue)).chain((list) => fc.subarray(list));
}

const tie: fc.Arbitrary<AccusationTie> = fc.oneof(
  states.map((state) => ({ state })),
  fc.record({ state: states, disputed: fc.boolean() }),
);

const inquiry = said<Accusation["inquiry"]>(
  fc.record({
    state: maybe(states),
    conduct: maybe(fc.constant("1935" as Edtf)),
    places: fc.array(tie, { maxLength: 2 }),
    nationalities: fc.array(tie, { maxLength: 2 }),
    aggressor: maybe(states),
    victim: maybe(states),
    office: maybe(fc.constantFrom("head-of-state", "foreign-minister")),
  }),
);

const LEAVES = ["elm:pact/1/act", "elm:pact/1/meant", "elm:pact/1/foreseen"] as NodeId[];

function accusation(
  met: ShortId,
  ids: readonly ShortId[],
  text: fc.Arbitrary<string>,
): fc.Arbitrary<Accusation> {
  const some = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 });
  const row = (element: NodeId, first: boolean) =>
    said<ElementRow>(
      fc.record({
        element: fc.constant(element),
        met: first ? fc.constant(met as ShortId | undefined) : maybe(fc.constant(met)),
        for: some,
        against: some,
        missing: maybe(text),
      }),
    );
  return said<Accusation>(
    fc.record({
      id: fc.constant("acc:one" as ShortId),
      title: text,
      wording: text.map((words) => `Alleged: ${words}`),
      provision: fc.constant("prov:pact/1" as NodeId),
      against: fc.constantFrom(["ent:e0"] as ShortId[], ["ent:e1", "ent:e2"] as ShortId[]),
      mode: maybe(text),
      place: maybe(text),
      period: fc.constant("1931-05/1935" as Edtf),
      inquiry,
      forums: fc.subarray([...FORUM_IDS]),
      elements: fc.tuple(...LEAVES.map((leaf, i) => row(leaf, i === 0))),
      defences: some,
      note: maybe(text),
      covers,
    }),
  );
}

/** Up to four statements and three arguments over them and the claims; over those, issues and an accusation. */
export function anyMapping(on: MappedOn): fc.Arbitrary<Mapping> {
  const { claims, text } = on;
  const statements = fc
    .nat(4)
    .chain((k) => fc.tuple(...Array.from({ length: k }, (_, n) => statement(n, text))));
  return statements.chain((stated) => {
    const all = [...stated, ...claims];
    const ids = all.map(({ id }) => id);
    const argued = fc
      .nat(3)
      .chain((k) => fc.tuple(...Array.from({ length: k }, (_, n) => argument(n, ids, text))));
    return argued.chain((list) =>
      fc.record({
        statements: fc.constant(stated),
        sources: sources(on),
        arguments: fc.constant(list),
        issues: issues(all, text),
        accusations: list[0]
          ? fc.array(accusation(list[0].conclusion, ids, text), { maxLength: 1 })
          : fc.constant([]),
      }),
    );
  });
}
