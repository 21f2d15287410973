import type { Explore } from "../../state/explore.ts";
import type { ViewGraph } from "../../state/graph.ts";
import {
  mostBetween,
  mostTied,
  partWords,
  useMeasuresOpen,
  useMetrics,
  type ViewMetrics,
} from "../../state/metrics.ts";
import { plural } from "../../state/viewwords.ts";
import { Button } from "../../ui/Button.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import css from "./Measures.module.css";

/** How many of each list are shown. */
const MOST = 5;

/** What the view looks like as a graph: asked when it is opened, and never without what it does not say. */
export function Measures({ explore, graph }: { explore: Explore; graph: ViewGraph }) {
  const [open, toggle] = useMeasuresOpen();
  const answer = useMetrics(explore.caseId, explore.input, !open);
  const metrics = answer.data?.subgraph.metrics;
  return (
    <section className={css.measures} aria-labelledby="measures">
      <h3 id="measures">Measures</h3>
      {!open && (
        <p className="meta">Who has most relations here, what lies between, which groups there are.</p>
      )}
      <Button small aria-expanded={open} onPress={toggle}>
        {open ? "Put away" : "Measure this view"}
      </Button>
      {open && answer.failure && <p role="alert">The measures did not come: {answer.failure.message}</p>}
      {open && answer.slow && !metrics && (
        <p className="meta" role="status">
          Measuring…
        </p>
      )}
      {open && metrics && <Measured metrics={metrics} graph={graph} select={explore.select} />}
    </section>
  );
}

interface MeasuredProps {
  metrics: ViewMetrics;
  graph: ViewGraph;
  select: (id: string) => void;
}

function Measured({ metrics, graph, select }: MeasuredProps) {
  const between = mostBetween(metrics, MOST);
  const tied = mostTied(metrics, MOST);
  const row = (id: string, words: string) => <Row key={id} {...{ id, words, graph, select }} />;
  if (tied.length === 0) return <p className="meta">No relation is drawn: there is nothing to measure.</p>;
  return (
    <>
      <p className={css.caveat}>{metrics.caveat}</p>
      <h4>Most relations</h4>
      <ul>
        {tied.map(({ id, degree, neighbours }) =>
          row(id, `${degree} to ${plural(neighbours, "other", "others")}`),
        )}
      </ul>
      <h4>Most between others</h4>
      <p className="meta">How many of the shortest ways between two others lead through it.</p>
      {between.length === 0 && <p className="meta">None: whatever is tied here is tied directly.</p>}
      <ul>{between.map(({ id, betweenness }) => row(id, partWords(betweenness)))}</ul>
      <h4>
        Groups <span className="meta">{metrics.communities.length}</span>
      </h4>
      <p className="meta">
        With more relations among them than to others
        {metrics.modularity !== null && `; modularity ${metrics.modularity.toFixed(2)}`}.
      </p>
      <ol className={css.groups}>
        {metrics.communities.map((group) => (
          <Group key={group.number} {...{ group, graph, select }} />
        ))}
      </ol>
    </>
  );
}

function Group({
  group,
  graph,
  select,
}: Omit<MeasuredProps, "metrics"> & { group: ViewMetrics["communities"][number] }) {
  const { members, inside, outside } = group;
  const [first = ""] = members;
  const name = graph.nodes.find((node) => node.id === first)?.label ?? first;
  const relations = `${plural(inside, "relation", "relations")} inside, ${outside} out`;
  if (members.length === 1) return null;
  return (
    <li>
      <details>
        <summary>
          {name} and {plural(members.length - 1, "other", "others")} <span className="meta">{relations}</span>
        </summary>
        <ul>
          {members.map((id) => (
            <Row key={id} {...{ id, graph, select }} words="" />
          ))}
        </ul>
      </details>
    </li>
  );
}

interface RowProps {
  id: string;
  words: string;
  graph: ViewGraph;
  select: (id: string) => void;
}

function Row({ id, words, graph, select }: RowProps) {
  const node = graph.nodes.find((one) => one.id === id);
  if (!node) return null;
  return (
    <li>
      <button type="button" className={css.row} onClick={() => select(id)}>
        <KindGlyph kind={node.kind} size={14} />
        <span>{node.label}</span>
        <b>{words}</b>
      </button>
    </li>
  );
}
