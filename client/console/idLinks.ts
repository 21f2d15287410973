import { printRoute } from "../state/route.ts";

/**
 * The screen that shows the thing with this id, or null where the text is no id.
 *
 * @example addressOf("dprk-soldiers/clm:b-c27") // "/c/dprk-soldiers/explore?sel=clm:b-c27"
 */
export function addressOf(text: string): string | null {
  const parts = /^([a-z0-9-]+)\/(ent|clm|doc):([a-z0-9-]+)(?:\/([a-z0-9-]+))?$/.exec(text);
  if (!parts) return null;
  const [, caseId = "", kind = "", slug = "", place] = parts;
  if (kind === "doc")
    return printRoute({ screen: "document", case: caseId, sel: null, document: slug, place: place ?? null });
  if (place !== undefined) return null;
  return printRoute({ screen: "explore", case: caseId, sel: `${kind}:${slug}`, params: {} });
}
