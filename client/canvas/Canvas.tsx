import {
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from "react";
import { type LayoutRunner, layoutRunner } from "../layouts/run.ts";
import type { GraphEdge, GraphNode } from "../state/graph.ts";
import type { Place } from "../state/placecode.ts";
import { KindsContext } from "../ui/kinds.ts";
import css from "./Canvas.module.css";
import type { Hovered } from "./controllers/pointer.ts";
import { elementsOf } from "./elements.ts";
import { planOf } from "./planning.ts";
import type { Signs } from "./signs.ts";
import { Stage } from "./stage.ts";
import { readTokens } from "./tokens.ts";

/** What buttons and keys outside may ask of the canvas. */
export interface CanvasTools {
  fit(): void;
  zoomBy(factor: number): void;
}

export interface CanvasProps {
  graph: { nodes: readonly GraphNode[]; edges: readonly GraphEdge[] };
  /** What the view was opened on: the words of its relations get room. */
  opened: readonly string[];
  /** Places known from the link or from before; whatever has none is laid out around them. */
  places: ReadonlyMap<string, Place>;
  /** What readers put on it. */
  signs: Signs;
  selection: string | null;
  /** A second entity, selected besides. */
  also: string | null;
  focus: string | null;
  theme: string;
  /** What the canvas is called for those who do not see it. */
  label: string;
  /** The card of what the pointer rests on. */
  card: (id: string) => ReactNode;
  tools: { current: CanvasTools | null };
  onSelect: (id: string | null) => void;
  onSelectAlso: (id: string) => void;
  onExpand: (id: string) => void;
  onPlace: (id: string, x: number, y: number) => void;
  onFocus: (id: string) => void;
  /** Everything has its place: `settled` false while the layout still works. */
  onPlaced: (places: ReadonlyMap<string, Place>, settled: boolean) => void;
}

const ARROWS: Readonly<Record<string, "up" | "down" | "left" | "right">> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** Keeps the newest props at hand for listeners that are wired once. */
function useLatest<T>(value: T): { current: T } {
  const ref = useRef(value);
  useEffect(() => {
    ref.current = value;
  });
  return ref;
}

/** Makes the stage once its container stands and the font is there: boxes are measured with it. */
function useStage(latest: { current: CanvasProps }, setHovered: (hovered: Hovered | null) => void) {
  const container = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage | null>(null);
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    let made: Stage | null = null;
    let gone = false;
    const fonts = [
      document.fonts.load('12px "IBM Plex Sans"'),
      document.fonts.load('600 12px "IBM Plex Sans"'),
    ];
    Promise.allSettled(fonts).then(() => {
      if (gone) return;
      const acts = {
        select: (id: string | null) => latest.current.onSelect(id),
        selectAlso: (id: string) => latest.current.onSelectAlso(id),
        expand: (id: string) => latest.current.onExpand(id),
        place: (id: string, x: number, y: number) => latest.current.onPlace(id, x, y),
        hover: setHovered,
      };
      made = new Stage(element, acts, css.marks ?? "", latest.current.graph.nodes.length);
      setStage(made);
    });
    return () => {
      gone = true;
      made?.destroy();
      setStage(null);
    };
  }, [latest, setHovered]);
  return { container, stage };
}

/** Draws the graph whenever it changes, and has what has no place laid out in the worker. */
function useDrawing(stage: Stage | null, props: CanvasProps, latest: { current: CanvasProps }): boolean {
  const kinds = useContext(KindsContext);
  const runner = useRef<LayoutRunner | null>(null);
  const drawn = useRef(false);
  const openedOn = useRef("");
  const news = useRef(0);
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    runner.current = layoutRunner();
    return () => runner.current?.stop();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new theme is a new drawing of the same graph.
  const elements = useMemo(
    () => elementsOf(props.graph, kinds, readTokens()),
    [props.graph, kinds, props.theme],
  );
  useEffect(() => {
    if (!stage) return;
    const { places, opened, selection } = latest.current;
    const plan = planOf(elements, new Set(opened), places);
    // Another view is looked at whole; one that grows stays where the reader looks.
    const another = openedOn.current !== opened.join();
    openedOn.current = opened.join();
    const middle = selection ?? opened[0] ?? null;
    setSettled(false);
    runner.current?.run(plan, ({ stage: when, result }) => {
      if (stage.gone) return;
      const mine = ++news.current;
      const arrived = drawn.current
        ? stage.redraw(elements, result)
        : stage.open(elements, result, latest.current.selection, middle);
      drawn.current = true;
      arrived.then(() => {
        if (mine !== news.current || stage.gone) return;
        if (another) stage.fit(middle, false);
        else stage.fitIfOutside(latest.current.selection);
        latest.current.onPlaced(stage.places(), when === "settled");
        setSettled(when === "settled");
      });
    });
  }, [stage, elements, latest]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the theme's change is meant.
  useEffect(() => {
    if (drawn.current) stage?.theme(elements);
  }, [stage, props.theme]);
  return settled;
}

/** The network. It fetches nothing and knows no panel; the outline beside it says the same in text. */
export function Canvas(props: CanvasProps) {
  const latest = useLatest(props);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const { container, stage } = useStage(latest, setHovered);
  const [within, setWithin] = useState(false);
  const settled = useDrawing(stage, props, latest);
  const { selection, also, focus, tools } = props;
  useEffect(() => stage?.select(selection, also), [stage, selection, also]);
  useEffect(() => stage?.sign(props.signs), [stage, props.signs]);
  useEffect(() => stage?.focus(within ? focus : null, within), [stage, focus, within]);
  useEffect(() => {
    if (selection !== null) stage?.bringIntoView(selection);
  }, [stage, selection]);
  useImperativeHandle(
    tools,
    () => ({ fit: () => stage?.fit(null, true), zoomBy: (factor) => stage?.zoomBy(factor) }),
    [stage],
  );
  const press = (event: KeyboardEvent) => {
    const direction = ARROWS[event.key];
    const from = focus ?? selection ?? props.opened[0] ?? "";
    if (direction) {
      const next = stage?.towards(from, direction);
      if (next) props.onFocus(next);
    } else if ((event.key === "Enter" || event.key === " ") && focus !== null)
      (event.shiftKey ? props.onSelectAlso : props.onSelect)(focus);
    else return;
    event.preventDefault();
  };
  return (
    <div
      className={css.stage}
      role="application"
      aria-label={props.label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: one Tab stop; arrows move inside.
      tabIndex={0}
      onKeyDown={press}
      onFocus={() => setWithin(true)}
      onBlur={() => setWithin(false)}
    >
      <div className={css.cy} ref={container} data-settled={settled} />
      {hovered && <HoverCard at={hovered}>{props.card(hovered.id)}</HoverCard>}
    </div>
  );
}

/** Beside the pointer, on the side where there is room. It says nothing that the outline and the inspector do not. */
function HoverCard({ at, children }: { at: Hovered; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const card = box.current;
    const stage = card?.parentElement;
    if (!card || !stage) return;
    const left = at.x + 16 + card.offsetWidth > stage.clientWidth ? at.x - 12 - card.offsetWidth : at.x + 16;
    const top = Math.min(at.y + 12, stage.clientHeight - card.offsetHeight - 8);
    card.style.left = `${Math.max(8, left)}px`;
    card.style.top = `${Math.max(8, top)}px`;
  }, [at]);
  return (
    <div className={css.card} ref={box} aria-hidden="true">
      {children}
    </div>
  );
}
