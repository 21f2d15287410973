/**
 * Places for a network of a few entities beside a sentence. Deterministic: the same finding looks the same tomorrow.
 * One entity with most relations stands in the middle, the others left and right of it (or in a row under it, where
 * there is little height), in the order in which they came.
 */
export interface MiniEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

export interface MiniPlace {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** The entity that most edges touch; among equals, the first. */
export function hubOf(edges: readonly MiniEdge[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { from, to } of edges) {
    counts.set(from, (counts.get(from) ?? 0) + 1);
    counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  let best: string | undefined;
  for (const [id, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = id;
  return best;
}

/** The edges around the one to be seen first: those at its hub, that one included, at most `most`. */
export function aroundFirst<Edge extends MiniEdge>(
  edges: readonly Edge[],
  first: string | null,
  most: number,
): Edge[] {
  const lead = edges.find((edge) => edge.id === first) ?? edges[0];
  if (!lead) return [];
  const touching = edges.filter(
    (e) => e === lead || e.from === lead.from || e.to === lead.to || e.from === lead.to || e.to === lead.from,
  );
  const hub = hubOf(touching);
  const atHub = touching.filter((e) => e !== lead && (e.from === hub || e.to === hub));
  const ends = new Set([lead.from, lead.to]);
  const kept: Edge[] = [lead];
  for (const edge of atHub) {
    const adds = [edge.from, edge.to].filter((id) => !ends.has(id));
    if (ends.size + adds.length > most + 1) continue;
    for (const id of adds) ends.add(id);
    kept.push(edge);
  }
  return kept;
}

const spread = (i: number, count: number, from: number, to: number) =>
  count === 1 ? (from + to) / 2 : from + (i * (to - from)) / (count - 1);

function inColumns(ids: readonly string[], hub: string, width: number, height: number): MiniPlace[] {
  const left = ids.filter((_, i) => i % 2 === 1);
  const right = ids.filter((_, i) => i % 2 === 0);
  const column = (list: readonly string[], x: number) =>
    list.map((id, i) => ({ id, x: x + (i % 2) * 8, y: spread(i, list.length, height * 0.2, height * 0.78) }));
  const middle = { id: hub, x: width * 0.48, y: height * 0.46 };
  return [middle, ...column(left, width * 0.17), ...column(right, width * 0.81)];
}

function inRow(ids: readonly string[], hub: string, width: number, height: number): MiniPlace[] {
  const row = ids.map((id, i) => ({
    id,
    x: spread(i, ids.length, width * 0.14, width * 0.86),
    y: height * 0.7,
  }));
  return [{ id: hub, x: width / 2, y: height * 0.26 }, ...row];
}

/** Whether the hub stands over a row of the others, so that its name belongs above it. */
export function isRow(edges: readonly MiniEdge[], height: number): boolean {
  return height < 180 && new Set(edges.flatMap((edge) => [edge.from, edge.to])).size > 2;
}

/** Where each entity of these edges stands in a box of this size. */
export function miniLayout(edges: readonly MiniEdge[], width: number, height: number): MiniPlace[] {
  const ids = [...new Set(edges.flatMap((edge) => [edge.from, edge.to]))];
  const [first, second] = ids;
  if (first === undefined) return [];
  if (second === undefined) return [{ id: first, x: width / 2, y: height * 0.42 }];
  if (ids.length === 2) {
    const [from, to] = [edges[0]?.from ?? first, edges[0]?.to ?? second];
    return [
      { id: from, x: width * 0.22, y: height * 0.4 },
      { id: to, x: width * 0.78, y: height * 0.4 },
    ];
  }
  const hub = hubOf(edges) ?? first;
  const others = ids.filter((id) => id !== hub);
  return height >= 180 ? inColumns(others, hub, width, height) : inRow(others, hub, width, height);
}

/** Words of a label in at most `lines` lines of about `length` characters; what does not fit ends in …. */
export function wrapLabel(text: string, length = 16, lines = 2): string[] {
  const out: string[] = [];
  for (const word of text.split(" ")) {
    const last = out.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= length) out[out.length - 1] = `${last} ${word}`;
    else out.push(word);
  }
  if (out.length <= lines)
    return out.map((line) => (line.length > length + 6 ? `${line.slice(0, length + 5)}…` : line));
  const kept = out.slice(0, lines);
  kept[lines - 1] = `${kept[lines - 1]} …`;
  return kept;
}
