import { z } from "zod";
import { faultsOf, type Subject } from "../argument/validate.ts";
import {
  type ArgumentMap,
  DEFAULT_STRENGTH,
  GIVENS,
  MAX_STRENGTH,
  PREMISE_TYPES,
  STANDARDS,
  TIES,
  WEIGHERS,
} from "../model/argument.ts";
import { CLAIM_KINDS } from "../model/case.ts";
import type { Place } from "../text/faults.ts";
import { type MapFormat, newFaults, placeFaults, refused } from "./format.ts";
import { readJson, shaped } from "./json.ts";

const id = z.string().min(1);
const statement = z.strictObject({
  id,
  text: z.string(),
  kind: z.enum(CLAIM_KINDS).exactOptional(),
  given: z.enum(GIVENS).exactOptional(),
  anchors: z.array(id).exactOptional(),
});
const premise = z.strictObject({
  statement: id,
  type: z.enum(PREMISE_TYPES).default("ordinary"),
  role: id.exactOptional(),
});
const argument = z.strictObject({
  id,
  conclusion: z.string().default(""),
  premises: z.array(premise).default([]),
  undercutters: z.array(id).default([]),
  scheme: id.exactOptional(),
  weigher: z
    .union([z.enum(WEIGHERS), z.strictObject({ constant: z.number().min(0).max(1) })])
    .exactOptional(),
  strength: z.number().default(DEFAULT_STRENGTH).describe(`Whole, 0 (none) to ${MAX_STRENGTH} (conclusive)`),
  strengthReason: id.exactOptional(),
});
const issue = z.strictObject({
  id,
  positions: z.array(z.strictObject({ statement: id, standard: z.enum(STANDARDS).exactOptional() })),
  tie: z.enum(TIES).default("block"),
});
const file = z.strictObject({
  format: z.literal("redthread-arguments"),
  version: z.literal(1),
  statements: z.array(statement).default([]),
  arguments: z.array(argument).default([]),
  issues: z.array(issue).default([]),
});

/** Our own format: loses nothing. Fields with a default may be left out. */
export const native: MapFormat = {
  kind: "map",
  profile: "graded",
  read(text, name) {
    const faults = newFaults();
    const json = readJson(name, text, faults);
    const raw = json && shaped(json, file, faults);
    if (!json || !raw) return refused(faults);
    const { statements, arguments: args, issues } = raw;
    const map: ArgumentMap = { statements, arguments: args, issues };
    placeFaults(faultsOf(map), name, (subject) => lineOf(subject, map, json), faults);
    return faults.empty ? { ok: true, value: map, notes: [] } : refused(faults);
  },
  write: (map) => ({
    text: `${JSON.stringify({ format: "redthread-arguments", version: 1, ...map }, null, 2)}\n`,
    losses: [],
  }),
};

/** The last item with the id: of two that share one, the second is the one to mend. */
function lineOf({ kind, id: about }: Subject, map: ArgumentMap, place: Place): number {
  const list = kind === "statement" ? "statements" : kind === "issue" ? "issues" : "arguments";
  const at = map[list].findLastIndex((item) => item.id === about);
  return at < 0 ? place.line() : place.line(list, at);
}

/** The JSON Schema of the format, as it is shipped in docs/. */
export function nativeSchema(): Record<string, unknown> {
  return { title: "Redthread argument map", ...z.toJSONSchema(file, { io: "input" }) };
}
