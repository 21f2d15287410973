/** The scenes, by the name that stands in the address: `scenes.html#strokes`. */
import type { Certainty } from "../state/steps.ts";
import { KNOWN_KINDS } from "../ui/kinds.ts";
import { edge, node, type Scene } from "./scene.ts";

/** Every kind once, around one entity, and a kind that nobody knows. */
function kinds(): Scene {
  const names = [...Object.keys(KNOWN_KINDS), "Starship"];
  const nodes = names.map((kind) =>
    node(kind, kind, KNOWN_KINDS[kind]?.label ?? "A kind nobody knows", kind === "State" ? 9 : 0),
  );
  const edges = names.slice(1).map((kind) => edge("Person", kind, "speaks of"));
  return { title: "Every kind", nodes, edges, opened: ["Person"], selection: null };
}

const CERTAINTIES: readonly Certainty[] = ["FLAT", "REPORTED", "ESTIMATE", "PROBABLE", "POSSIBLE", "OPINION"];

/** Every stroke once: certainty, origins, contradicted, denied, alleged, and a selection beside them. */
function strokes(): Scene {
  const edges = [
    ...CERTAINTIES.map((certainty) => edge("a", certainty, certainty.toLowerCase(), { certainty })),
    ...[2, 3, 4].map((originCount) =>
      edge("b", `o${originCount}`, `${originCount} origins`, { originCount }),
    ),
    edge("b", "contradicted", "is contradicted", { disputed: true }),
    edge("b", "denied", "is denied", { stance: "DENIES", disputed: true }),
    edge("b", "alleged", "is alleged to", { alleged: true }),
    edge("b", "alleged opinion", "is alleged to", { alleged: true, certainty: "OPINION", disputed: true }),
    edge("a", "b", "is selected", { disputed: true }),
  ];
  const ends = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  const nodes = ends.map((id) => node(id, id === "a" || id === "b" ? "State" : "Person", id.toLowerCase()));
  return { title: "Every stroke", nodes, edges, opened: ["a", "b"], selection: edges.at(-1)?.id ?? null };
}

function few(): Scene {
  const nodes = [
    node("x", "Government", "A government"),
    node("y", "Payment", "A payment", 3),
    node("z", "Person", "Somebody"),
  ];
  const edges = [
    edge("x", "y", "receives", { certainty: "ESTIMATE" }),
    edge("z", "x", "leads"),
    edge("x", "y", "is given", { originCount: 2 }),
  ];
  return { title: "Three entities, two claims on one pair", nodes, edges, opened: ["x"], selection: null };
}

/** As many as are drawn with all care, tied like a real case: a few hubs, many leaves. */
function many(n: number): Scene {
  const all = Object.keys(KNOWN_KINDS);
  const nodes = Array.from({ length: n }, (_, i) =>
    node(`n${i}`, all[i % all.length] ?? "Person", `Entity number ${i}`, i % 9 === 0 ? 4 : 0),
  );
  const edges = nodes
    .slice(1)
    .map((to, i) =>
      edge(`n${Math.floor(i / (i % 3 === 0 ? 9 : 3))}`, to.id, "is tied to", { disputed: i % 10 === 0 }),
    );
  const across = Array.from({ length: Math.floor(n / 3) }, (_, i) =>
    edge(`n${i}`, `n${(i * 7 + 3) % n}`, "meets", { alleged: i % 20 === 0 }),
  );
  return {
    title: `${n} entities`,
    nodes,
    edges: [...edges, ...across.filter((e) => e.from !== e.to)],
    opened: ["n0"],
    selection: null,
  };
}

export const SCENES: Readonly<Record<string, () => Scene>> = {
  few,
  kinds,
  strokes,
  "three-hundred": () => many(300),
  "four-hundred": () => many(400),
};
