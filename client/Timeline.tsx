import { useEffect, useMemo, useRef, useState } from "react";
import { MARGINS, type Plotted, TimePlot } from "./canvas/timeline/TimePlot.tsx";
import { type Days, type Frame, fullStretch, plotTime } from "./layouts/timeplot.ts";
import { Failed } from "./panels/frame/Failed.tsx";
import { ShowGraphql } from "./panels/frame/ShowGraphql.tsx";
import { UnknownCase } from "./panels/frame/UnknownCase.tsx";
import { KnownOn } from "./panels/timeline/KnownOn.tsx";
import { SelectedTime } from "./panels/timeline/SelectedTime.tsx";
import { Shelf } from "./panels/timeline/Shelf.tsx";
import { More, Nothing, TimeBar } from "./panels/timeline/TimeBar.tsx";
import { TimeList } from "./panels/timeline/TimeList.tsx";
import css from "./panels/timeline/Timeline.module.css";
import { TimelineWaiting } from "./panels/timeline/TimelineWaiting.tsx";
import { announce } from "./state/announce.ts";
import { useCase } from "./state/cases.ts";
import { without } from "./state/filters.ts";
import { useNarrow } from "./state/narrow.ts";
import { select } from "./state/navigation.ts";
import { longId, type PageRoute, shortId } from "./state/route.ts";
import {
  knownWords,
  saidWords,
  setTimelineFilter,
  setTimelineParam,
  soWords,
  type TimelineEntry,
  type TimelineView,
  timelineView,
  useTimedClaim,
  useTimelinePages,
} from "./state/timeline.ts";
import { useTitle } from "./state/title.ts";
import { Segmented } from "./ui/Segmented.tsx";
import { strokeWords } from "./ui/strokes.ts";

/** `/c/:case/timeline`: when it was so against when it was said. Joined here because panels and canvas are strangers. */
export function Timeline({ route }: { route: PageRoute }) {
  const opened = useCase(route.case);
  useTitle("Timeline", opened.data?.case?.title);
  const view = timelineView(route);
  const { data, answer, entries, more } = useTimelinePages(route.case, view);
  if (opened.data?.case === null) return <UnknownCase caseId={route.case} />;
  if (answer.failure && !data) return <Failed level={1} answer={answer} what="the timeline" />;
  if (!data) return <TimelineWaiting answer={answer} />;
  return <Open {...{ route, view, data, entries, more }} awaited={answer.fetching} />;
}

interface OpenProps {
  route: PageRoute;
  view: TimelineView;
  data: NonNullable<ReturnType<typeof useTimelinePages>["data"]>;
  entries: readonly TimelineEntry[];
  more: (() => void) | null;
  /** What is shown is still the answer before. */
  awaited: boolean;
}

function Open({ route, view, data, entries, more, awaited }: OpenProps) {
  const { timeline, all } = data;
  const [stretching, setStretching] = useState(false);
  const narrow = useNarrow();
  const list = view.list ?? narrow;
  const days = useDays(timeline.so, timeline.said, view);
  const selected = route.sel === null ? null : longId(route.case, route.sel);
  const claim = useTimedClaim(selected?.includes("/clm:") ? selected : null);
  const known = useHeld(knownWords(view.filter.knownBy, timeline.totalCount, all.totalCount), awaited);
  useSaid(known);
  const pick = (id: string) => select(shortId(id));
  const things = useMemo(() => entries.map(plotted), [entries]);
  return (
    <div className={css.screen}>
      <div className={css.middle}>
        <header className={css.head}>
          <h1 tabIndex={-1}>Two clocks</h1>
          <p className="meta">Across: when it was so. Up: when it was said. On the diagonal the two agree.</p>
          <Segmented
            label="Show as"
            value={list ? "list" : "clocks"}
            options={[
              { value: "clocks", children: "Two clocks" },
              { value: "list", children: "List" },
            ]}
            onChange={(value) => setTimelineParam(route, "view", value)}
          />
          <ShowGraphql parts={["timeline", "selected"]} />
        </header>
        <TimeBar
          route={route}
          view={view}
          shown={entries.length}
          total={timeline.totalCount}
          onStretch={list || entries.length === 0 ? null : () => setStretching(true)}
        />
        {entries.length === 0 || !days ? (
          <Nothing route={route} />
        ) : list ? (
          <TimeList entries={entries} days={days.so} selected={selected} onSelect={pick} />
        ) : (
          <Plot
            {...{ route, view, entries, things, days, selected, pick, stretching }}
            onStretched={() => setStretching(false)}
          />
        )}
        <More left={timeline.totalCount - entries.length} onMore={more} />
      </div>
      <aside className={css.side} aria-label="Known on, and what is selected">
        <KnownOn
          months={timeline.said}
          day={view.filter.knownBy}
          words={known}
          onChange={(day) =>
            setTimelineFilter(
              route,
              { ...without(view.filter, "knownBy"), ...(day === undefined ? {} : { knownBy: day }) },
              { replace: true },
            )
          }
        />
        {claim && <SelectedTime caseId={route.case} claim={claim} />}
      </aside>
    </div>
  );
}

