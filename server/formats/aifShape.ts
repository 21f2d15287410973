import { z } from "zod";
import { native } from "./native.ts";

const node = z.looseObject({
  nodeID: z.union([z.string(), z.number()]).transform(String),
  text: z.string().default(""),
  type: z.string(),
});
const edge = z.looseObject({
  fromID: z.union([z.string(), z.number()]).transform(String),
  toID: z.union([z.string(), z.number()]).transform(String),
});
const graph = z.looseObject({ nodes: z.array(node).exactOptional(), edges: z.array(edge).exactOptional() });

/** Either the graph itself or its wrapping; whatever else stands there is left alone. */
export const aifShape = graph.extend({ AIF: graph.exactOptional(), "x-redthread": z.unknown().optional() });

/** A map, as it was. It is read by the native reader, so that nothing is trusted because it is a sidecar. */
export const sidecarShape = z.unknown().transform((raw, context) => {
  const parsed = native.read(
    JSON.stringify({ format: "redthread-arguments", version: 1, ...(raw as object) }),
    "",
  );
  if (parsed.ok) return parsed.value;
  context.issues.push({ code: "custom", message: "no map", input: raw });
  return z.NEVER;
});

export type AifNode = z.output<typeof node>;
export type AifEdge = z.output<typeof edge>;
