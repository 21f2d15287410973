import { useEffect, useMemo, useRef, useState } from "react";
import type { MapTools } from "./canvas/argument/ArgumentCanvas.tsx";
import css from "./panels/arguments/ArgumentsFrame.module.css";
import { ChainList } from "./panels/arguments/ChainList.tsx";
import { Chains } from "./panels/arguments/Chains.tsx";
import { Inspected } from "./panels/arguments/Inspected.tsx";
import { MapCards } from "./panels/arguments/MapCards.tsx";
import { MapHead } from "./panels/arguments/MapHead.tsx";
import { MapLegend } from "./panels/arguments/MapLegend.tsx";
import { MapOutline } from "./panels/arguments/MapOutline.tsx";
import { MapStopped, MapWaiting, UnknownTarget } from "./panels/arguments/MapStates.tsx";
import { useMapKeys } from "./panels/arguments/useMapKeys.ts";
import { WhatIfSheet } from "./panels/arguments/WhatIfSheet.tsx";
import { WhatIfTray } from "./panels/arguments/WhatIfTray.tsx";
import { Failed } from "./panels/frame/Failed.tsx";
import { UnknownCase } from "./panels/frame/UnknownCase.tsx";
import { announce } from "./state/announce.ts";
import { type ArgumentsRoute, type OpenArguments, useArguments, useWhy } from "./state/argument/arguments.ts";
import { knotNames } from "./state/argument/model.ts";
import { newsWords } from "./state/argument/news.ts";
import { encodeOverlay, strengthIn } from "./state/argument/overlay.ts";
import { whatIfWords } from "./state/argument/words.ts";
import { useCase } from "./state/cases.ts";
import { useNarrow } from "./state/narrow.ts";
import { useTheme } from "./state/theme.ts";
import { useTitle } from "./state/title.ts";
import { later, useThere } from "./ui/later.tsx";

const canvas = later(() => import("./canvas/argument/ArgumentCanvas.tsx").then((m) => m.ArgumentCanvas));
canvas.fetched().catch(() => {});

/** `/c/:case/arguments`: every chain; with an id, its map. Joined here because panels and canvas are strangers. */
export function Arguments({ route }: { route: ArgumentsRoute }) {
  const opened = useCase(route.case);
  const title = opened.data?.case?.title;
  useTitle("Arguments", title);
  if (opened.data?.case === null) return <UnknownCase caseId={route.case} />;
  if (route.id === null) return <Chains route={route} />;
  return <OneMap key={route.id} route={route} id={route.id} />;
}

function OneMap({ route, id }: { route: ArgumentsRoute; id: string }) {
  const { chains, answer, open } = useArguments(route, id);
  if (open) return <Workspace open={open} />;
  if (answer.stopped) return <MapStopped again={answer.retry} />;
  const failed =
    answer.failure?.code === "NOT_FOUND" ? null : answer.failure ? answer : chains.failure ? chains : null;
  if (failed) return <Failed level={1} answer={failed} what="the argument map" />;
  if (answer.failure || (answer.data && chains.data)) return <UnknownTarget route={route} id={id} />;
  return answer.slow || chains.slow ? <MapWaiting stop={answer.stop} /> : null;
}

/** Leaves on which the goal hangs, asked once for the map. */
function useBearing(open: OpenArguments): ReadonlySet<string> {
  const { data } = useWhy(open, open.model.goals[0] ?? open.target);
  return useMemo(
    () => new Set(data?.evaluation.loadBearing.map(({ statement }) => statement.id) ?? []),
    [data],
  );
}

function Workspace({ open }: { open: OpenArguments }) {
  const { chains, model, overlay, evaluation, target, answer } = open;
  const narrow = useNarrow();
  const tools = useRef<MapTools | null>(null);
  const bearing = useBearing(open);
  const listed = chains.data?.evaluation;
  const chain = listed?.accusations.find(({ accusation }) => accusation.id === target);
  const issue = listed?.issues.find((one) => one.id === target);
  const stage = useMemo(
    () => ({ fit: () => tools.current?.fit(), zoomBy: (factor: number) => tools.current?.zoomBy(factor) }),
    [],
  );
  useMapKeys(open, stage.fit);
  useSaid(encodeOverlay(overlay), answer.fetching, evaluation.changed);
  const head = <MapHead open={open} chain={chain} issue={issue} tools={narrow ? null : stage} />;
  const failed = answer.failure && (
    <Failed
      answer={answer}
      what="the labels"
      safe="The map below shows the last answer. The what-if is in this address."
    />
  );
  if (narrow) {
    return (
      <div className={css.narrow}>
        {head}
        {failed}
        <MapCards open={open} bearing={bearing} knots={knotNames(model)} />
        <Inspected open={open} narrow />
        <WhatIfSheet open={open} />
      </div>
    );
  }
  return (
    <div className={css.screen}>
      <div className={css.left}>
        {listed && <ChainList route={open.route} chains={listed} changed={evaluation.changed} />}
        <MapOutline open={open} />
      </div>
      <section className={css.middle} aria-label="Argument map">
        {head}
        {failed}
        <div className={css.map}>
          <Drawn open={open} bearing={bearing} tools={tools} />
        </div>
        <MapLegend />
        <WhatIfTray open={open} />
      </section>
      <Inspected open={open} />
    </div>
  );
}

function Drawn({
  open,
  bearing,
  tools,
}: {
  open: OpenArguments;
  bearing: ReadonlySet<string>;
  tools: { current: MapTools | null };
}) {
  const theme = useTheme((state) => state.theme);
  const { model, overlay, isOpen, selection, focus } = open;
  const whatIf = useMemo(() => (id: string) => whatIfWords(overlay, id), [overlay]);
  const strength = useMemo(
    () => (id: string) => strengthIn(overlay, id) ?? model.arguments.get(id)?.strength ?? 0,
    [overlay, model],
  );
  const label = `Argument map: ${model.statements.size} statements, ${model.arguments.size} arguments. The outline holds the same map as text.`;
  if (!useThere(canvas)) return <MapWaiting stop={() => {}} />;
  return (
    <canvas.Later
      model={model}
      isOpen={isOpen}
      bearing={bearing}
      strength={strength}
      whatIf={whatIf}
      selection={selection ?? model.goals[0] ?? null}
      focus={focus}
      theme={theme}
      label={label}
      tools={tools}
      onSelect={open.select}
      onFocus={open.setFocus}
      onFold={open.toggle}
    />
  );
}

/** Says what a change does once the answer is there: `3 labels change; …`. Opening a link says nothing. */
function useSaid(code: string, fetching: boolean, changed: OpenArguments["evaluation"]["changed"]): void {
  const said = useRef(code);
  const [asked, setAsked] = useState(code);
  useEffect(() => setAsked(code), [code]);
  useEffect(() => {
    if (fetching || asked !== code || said.current === code) return;
    said.current = code;
    announce(newsWords(changed, code !== ""));
  }, [asked, code, fetching, changed]);
}
