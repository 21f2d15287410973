import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bringFrom, loadCase, removeCase, rowsOf } from "../../server/ingest/load.ts";
import { loadLaw } from "../../server/ingest/loadLaw.ts";
import type { CaseId } from "../../server/model/ids.ts";
import type { ClaimRecord, EntityRecord, PassageRecord } from "../../server/model/records.ts";
import type { GraphStore } from "../../server/store/GraphStore.ts";
import { type Params, QUERIES, type ReadQuery, type WriteQuery } from "../../server/store/queries.gen.ts";
import { vocabulary } from "../helpers/cases.ts";
import { caseOf, type Edit, SMALL, smallWith, WORDS } from "../helpers/caseText.ts";
import { NO_LAW } from "../helpers/lawText.ts";
import { mappedCase, mappedWith, SMALL_BOOK } from "../helpers/mapText.ts";
import { runAny, stores } from "../helpers/stores.ts";
import { ANSWERS_ABOUT_THINGS, type Answer } from "./queries/answers.ts";
import { ANSWERS_ABOUT_CLAIMS } from "./queries/claims.ts";
import { ANSWERS_ABOUT_CLOCKS } from "./queries/clocks.ts";
import { ANSWERS_ABOUT_LAW, OTHER_LAW, WHOLE_LAW } from "./queries/laws.ts";
import { LETTERS, record, VIEWS } from "./queries/letters.ts";
import { ANSWERS_ABOUT_MAPS, JOINED } from "./queries/maps.ts";
import { ANSWERS_ABOUT_VIEWS } from "./queries/views.ts";

const ANSWERS = [
  ...ANSWERS_ABOUT_THINGS,
  ...ANSWERS_ABOUT_CLAIMS,
  ...ANSWERS_ABOUT_CLOCKS,
  ...ANSWERS_ABOUT_LAW,
  ...ANSWERS_ABOUT_MAPS,
  ...ANSWERS_ABOUT_VIEWS,
];

/** Their rows are the whole graph, which load.test.ts, law.test.ts and verify.test.ts compare; audit.* is curation.test.ts's, facet.* facets.test.ts's, path.* paths.test.ts's, store.* the store suite's. */
const ELSEWHERE =
  /^(?:load\.stored|law\.(?:revision|whole)|case\.list|search\.|audit\.|facet\.|path\.|verify\.|store\.)/;

/** A store that writes down which queries were called. */
function noting(store: GraphStore, called: Set<string>): GraphStore {
  return {
    ...store,
    name: store.name,
    supports: store.supports,
    run: (query, params, options) => {
      called.add(query);
      return store.run(query, params, options);
    },
    write: (work, options) =>
      store.write(
        (tx) =>
          work({
            run: (query, params) => {
              called.add(query);
              return tx.run(query, params);
            },
          }),
        options,
      ),
    ready: () => store.ready(),
    close: () => store.close(),
  };
}

test("every query that reads has its rows asserted", () => {
  const reads = Object.entries(QUERIES).filter(
    ([name, { mode }]) => mode === "read" && !ELSEWHERE.test(name),
  );
  const asserted = new Set<string>(ANSWERS.map((answer) => answer.query));
  expect(reads.map(([name]) => name).filter((name) => !asserted.has(name))).toEqual([]);
});

