import { useMemo, useState } from "react";
import type { Explore } from "../../state/explore.ts";
import type { GraphEdge, ViewGraph } from "../../state/graph.ts";
import { whenWords } from "../../state/when.ts";
import { cx } from "../../ui/cx.ts";
import { Icon } from "../../ui/Icon.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { Stroke } from "../../ui/Stroke.tsx";
import { CERTAINTY_WORDS } from "../../ui/strokes.ts";
import css from "./RelationTable.module.css";

type Column = "from" | "phrase" | "to" | "certainty" | "origins" | "disputed" | "when";

const COLUMNS: readonly (readonly [Column, string])[] = [
  ["from", "From"],
  ["phrase", "Relation"],
  ["to", "To"],
  ["certainty", "Certainty"],
  ["origins", "Origins"],
  ["disputed", "Disputed"],
  ["when", "When it was so"],
];

const FIRMNESS = Object.keys(CERTAINTY_WORDS);

function keyOf(edge: GraphEdge, column: Column, label: (id: string) => string): string | number {
  switch (column) {
    case "from":
      return label(edge.from);
    case "to":
      return label(edge.to);
    case "phrase":
      return edge.phrase;
    case "certainty":
      return FIRMNESS.indexOf(edge.certainty);
    case "origins":
      return -edge.originCount;
    case "disputed":
      return edge.disputed ? 0 : 1;
    case "when":
      return edge.validTime ?? "~";
  }
}

/** The relations of the view as rows: the same view, to be read, sorted and copied. */
export function RelationTable({ explore, graph }: { explore: Explore; graph: ViewGraph }) {
  const [sort, setSort] = useState<{ column: Column; down: boolean }>({ column: "from", down: false });
  const nodes = useMemo(() => new Map(graph.nodes.map((node) => [node.id, node])), [graph]);
  const rows = useMemo(() => {
    const label = (id: string) => nodes.get(id)?.label ?? id;
    const key = (edge: GraphEdge) => keyOf(edge, sort.column, label);
    const order = (a: GraphEdge, b: GraphEdge) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
    const sorted = [...graph.edges].sort(order);
    return sort.down ? sorted.reverse() : sorted;
  }, [graph, nodes, sort]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className={css.scroll} tabIndex={0} aria-label="Relations of this view">
      <table className={css.table}>
        <caption className="sr">{rows.length} relations. Choose one to see its sentence.</caption>
        <thead>
          <tr>
            {COLUMNS.map(([column, title]) => (
              <th
                key={column}
                scope="col"
                aria-sort={sort.column === column ? (sort.down ? "descending" : "ascending") : "none"}
              >
                <button
                  type="button"
                  onClick={() => setSort({ column, down: sort.column === column && !sort.down })}
                >
                  {title}
                  {sort.column === column && <Icon name={sort.down ? "up" : "down"} size={12} />}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((edge) => (
            <Row key={edge.id} edge={edge} nodes={nodes} explore={explore} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  edge: GraphEdge;
  nodes: ReadonlyMap<string, ViewGraph["nodes"][number]>;
  explore: Explore;
}

function Row({ edge, nodes, explore }: RowProps) {
  const selected = explore.selection === edge.id;
  return (
    <tr className={cx(selected && css.on)}>
      <th scope="row">
        <End id={edge.from} nodes={nodes} explore={explore} />
      </th>
      <td>
        <button
          type="button"
          className={css.relation}
          aria-pressed={selected}
          onClick={() => explore.select(edge.id)}
        >
          <Stroke claim={edge} selected={selected} width={28} /> {edge.phrase}
        </button>
      </td>
      <td>
        <End id={edge.to} nodes={nodes} explore={explore} />
      </td>
      <td>{CERTAINTY_WORDS[edge.certainty]}</td>
      <td className={css.number}>{edge.originCount}</td>
      <td>{edge.disputed ? "disputed" : ""}</td>
      <td>{edge.validTime === null ? <span className="meta">undated</span> : whenWords(edge.validTime)}</td>
    </tr>
  );
}

function End({ id, nodes, explore }: { id: string } & Pick<RowProps, "nodes" | "explore">) {
  const node = nodes.get(id);
  if (!node) return null;
  return (
    <button type="button" className={css.end} onClick={() => explore.select(id)}>
      <KindGlyph kind={node.kind} size={14} /> {node.label}
    </button>
  );
}
