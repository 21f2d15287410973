import { useContext } from "react";
import { undrawnOf } from "../../state/expanding.ts";
import type { Explore } from "../../state/explore.ts";
import { take } from "../../state/exploring.ts";
import type { ViewGraph } from "../../state/graph.ts";
import { relationsOf } from "../../state/graph.ts";
import type { InspectedEntity } from "../../state/inspect.ts";
import { toCompare, toPaths } from "../../state/ways.ts";
import { whenWords } from "../../state/when.ts";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { Tag } from "../../ui/Chip.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { KindsContext, kindLook, useKind } from "../../ui/kinds.ts";
import { Station, Thread } from "../../ui/Thread.tsx";
import { EntityActs } from "../curation/EntityActs.tsx";
import { PerhapsSame } from "../curation/PerhapsSame.tsx";
import { Link } from "../Link.tsx";
import { AddNote, NoteLine } from "../notes/Notes.tsx";
import { ExpandEnd } from "./ExpandEnd.tsx";
import css from "./Inspector.module.css";
import { SaidOfIt } from "./SaidOfIt.tsx";
import { WhereNamed } from "./WhereNamed.tsx";

interface EntityProps {
  explore: Explore;
  graph: ViewGraph;
  entity: InspectedEntity;
}

export function EntityHead({ entity }: { entity: InspectedEntity }) {
  const { label } = useKind(entity.kind);
  const documents = new Set(entity.mentions.nodes.map((mention) => mention.passage.document.id)).size;
  return (
    <header className={css.title}>
      <h2>
        <KindGlyph kind={entity.kind} size={17} /> {entity.name}
      </h2>
      <p className={css.facts}>
        <span>{label}</span>
        {entity.state && <span className="mono">state:{entity.state}</span>}
        <span>
          <b>{entity.degree}</b> {entity.degree === 1 ? "relation" : "relations"}
        </span>
        <span>
          <b>{documents}</b> {documents === 1 ? "document" : "documents"}
        </span>
        {entity.when && <span>{whenWords(entity.when)}</span>}
        {entity.sensitive && <span className={css.gap}>pseudonym: the name is kept back</span>}
      </p>
      {entity.description && <p className={css.ours}>{entity.description}</p>}
    </header>
  );
}

/** Each form by which the documents name it, with the documents that use it. */
function namedAs(entity: InspectedEntity): { form: string; letters: string[] }[] {
  const forms = new Map<string, Set<string>>([[entity.name, new Set()]]);
  for (const { text, passage } of entity.mentions.nodes) {
    const letters = forms.get(text) ?? new Set();
    forms.set(text, letters.add(passage.document.letter));
  }
  return [...forms].map(([form, letters]) => ({ form, letters: [...letters].sort() }));
}

export function EntityThread({ explore, graph, entity }: EntityProps) {
  const forms = namedAs(entity);
  const others = entity.aliases.filter((alias) => !forms.some(({ form }) => form === alias));
  const drawn = relationsOf(graph, entity.id).length;
  const left = undrawnOf(entity.neighbourCounts, graph, entity.id);
  const cautions = entity.notes.filter((note) => note.kind === "CAUTION");
  return (
    <Thread>
      <Station title="Named as" count={forms.length} first>
        <p className={css.forms}>
          {forms.map(({ form, letters }) => (
            <span key={form}>
              {form} {letters.length > 0 && <Tag>{fewLetters(letters)}</Tag>}
            </span>
          ))}
        </p>
        {others.length > 0 && <p className="meta">Also searched as {others.join(", ")}.</p>}
        <PerhapsSame caseId={explore.caseId} entity={entity} onSelect={explore.select} />
      </Station>
      <Station title="Where it is named" count={entity.mentions.totalCount}>
        <WhereNamed explore={explore} entity={entity} />
      </Station>
      <Station title="What is said of it" beside="by verb">
        <SaidOfIt explore={explore} entity={entity} />
      </Station>
      <Station
        title="Not drawn yet"
        beside={`${left.total} ${left.total === 1 ? "relation" : "relations"}, ${drawn} drawn`}
      >
        <ExpandEnd bare end={entity} explore={explore} graph={graph} />
        <UndrawnKinds entity={entity} graph={graph} total={left.total} />
      </Station>
      <Station title={cautions.length > 0 ? "Cautions" : "Notes"} count={entity.notes.length}>
        {entity.notes.map((note) => (
          <NoteLine key={note.id} caseId={explore.caseId} note={note} />
        ))}
        <AddNote none={entity.notes.length === 0} caseId={explore.caseId} about={entity.id} />
      </Station>
    </Thread>
  );
}

