import { join } from "node:path";
import { checkLawFolder } from "../../server/ingest/law.ts";
import { type Law, lawOf } from "../../server/law/library.ts";
import { faultLine } from "../../server/model/errors.ts";
import { ROOT } from "./root.ts";

/** The law library that ships with the program, which is known to have no faults. */
export async function shippedLaw(): Promise<Law> {
  const { value, faults } = await checkLawFolder(join(ROOT, "law"));
  if (!value) throw new TypeError(`law/ has faults:\n${faults.map(faultLine).join("\n")}`);
  return lawOf(value);
}
