import { faultsOf } from "../argument/validate.ts";
import type { ArgumentMap } from "../model/argument.ts";
import { readMap } from "./aifIn.ts";
import { writeNodes } from "./aifOut.ts";
import { aifShape, sidecarShape } from "./aifShape.ts";
import { type MapFormat, newFaults, placeFaults, refused, type Written } from "./format.ts";
import { readJson, shaped } from "./json.ts";
import { lossesOf } from "./losses.ts";

/**
 * The Argument Interchange Format as JSON (Chesñevar et al. 2006; the dialect of AIFdb): statements are I-nodes,
 * arguments RA-nodes, conflicts CA-nodes. What AIF cannot hold stands in a sidecar of ours, which other programs pass
 * over.
 */
export const aif: MapFormat = { kind: "map", profile: "graded", read, write: (map) => writeAif(map, true) };

/** xAIF, the wrapping that the tools of Dundee pass to one another. Reading takes either. */
export const xaif: MapFormat = {
  kind: "map",
  profile: "graded",
  read,
  write(map) {
    const { nodes, ...rest } = writeNodes(map);
    const text = map.statements.map((statement) => statement.text).join("\n");
    const layout = {
      firstname: "",
      surname: "",
      url: "",
      nodes: nodes.map(({ nodeID }, i) => ({ nodeID, visible: true, x: 0, y: 40 * i })),
      edges: [],
    };
    return {
      text: print({
        AIF: { nodes, ...rest },
        OVA: layout,
        text: { txt: text },
        dialog: false,
        "x-redthread": map,
      }),
      losses: [],
    };
  },
};

/** Without the sidecar, what AIF itself cannot hold is lost. */
export function writeAif(map: ArgumentMap, sidecar: boolean): Written {
  const nodes = writeNodes(map);
  if (sidecar) return { text: print({ ...nodes, "x-redthread": map }), losses: [] };
  const names = map.arguments.length + map.issues.length > 0 ? ["The ids of issues."] : [];
  return { text: print(nodes), losses: [...names, ...lossesOf(map, { schemes: true })] };
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function read(text: string, file: string): ReturnType<MapFormat["read"]> {
  const faults = newFaults();
  const json = readJson(file, text, faults);
  const raw = json && shaped(json, aifShape, faults);
  if (!json || !raw) return refused(faults);
  const inner = raw.AIF ?? raw;
  const base = raw.AIF ? ["AIF"] : [];
  const place = { file, line: (...path: (string | number)[]) => json.line(...base, ...path) };
  const { map, notes } = readMap({ nodes: inner.nodes ?? [], edges: inner.edges ?? [] }, place, faults);
  if (!faults.empty) return refused(faults);
  const sidecar = sidecarShape.safeParse(raw["x-redthread"]);
  if (sidecar.success && isSame(sidecar.data, map)) return { ok: true, value: sidecar.data, notes: [] };
  const stale =
    raw["x-redthread"] === undefined ? [] : ["The sidecar does not fit the nodes any more and was left out."];
  placeFaults(faultsOf(map), file, () => 1, faults);
  return faults.empty ? { ok: true, value: map, notes: [...stale, ...notes] } : refused(faults);
}

/** Does the sidecar say of the nodes what the nodes say? Somebody may have edited them since. */
function isSame(sidecar: ArgumentMap, map: ArgumentMap): boolean {
  if (faultsOf(sidecar).length > 0) return false;
  const [one, other] = [writeNodes(sidecar), writeNodes(map)];
  const plain = (nodes: typeof one) => {
    const texts = new Map(
      nodes.nodes.map(({ nodeID, text, type }) => [
        nodeID,
        type === "CA" ? "CA" : `${type} ${nodeID} ${text}`,
      ]),
    );
    const edges = nodes.edges.map(({ fromID, toID }) => `${texts.get(fromID)} > ${texts.get(toID)}`);
    return JSON.stringify([[...texts.values()].sort(), edges.sort()]);
  };
  return plain(one) === plain(other);
}
