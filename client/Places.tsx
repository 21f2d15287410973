import { useEffect, useMemo, useRef, useState } from "react";
import { type OnMap, PlaceMap } from "./canvas/places/PlaceMap.tsx";
import { Failed } from "./panels/frame/Failed.tsx";
import { ShowGraphql } from "./panels/frame/ShowGraphql.tsx";
import { UnknownCase } from "./panels/frame/UnknownCase.tsx";
import { PlaceClaims } from "./panels/places/PlaceClaims.tsx";
import css from "./panels/places/Places.module.css";
import { Unplaced } from "./panels/places/Unplaced.tsx";
import { TimeFilters } from "./panels/timeline/TimeFilters.tsx";
import { TimelineWaiting } from "./panels/timeline/TimelineWaiting.tsx";
import { announce } from "./state/announce.ts";
import { useCase } from "./state/cases.ts";
import { select } from "./state/navigation.ts";
import { type CasePlaces, usePlaceClaims, usePlaces } from "./state/places.ts";
import { longId, type PageRoute, shortId } from "./state/route.ts";
import { setTimelineParam, timelineView } from "./state/timeline.ts";
import { useTitle } from "./state/title.ts";
import { Button } from "./ui/Button.tsx";
import { EmptyState } from "./ui/States.tsx";

/** `/c/:case/places`: where the ends of claims are, and what no map can show. Joins panels and canvas. */
export function Places({ route }: { route: PageRoute }) {
  const opened = useCase(route.case);
  useTitle("Places", opened.data?.case?.title);
  const { filter } = timelineView(route);
  const answer = usePlaces(route.case, filter);
  if (opened.data?.case === null) return <UnknownCase caseId={route.case} />;
  if (answer.failure && !answer.data) return <Failed level={1} answer={answer} what="the places" />;
  if (!answer.data) return <TimelineWaiting answer={answer} what="places" />;
  return <Open route={route} places={answer.data.places} />;
}

function Open({ route, places }: { route: PageRoute; places: CasePlaces }) {
  const { filter, all } = timelineView(route);
  const selected = route.sel === null ? null : longId(route.case, route.sel);
  const entity = selected?.includes("/ent:") ? selected : null;
  const claims = usePlaceClaims(route.case, entity, filter);
  const listed = entity === null ? undefined : claims.data?.claims;
  const things = useMemo(() => places.placed.flatMap(onMap), [places.placed]);
  const tied = listed?.nodes.flatMap(({ relation }) => (relation ? [relation.from.id, relation.to.id] : []));
  const name = [...places.placed, ...places.unplaced].find((one) => one.entity.id === entity)?.entity.name;
  useEffect(() => {
    if (name && listed) announce(`${name}: ${listed.totalCount} claims`);
  }, [name, listed]);
  const pick = (id: string) => select(shortId(id));
  return (
    <div className={css.screen}>
      <div className={css.middle}>
        <header className={css.head}>
          <h1 tabIndex={-1}>Places</h1>
          <p className="meta">
            {places.placedCount} with a place, {places.unplacedCount} without. {places.claimsWithoutPlace} of{" "}
            {places.claims} claims have no end on the map.
          </p>
          <Button small onPress={() => setTimelineParam(route, "span", all ? undefined : "all")}>
            {all ? "Where things are" : "The whole earth"}
          </Button>
          <ShowGraphql parts={["places", "selected"]} />
        </header>
        <div className={css.filters}>
          <TimeFilters route={route} filter={filter} />
        </div>
        <MapRoom {...{ things, selected: entity, tied: tied ?? [], pick }} whole={all} />
        <p className={css.source}>
          Land only, after Natural Earth: no borders are drawn, since borders are at issue.
        </p>
        <Unplaced places={places} selected={entity} onSelect={pick} />
      </div>
      <aside className={css.side} aria-label="What is said of the selected place">
        <PlaceClaims
          caseId={route.case}
          name={name ?? null}
          entity={entity}
          claims={listed ?? null}
          places={places}
          onSelect={pick}
        />
      </aside>
    </div>
  );
}

function onMap({ entity, claims }: CasePlaces["placed"][number]): OnMap[] {
  return entity.place ? [{ ...entity, place: entity.place, claims }] : [];
}

interface MapRoomProps {
  things: readonly OnMap[];
  selected: string | null;
  tied: readonly string[];
  whole: boolean;
  pick: (id: string) => void;
}

/** The map in the room that there is. */
function MapRoom({ things, selected, tied, whole, pick }: MapRoomProps) {
  const box = useRef<HTMLDivElement>(null);
  const [frame, setFrame] = useState({ width: 900, height: 480 });
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const width = Math.max(260, Math.floor(entry?.contentRect.width ?? 0));
      const height = Math.max(240, Math.min(560, Math.round(width * 0.56)));
      setFrame((was) => (was.width === width && was.height === height ? was : { width, height }));
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  if (things.length === 0)
    return (
      <EmptyState title="Nothing under this filter has a place">
        <p>The list below has all that is left.</p>
      </EmptyState>
    );
  return (
    <div ref={box} className={css.map}>
      <PlaceMap things={things} frame={frame} whole={whole} selected={selected} tied={tied} onSelect={pick} />
    </div>
  );
}