for (const { name, open } of stores())
  describe(`${name}:`, () => {
    let store: GraphStore;
    let close: () => Promise<void>;
    beforeAll(async () => {
      ({ store, close } = await open());
      await loadCase(store, LETTERS, vocabulary);
      // A second case of the same text: no query may take from it.
      await loadCase(store, { ...LETTERS, id: "other" as CaseId }, vocabulary);
      await loadLaw(store, SMALL_BOOK.library);
      await loadCase(store, JOINED, WORDS, { law: SMALL_BOOK });
      await loadCase(store, { ...JOINED, id: "also-joined" as CaseId }, WORDS, { law: SMALL_BOOK });
    });
    afterAll(() => close?.());

    const ask = ({ query, params }: Answer) => store.run(query, params as Params<ReadQuery>);
    for (const answer of ANSWERS)
      test(`${name}: ${answer.query} ${answer.when}`, async () => {
        expect(await ask(answer)).toEqual(answer.rows);
      });

    test(`${name}: case.list gives every case by title, ties by id`, async () => {
      const rows = await store.run("case.list", {});
      expect(rows.map((row) => row.record.id)).toEqual(["also-joined", "joined", "other", "small"]);
    });

    test(`${name}: search.* gives the names, claims and passages of one case, in whatever order`, async () => {
      const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
      const entities = await store.run("search.entities", { case: "small" });
      expect(entities.sort(byId)).toEqual(SEARCHED_ENTITIES);
      const claims = await store.run("search.claims", { case: "small" });
      expect(claims.sort(byId)).toEqual(SEARCHED_CLAIMS);
      const passages = await store.run("search.passages", { case: "small" });
      expect(passages.sort(byId)).toEqual(SEARCHED_PASSAGES);
    });

    test(`${name}: every query that loads is called by a loading, an edit or a removal`, async () => {
      const called = new Set<string>();
      const noted = noting(store, called);
      const all = smallWith(
        ["links.yaml", undefined, LINKS],
        ["notes.yaml", undefined, NOTES],
        ["claims.yaml", "clm:no-pay\n  kind: fact", "clm:no-pay\n  kind: law"],
        ["views.yaml", undefined, VIEWS],
      );
      await removeCase(noted, "small" as CaseId);
      await loadCase(noted, caseOf(all), WORDS);
      await loadCase(
        noted,
        caseOf(
          smallWith(
            ["claims.yaml", "tier: 1", "tier: 2"],
            ["notes.yaml", "caution", "method"],
            ["views.yaml", undefined, VIEWS.replace("heading: First", "heading: One")],
          ),
        ),
        WORDS,
      );
      await loadCase(noted, caseOf(smallWith(...EVERYWHERE)), WORDS);
      // An act moves entities without writing them.
      const held = rowsOf(caseOf(SMALL), WORDS, undefined);
      const grown = caseOf(
        smallWith(["entities.yaml", "- id:", "- { id: ent:first, kind: Person, name: First }\n- id:"]),
      );
      await loadCase(noted, caseOf(SMALL), WORDS);
      await noted.write((tx) => bringFrom(tx, held, rowsOf(grown, WORDS, undefined, held)));
      await removeCase(noted, "small" as CaseId);
      await removeCase(noted, JOINED.id);
      for (const library of [NO_LAW.library, SMALL_BOOK.library]) await loadLaw(noted, library);
      await loadCase(noted, JOINED, WORDS, { law: SMALL_BOOK });
      const other = { ...mappedCase(mappedWith(...IN_THE_MAP)), id: JOINED.id };
      await loadCase(noted, other, WORDS, { law: SMALL_BOOK });
      await removeCase(noted, JOINED.id);
      for (const library of [WHOLE_LAW, OTHER_LAW, NO_LAW.library]) await loadLaw(noted, library);
      const loads = Object.keys(QUERIES).filter((query) => query.startsWith("load."));
      expect(loads.filter((query) => !called.has(query))).toEqual([]);
    });

    test(`${name}: every kind's label and every predicate's relationship can be written and read`, async () => {
      const ends = vocabulary.predicates.map((_, n) => ({ subject: `p/${n}/s`, object: `p/${n}/o` }));
      const entities = [
        ...ends.flatMap(({ subject, object }) => [subject, object]),
        ...vocabulary.kinds.map((kind) => `k/${kind.name}`),
      ];
      await store.write(async (tx) => {
        await tx.run("load.put.entity", {
          rows: entities.map((id) => ({
            id,
            props: { id, case: "words", hash: id, kind: "", name: id },
          })) as never,
        });
        for (const kind of vocabulary.kinds)
          await tx.run(labelQuery(kind.name), { ids: [`k/${kind.name}`] } as never);
        for (const [n, predicate] of vocabulary.predicates.entries())
          await tx.run(
            `relation.create.${predicate.name.toLowerCase()}` as WriteQuery,
            {
              rows: [{ ...ends[n], props: { id: `r/${n}`, case: "words", predicate: predicate.name } }],
            } as never,
          );
      });
      const edges = await store.run("verify.edges", { case: "words" });
      expect(edges.map((edge) => edge.type).sort()).toEqual(vocabulary.predicates.map((p) => p.name).sort());
      const labelled = await runAny<{ id: string; labels: string[] }>(store, "fixture.labels", {
        prefix: "k/",
      });
      expect(labelled.map(({ id, labels }) => [id, labels.sort()])).toEqual(
        vocabulary.kinds.map(({ name: kind }) => [`k/${kind}`, ["Entity", kind].sort()]).sort(),
      );
    });
  });

const SEARCHED_ENTITIES = ["ada", "freedonia", "letter-a", "miners", "strike"].map((slug) => {
  const { id, name, aliases, description } = record("Entity", `ent:${slug}`) as EntityRecord;
  return { id, name, aliases, text: description ?? null };
});
const SEARCHED_CLAIMS = ["amount", "no-pay", "pay", "sells", "wrote"].map((slug) => {
  const { id, text } = record("Claim", `clm:${slug}`) as ClaimRecord;
  return { id, text };
});
const SEARCHED_PASSAGES = ["a/p1", "a/title", "b/p1"].map((place) => {
  const { id, text } = record("Passage", `doc:${place}`) as PassageRecord;
  return { id, text };
});

function labelQuery(kind: string): WriteQuery {
  return `entity.label.${kind[0]?.toLowerCase()}${kind.slice(1)}` as WriteQuery;
}

const TIES = ["contradicts", "qualifies", "supports", "same_as"];
const LINKS = TIES.map(
  (kind, n) => `- { id: "lnk:${n}", kind: ${kind}, from: "clm:pay", to: "clm:no-pay" }`,
).join("\n");
const NOTES =
  "- id: note:1\n  kind: caution\n  text: All of it.\n  about: [clm:pay, ent:ada, doc:a, doc:a/p1]\n";

/** An argument, an issue and an accusation say something else. */
const IN_THE_MAP: readonly Edit[] = [
  ["arguments.yaml", "War by its features", "War by what it looks like"],
  ["arguments.yaml", "Was it war?", "Was there war?"],
  ["arguments.yaml", "title: War by Freedonia", "title: War of Freedonia"],
];

/** Something of every sort of node is changed or taken away. */
const EVERYWHERE: readonly Edit[] = [
  ["claims.yaml", undefined, claimsWithout("clm:amount").replace("certainty: flat", "certainty: opinion")],
  ["links.yaml", undefined, "[]\n"],
  ["notes.yaml", undefined, "[]\n"],
  ["entities.yaml", "- id: ent:strike\n  kind: Event\n  name: Strike of the miners\n  when: 2024\n", ""],
  ["documents/a.md", "It pays about 20 crowns.\n", ""],
  ["case.yaml", "documents/a.md, documents/b.md", "documents/a.md, documents/b.md"],
];

function claimsWithout(id: string): string {
  const text = SMALL.files.find((file) => file.path === "claims.yaml")?.text ?? "";
  return text.slice(0, text.indexOf(`- id: ${id}`));
}
