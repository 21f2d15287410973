import { cpSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.ts";
import { temporary } from "./server.ts";

/** A shipped case's folder of its own: what is curated is written there, and never into the text that ships. */
export function caseCopy(id: string) {
  const place = temporary();
  const folder = join(place.dir, id);
  cpSync(join(ROOT, "cases", id), folder, { recursive: true });
  return { folder, remove: place.remove };
}
