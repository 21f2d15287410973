import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { caseFolders } from "../../server/command/cases.ts";
import { printAnswer } from "../../server/command/query.ts";
import { contextMaker } from "../../server/graphql/context.ts";
import { makeSchema } from "../../server/graphql/schema.ts";
import { type Api, createApi } from "../../server/graphql/server.ts";
import { loadFolders } from "../../server/ingest/folders.ts";
import { createLog, shippedLaw, shippedVocabulary } from "../../server/main.ts";
import { House, WITHOUT_BROWSER } from "../helpers/browser.ts";
import { STORES } from "../helpers/stores.ts";

/** An address for each view of the page, some with what a reader would have set on it. */
const VIEWS = [
  "",
  "/explore?steps=1_o2.60..4.deployed-soldiers.north-korea.russia.kim-jong-un-regime_fsp.1.nis",
  "/explore?steps=1_o2.60..3.north-korea.russia.deployed-soldiers_fkb.1.2024-12-01&sel=clm:b-c27",
  "/doc/a",
  "/entities?kind=Person",
  "/claims?order=USED_IN",
  "/relations",
  "/arguments",
  "/arguments/acc:enslavement?overlay=reject.clm:relied/nis",
  "/elements",
  "/elements/acc:enslavement?on=2024-11-01",
  "/path?from=ent:kim-jong-un&to=ent:russia&max=3",
  "/timeline?asof=2024-12-01&sel=clm:b-c27",
  "/places?sel=ent:russia",
  "/vocabulary",
  "/figures",
  "/compare?a=doc:a&b=doc:b&more=differs&pair=clm:a-c02,clm:b-c02",
  "/views",
  "/history",
  "/story/what-is-known?ch=2",
];

interface Shown {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** What "Show the GraphQL" prints, by view: each operation followed by its variables. */
const shown = new Map<string, readonly Shown[]>();

async function shownOn(house: House, view: string): Promise<Shown[]> {
  const { page, close } = await house.visit(`/c/dprk-soldiers${view}`);
  await page.getByRole("button", { name: "Show the GraphQL" }).first().click();
  const texts = await page.locator("pre").allInnerTexts();
  await close();
  return texts.flatMap((text, i) =>
    i % 2 === 0 ? [{ query: text, variables: JSON.parse(texts[i + 1] ?? "{}") }] : [],
  );
}

/** The text of each view's answers, by store. */
const answered = new Map<string, Map<string, string>>();

describe.skipIf(WITHOUT_BROWSER)("what “Show the GraphQL” prints, asked again:", () => {
  beforeAll(async () => {
    const house = await House.open();
    for (const view of VIEWS) shown.set(view, await shownOn(house, view));
    await house.close();
  }, 180_000);

  describe.each(STORES)("$name:", ({ name, open }) => {
    const texts = new Map<string, string>();
    let api: Api;
    let close: () => Promise<void>;

    beforeAll(async () => {
      const opened = await open();
      close = opened.close;
      const { store } = opened;
      const [vocabulary, law] = await Promise.all([shippedVocabulary(), shippedLaw()]);
      await loadFolders({ store, vocabulary, law }, await caseFolders(), () => {});
      const context = contextMaker({ store, vocabulary, schemes: law.schemes });
      api = createApi({ schema: makeSchema(), context, log: createLog({ logLevel: "silent" }) });
      answered.set(name, texts);
    }, 180_000);
    afterAll(() => close?.());

    test.each(VIEWS)("the view “%s” is answered without error", { timeout: 60_000 }, async (view) => {
      const operations = shown.get(view) ?? [];
      expect(operations.length).toBeGreaterThan(0);
      const answers: string[] = [];
      for (const operation of operations) {
        const answer = await api.run(operation);
        expect(answer.errors, operation.query).toBeUndefined();
        answers.push(printAnswer(answer));
      }
      texts.set(view, answers.join("\n"));
    });
  });

  test.for(VIEWS)("the view “%s” has the same rows on both stores", (view, { skip }) => {
    if (answered.size < 2) skip("only one store could be opened");
    const [first, ...others] = [...answered.values()].map((texts) => texts.get(view));
    expect(first).toBeDefined();
    for (const other of others) expect(other).toBe(first);
  });
});
