import type { ViewGraph } from "../../state/graph.ts";
import { relationsOf } from "../../state/graph.ts";
import { whenWords } from "../../state/when.ts";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { useKind } from "../../ui/kinds.ts";
import { Stroke } from "../../ui/Stroke.tsx";
import { strokeWords } from "../../ui/strokes.ts";
import css from "./Stage.module.css";

/** The card of what the pointer rests on: name, kind, figures. Everything in it is in the outline too. */
export function HoverWords({ graph, id }: { graph: ViewGraph; id: string }) {
  const node = graph.nodes.find((n) => n.id === id);
  if (node) return <NodeWords graph={graph} node={node} />;
  const edge = graph.edges.find((e) => e.id === id);
  if (!edge) return null;
  const label = (end: string) => graph.nodes.find((n) => n.id === end)?.label;
  return (
    <div className={css.card}>
      <span>
        <b>{label(edge.from)}</b> {edge.phrase} <b>{label(edge.to)}</b>
      </span>
      <span>
        <Stroke claim={edge} /> {strokeWords(edge)}
      </span>
      <i>{whenWords(edge.validTime)}. Click for the sentence.</i>
    </div>
  );
}

function NodeWords({ graph, node }: { graph: ViewGraph; node: ViewGraph["nodes"][number] }) {
  const { label } = useKind(node.kind);
  const relations = relationsOf(graph, node.id);
  const disputed = relations.filter((edge) => edge.disputed).length;
  return (
    <div className={css.card}>
      <span>
        <KindGlyph kind={node.kind} size={14} /> <b>{node.label}</b>
      </span>
      <span>
        {label}, {relations.length} {relations.length === 1 ? "relation" : "relations"}, {disputed} disputed
      </span>
      {node.undrawn > 0 && <i>{node.undrawn} more not drawn. Double click adds 10.</i>}
    </div>
  );
}