/** @example fewLetters(["A", "B", "R1", "R2", "R3", "R4"]) // "A B R1 R2 and 2 more" */
function fewLetters(letters: readonly string[]): string {
  const rest = letters.length - 4;
  return rest > 1 ? `${letters.slice(0, 4).join(" ")} and ${rest} more` : letters.join(" ");
}

/** The same figures by kind of the other end, less what is drawn. */
function UndrawnKinds({
  entity,
  graph,
  total,
}: {
  entity: InspectedEntity;
  graph: ViewGraph;
  total: number;
}) {
  const kinds = useContext(KindsContext);
  if (total === 0) return null;
  const kindOf = new Map(graph.nodes.map((node) => [node.id, node.kind]));
  const counts = new Map<string, number>();
  for (const { kind, count } of entity.neighbourCounts) counts.set(kind, (counts.get(kind) ?? 0) + count);
  for (const edge of relationsOf(graph, entity.id)) {
    const kind = kindOf.get(edge.from === entity.id ? edge.to : edge.from);
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) - 1);
  }
  return (
    <p className={css.kinds}>
      {[...counts]
        .filter(([, count]) => count > 0)
        .map(([kind, count]) => (
          <span key={kind}>
            <KindGlyph kind={kind} size={13} /> {kindLook(kinds, kind).label} <b>{count}</b>
          </span>
        ))}
    </p>
  );
}

export function EntityFoot({ explore, graph, entity }: EntityProps) {
  const drawn = graph.nodes.some((node) => node.id === entity.id);
  const { caseId, also, view } = explore;
  const onward = (
    <>
      <Link className={buttonClass("quiet")} to={toPaths(caseId, entity.id, also, view.filter)}>
        {also === null ? "Path from here…" : "Path between both"}
      </Link>
      <Link className={buttonClass("quiet")} to={toCompare(caseId, entity.id, also, view.filter)}>
        {also === null ? "Compare with…" : "Compare both"}
      </Link>
    </>
  );
  if (!drawn) {
    return (
      <>
        <Button icon="plus" look="main" onPress={() => explore.add([entity.id])}>
          Add to the view
        </Button>
        {onward}
        <EntityActs caseId={explore.caseId} entity={entity} onSelect={explore.select} />
      </>
    );
  }
  const left = undrawnOf(entity.neighbourCounts, graph, entity.id).total;
  const pinned = explore.view.pins.has(entity.id);
  return (
    <>
      <Button icon="plus" isDisabled={left === 0} onPress={() => explore.expand(entity.id)}>
        Expand {left > 0 ? Math.min(10, left) : ""} <kbd>X</kbd>
      </Button>
      <Button icon="hide" onPress={() => explore.hide(entity.id)}>
        Hide <kbd>H</kbd>
      </Button>
      <Button look="quiet" onPress={() => explore.collapse(entity.id)}>
        Collapse
      </Button>
      {onward}
      {pinned && (
        <Button look="quiet" icon="pin" onPress={() => take({ do: "unpin", id: entity.id })}>
          Free
        </Button>
      )}
      <EntityActs caseId={explore.caseId} entity={entity} onSelect={explore.select} />
    </>
  );
}
