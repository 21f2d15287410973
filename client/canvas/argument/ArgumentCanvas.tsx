import { type KeyboardEvent, useEffect, useImperativeHandle, useMemo, useRef, useState } from "react";
import { layOutMap } from "../../layouts/argument/argumentMap.ts";
import type { MapLayout } from "../../layouts/argument/plan.ts";
import { knotNames, type MapModel } from "../../state/argument/model.ts";
import css from "../Canvas.module.css";
import { knotWords, planOf } from "./boxes.ts";
import { drawingOf } from "./drawing.ts";
import { MapStage } from "./mapStage.ts";
import { type Arrow, walk } from "./walk.ts";

/** What buttons and keys outside may ask of the map. */
export interface MapTools {
  fit(): void;
  zoomBy(factor: number): void;
}

export interface ArgumentCanvasProps {
  model: MapModel;
  isOpen: (id: string) => boolean;
  bearing: ReadonlySet<string>;
  strength: (id: string) => number;
  whatIf: (id: string) => string | null;
  selection: string | null;
  focus: string | null;
  theme: string;
  label: string;
  tools: { current: MapTools | null };
  onSelect: (id: string | null) => void;
  onFocus: (id: string) => void;
  onFold: (id: string) => void;
}

const ARROWS: Readonly<Record<string, Arrow>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** The id of what a box stands for: a reference to a statement drawn elsewhere has a key of its own. */
function idOf(layout: MapLayout, key: string): string {
  return layout.statements.find((box) => box.key === key)?.id ?? key;
}

/** From something to its position: arguments and lines on the way, for the thread. */
function wayFrom(layout: MapLayout, conclusions: ReadonlyMap<string, string>, key: string): Set<string> {
  const way = new Set<string>();
  let at: string | undefined = key;
  for (let steps = 0; at !== undefined && steps < layout.arguments.length + 1; steps++) {
    const box: string = at;
    const argument = layout.arguments.find((a) => a.id === box || a.premises.includes(box));
    if (!argument) break;
    if (argument.id !== box) {
      const from = `${argument.id} from ${box}`;
      for (const id of [from, `${argument.id} joined`]) way.add(id);
    }
    for (const id of [argument.id, `${argument.id} out`, `${argument.id} to`]) way.add(id);
    at = conclusions.get(argument.id);
  }
  return way;
}

function useStage(latest: { current: ArgumentCanvasProps }, layout: { current: MapLayout }) {
  const container = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<MapStage | null>(null);
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    let made: MapStage | null = null;
    let gone = false;
    const sizes = ["500 13px", "600 13px", "400 11px"];
    Promise.allSettled(sizes.map((size) => document.fonts.load(`${size} "IBM Plex Sans"`))).then(() => {
      if (gone) return;
      const acts = {
        select: (key: string | null) =>
          latest.current.onSelect(key === null ? null : idOf(layout.current, key)),
        fold: (key: string) => latest.current.onFold(idOf(layout.current, key)),
      };
      made = new MapStage(element, acts, css.marks ?? "");
      setStage(made);
    });
    return () => {
      gone = true;
      made?.destroy();
      setStage(null);
    };
  }, [latest, layout]);
  return { container, stage };
}

function useLatest<T>(value: T): { current: T } {
  const ref = useRef(value);
  ref.current = value;
  return ref;
}

/** Laid out and drawn anew whenever the map, its folds or the what-if change. */
function useDrawing({ model, isOpen, bearing, strength, whatIf }: ArgumentCanvasProps) {
  const { plan, words } = useMemo(() => planOf(model, isOpen, bearing), [model, isOpen, bearing]);
  const layout = useMemo(() => layOutMap(plan), [plan]);
  const conclusions = useMemo(
    () => new Map([...model.arguments.values()].map((a) => [a.id, a.conclusion])),
    [model],
  );
  const drawing = useMemo(() => {
    const inks = {
      model,
      words,
      knots: knotNames(model),
      strength,
      whatIf,
      knotWords: (id: string, against: boolean) => {
        const argument = model.arguments.get(id);
        return argument ? knotWords(argument, strength(id), against) : { title: [], meta: "" };
      },
    };
    return drawingOf(layout, inks);
  }, [layout, model, words, strength, whatIf]);
  return { layout, conclusions, drawing };
}

/** The argument map, drawn. It fetches nothing and knows no panel; the outline beside it says the same in text. */
export function ArgumentCanvas(props: ArgumentCanvasProps) {
  const { model, selection, focus, tools } = props;
  const { layout, conclusions, drawing } = useDrawing(props);
  const latest = useLatest(props);
  const latestLayout = useLatest(layout);
  const { container, stage } = useStage(latest, latestLayout);
  const [within, setWithin] = useState(false);
  const target = model.goals[0] ?? "";
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (!stage) return;
    const first = shown.current !== target;
    stage.draw(drawing, model.goals, first ? null : (latest.current.selection ?? target));
    if (first) stage.fit(false);
    shown.current = target;
  }, [stage, drawing, model, target, latest]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing has lost its marks.
  useEffect(() => {
    const keys = layout.statements.filter(({ id }) => id === selection).map(({ key }) => key);
    const marked = selection === null ? [] : [...keys, selection];
    stage?.select(marked, selection === null ? new Set() : wayFrom(layout, conclusions, selection));
  }, [stage, drawing, selection, conclusions]);
  useEffect(() => stage?.focus(within ? focus : null, within), [stage, focus, within]);
  useEffect(() => {
    if (selection !== null) stage?.bringIntoView(selection);
  }, [stage, selection]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the theme's change is meant.
  useEffect(() => stage?.theme(), [stage, props.theme]);
  useImperativeHandle(
    tools,
    () => ({ fit: () => stage?.fit(true), zoomBy: (factor) => stage?.zoomBy(factor) }),
    [stage],
  );
  const press = (event: KeyboardEvent) => {
    const direction = ARROWS[event.key];
    if (direction) {
      const next = walk(layout, conclusions, focus ?? selection ?? target, direction);
      if (next !== null) props.onFocus(next);
    } else if ((event.key === "Enter" || event.key === " ") && focus !== null)
      props.onSelect(idOf(layout, focus));
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
      <div className={css.cy} ref={container} data-settled={stage !== null} />
    </div>
  );
}
