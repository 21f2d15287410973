import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { caseFolders } from "../../server/command/cases.ts";
import { printAnswer } from "../../server/command/query.ts";
import { contextMaker } from "../../server/graphql/context.ts";
import { makeSchema } from "../../server/graphql/schema.ts";
import { type Api, createApi } from "../../server/graphql/server.ts";
import { loadFolders } from "../../server/ingest/folders.ts";
import { createLog, shippedLaw, shippedVocabulary } from "../../server/main.ts";
import { emptyFields, QUERY_FILES } from "../helpers/queries.ts";
import { STORES } from "../helpers/stores.ts";

/** The text that `redthread query` prints, by store and query. */
const printed = new Map<string, Map<string, string>>();

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
    const log = createLog({ logLevel: "silent" });
    api = createApi({
      schema: makeSchema(),
      context: contextMaker({ store, vocabulary, schemes: law.schemes }),
      log,
    });
    printed.set(name, texts);
  }, 180_000);
  afterAll(() => close?.());

  test.each(QUERY_FILES)("$name is answered, without error and not with nothing", async (file) => {
    const answer = await api.run({ query: file.query, variables: file.variables });
    expect(answer.errors).toBeUndefined();
    expect(emptyFields(file, answer.data)).toEqual([]);
    texts.set(file.name, printAnswer(answer));
  });
});

describe("the same question has the same answer, byte for byte, whatever the store:", () => {
  test.for(QUERY_FILES)("$name", ({ name }, { skip }) => {
    if (printed.size < 2) skip("only one store could be opened");
    const [first, ...others] = [...printed.values()].map((texts) => texts.get(name));
    expect(first).toBeDefined();
    for (const other of others) expect(other).toBe(first);
  });
});