function plotted({ claim, valid, said }: TimelineEntry): Plotted {
  const look = `${claim.certainty} ${claim.originCount}`;
  const words = `${claim.text} ${strokeWords(claim)}; ${soWords(valid)}; ${saidWords(said)}`;
  return { id: claim.id, look, valid, said, drawn: claim, words, text: claim.text.replace(/\.$/, "") };
}

type Months = readonly { month: string; claims: number }[];

/** The stretch of each axis: what the filter asks for, else where most is. */
function useDays(so: Months, said: Months, { all, filter }: OpenProps["view"]) {
  return useMemo(() => {
    const most = fullStretch(so, said, all);
    if (!most) return null;
    return { so: daysOf(filter.validDuring) ?? most, said: daysOf(filter.saidDuring) ?? most };
  }, [so, said, all, filter.validDuring, filter.saidDuring]);
}

/** The days of a brushed stretch; other times are left to the axes as they are. */
function daysOf(edtf: string | undefined): Days | null {
  const found = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(edtf ?? "");
  return found?.[1] && found[2] && found[1] < found[2] ? { from: found[1], to: found[2] } : null;
}

interface PlotProps extends Pick<OpenProps, "route" | "view"> {
  things: readonly Plotted[];
  entries: readonly TimelineEntry[];
  days: { readonly so: Days; readonly said: Days };
  selected: string | null;
  pick: (id: string) => void;
  stretching: boolean;
  onStretched: () => void;
}

function Plot({ route, view, things, entries, days, selected, pick, ...stretch }: PlotProps) {
  const [box, frame] = useFrame();
  const { elsewhere } = useMemo(() => plotTime(things, frame, days.so, days.said), [things, frame, days]);
  const of = (ids: readonly string[]) => entries.filter(({ claim }) => ids.includes(claim.id));
  const brush = (so: Days, said: Days) =>
    setTimelineFilter(route, {
      ...view.filter,
      validDuring: `${so.from}/${so.to}`,
      saidDuring: `${said.from}/${said.to}`,
    });
  return (
    <>
      <div ref={box} className={css.plot}>
        <TimePlot
          things={things}
          days={days}
          frame={frame}
          selected={selected}
          label="Two clocks: claims by when they were so and when they were said"
          onSelect={pick}
          onBrush={brush}
          {...stretch}
        />
      </div>
      <Shelf
        onSelect={pick}
        parts={[
          { title: "say no time when it was so", entries: of(elsewhere.undated) },
          { title: "leave no date when it was said", entries: of(elsewhere.unsaid) },
          { title: "lie before or after this stretch", entries: of(elsewhere.outside) },
        ]}
      />
    </>
  );
}

/** The room that the plot has, less its axes. */
function useFrame() {
  const box = useRef<HTMLDivElement>(null);
  const [frame, setFrame] = useState<Frame>({ width: 800, height: 520 });
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const width = Math.max(220, Math.floor((entry?.contentRect.width ?? 0) - MARGINS.across));
      const height = Math.max(340, Math.min(620, innerHeight - 290));
      setFrame((was) => (was.width === width && was.height === height ? was : { width, height }));
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return [box, frame] as const;
}

/** The words before, for as long as what they say is awaited: a new day with the old numbers says what is not so. */
function useHeld(words: string, awaited: boolean): string {
  const held = useRef(words);
  useEffect(() => {
    if (!awaited) held.current = words;
  }, [words, awaited]);
  return awaited ? held.current : words;
}

/** Says what a day leaves over, once it has changed. Opening a link says nothing. */
function useSaid(words: string): void {
  const said = useRef(words);
  useEffect(() => {
    if (said.current === words) return;
    said.current = words;
    announce(words);
  }, [words]);
}
