import { caseFolders } from "../../server/command/cases.ts";
import { contextMaker } from "../../server/graphql/context.ts";
import { makeSchema } from "../../server/graphql/schema.ts";
import { type Api, createApi } from "../../server/graphql/server.ts";
import { loadFolders } from "../../server/ingest/folders.ts";
import { createLog, shippedLaw, shippedVocabulary } from "../../server/main.ts";
import type { TestStore } from "./stores.ts";

/** The API over a store of the tests that holds the law and these cases; the shipped ones, unless others are named. */
export async function openShippedApi(
  { open }: Pick<TestStore, "open">,
  folders?: readonly string[],
): Promise<{ readonly api: Api; close(): Promise<void> }> {
  const { store, close } = await open();
  const [vocabulary, law] = await Promise.all([shippedVocabulary(), shippedLaw()]);
  await loadFolders({ store, vocabulary, law }, folders ?? (await caseFolders()), () => {});
  const context = contextMaker({ store, vocabulary, schemes: law.schemes });
  return { api: createApi({ schema: makeSchema(), context, log: createLog({ logLevel: "silent" }) }), close };
}
