import { join } from "node:path";
import { readLawBook } from "../../server/ingest/law.ts";
import { type Law, lawOf } from "../../server/law/library.ts";
import type { LawBook } from "../../server/model/law.ts";
import { ROOT } from "./root.ts";

/** The law library that ships with the program, with its kinds of argument; known to have no faults. */
export function shippedBook(): Promise<LawBook> {
  return readLawBook(join(ROOT, "law"));
}

/** The same library, by id. */
export async function shippedLaw(): Promise<Law> {
  return lawOf((await shippedBook()).library);
}
