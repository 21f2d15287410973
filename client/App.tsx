import { type ReactNode, useEffect, useMemo, useState } from "react";
import { Provider } from "urql";
import { makeClient } from "./api/client.ts";
import { Findings } from "./panels/findings/Findings.tsx";
import { BottomBar } from "./panels/frame/BottomBar.tsx";
import { Cases, UnknownAddress } from "./panels/frame/Cases.tsx";
import css from "./panels/frame/frame.module.css";
import { focusArrival, useKeptFocus } from "./panels/frame/keptFocus.ts";
import { LiveRegion } from "./panels/frame/LiveRegion.tsx";
import { goTo, sectionsOf } from "./panels/frame/sections.ts";
import { TextBanner } from "./panels/frame/TextBanner.tsx";
import { TopBar } from "./panels/frame/TopBar.tsx";
import { useKinds } from "./state/cases.ts";
import { useNotTakenBack } from "./state/curation/acting.ts";
import { useKey } from "./state/keys.ts";
import { useListening } from "./state/live.ts";
import { caseOf, select, setParams, useNavigation, useRoute } from "./state/navigation.ts";
import type { Params, Route } from "./state/route.ts";
import { seek, useSought } from "./state/sought.ts";
import { dismissToast, useToasts } from "./state/toast.ts";
import { gatherTyped } from "./state/typedAhead.ts";
import { KindsContext, KNOWN_KINDS } from "./ui/kinds.ts";
import { later, laterScreen, useThere } from "./ui/later.tsx";
import { Toasts } from "./ui/Toasts.tsx";

// What the first paint does not need comes later: the canvas with Cytoscape, the reader, the lists, search and keys.
const PARTS = {
  explore: laterScreen(() => import("./Explore.tsx").then((m) => m.Explore)),
  document: laterScreen(() => import("./panels/document/Reader.tsx").then((m) => m.Reader)),
  arguments: laterScreen(() => import("./Arguments.tsx").then((m) => m.Arguments)),
  elements: laterScreen(() => import("./panels/elements/Elements.tsx").then((m) => m.Elements)),
  path: laterScreen(() => import("./panels/path/Paths.tsx").then((m) => m.Paths)),
  list: laterScreen(() => import("./panels/lists/Lists.tsx").then((m) => m.Lists)),
  timeline: laterScreen(() => import("./Timeline.tsx").then((m) => m.Timeline)),
  places: laterScreen(() => import("./Places.tsx").then((m) => m.Places)),
  vocabulary: laterScreen(() => import("./Vocabulary.tsx").then((m) => m.Vocabulary)),
  views: laterScreen(() => import("./panels/views/Views.tsx").then((m) => m.Views)),
  story: laterScreen(() => import("./panels/story/Story.tsx").then((m) => m.Story)),
  figures: laterScreen(() => import("./panels/figures/Figures.tsx").then((m) => m.Figures)),
  compare: laterScreen(() => import("./panels/compare/Compare.tsx").then((m) => m.Compare)),
  history: laterScreen(() => import("./panels/history/History.tsx").then((m) => m.History)),
};
const { Later: NotTakenBack } = later(() =>
  import("./panels/curation/NotTakenBack.tsx").then((m) => m.NotTakenBack),
);
const { Later: Search, fetched: fetchSearch } = later(() =>
  import("./panels/search/Search.tsx").then((m) => m.Search),
);
// Who presses / and types at once finds the search there before it is asked for.
addEventListener("load", () => setTimeout(() => fetchSearch().catch(() => {}), 500), { once: true });
const { Later: KeysDialog } = later(() => import("./panels/frame/KeysDialog.tsx").then((m) => m.KeysDialog));

export function App() {
  const client = useMemo(() => makeClient(), []);
  return (
    <Provider value={client}>
      <Kinds>
        <Frame />
      </Kinds>
    </Provider>
  );
}

/** What the vocabulary says of kinds, for all that draws them; the frame is not made anew when it comes. */
function Kinds({ children }: { children: ReactNode }) {
  const kinds = useKinds(KNOWN_KINDS);
  return <KindsContext.Provider value={kinds}>{children}</KindsContext.Provider>;
}

function Frame() {
  const route = useRoute();
  const [open, setOpen] = useState<"search" | "keys" | null>(findOf(route) ? "search" : null);
  const sought = useSought((state) => state.text);
  const caseId = caseOf(route);
  const toasts = useToasts((t) => t.toasts);
  const refused = useNotTakenBack(({ what }) => what !== null);
  const close = () => setOpen(null);
  const closeSearch = () => {
    close();
    seek(null);
    if (route.screen === "explore" && findOf(route))
      setParams(without(route.params, "find"), { replace: true });
  };
  usePageKeys(route, setOpen);
  useListening(caseId);
  useKeptFocus();
  return (
    <>
      <button type="button" className={css.skip} onClick={skip}>
        Skip to content
      </button>
      <TopBar onSearch={() => setOpen("search")} onKeys={() => setOpen("keys")} />
      <TextBanner />
      <Main route={route} />
      <BottomBar onKeys={() => setOpen("keys")} />
      <Toasts toasts={toasts} onDismiss={dismissToast} />
      <LiveRegion />
      {(open === "search" || sought !== null) && caseId && (
        <Search caseId={caseId} initial={sought ?? findOf(route)} onClose={closeSearch} />
      )}
      {refused && <NotTakenBack />}
      {open === "keys" && <KeysDialog here={route.screen} onClose={close} />}
    </>
  );
}

/** `/c/:case/explore?find=forced+lab` opens the search with it. */
function findOf(route: Route): string {
  return (route.screen === "explore" && route.params.find) || "";
}

function without(params: Params, name: string): Params {
  return Object.fromEntries(Object.entries(params).filter(([key]) => key !== name));
}

/** A button, not a link: the fragment of the address belongs to the reader's paragraph. */
function skip(): void {
  document.getElementById("main")?.focus();
}

function usePageKeys(route: Route, setOpen: (open: "search" | "keys") => void): void {
  const caseId = caseOf(route);
  const sections = caseId ? sectionsOf(caseId, route) : [];
  useKey("search", () => {
    gatherTyped();
    setOpen("search");
  });
  useKey("keys", () => setOpen("keys"));
  useKey("go-findings", () => goTo(sections[0]));
  useKey("go-explore", () => goTo(sections[1]));
  useKey("go-documents", () => goTo(sections[2]));
  useKey("go-arguments", () => goTo(sections[3]));
  useKey("go-elements", () => goTo(sections[4]));
  useKey("go-timeline", () => goTo(sections[5]));
  useKey("escape", () => select(null));
}

function Main({ route }: { route: Route }) {
  const there = useThere(PARTS[route.screen as keyof typeof PARTS]);
  return (
    <main id="main" className={css.main} tabIndex={-1}>
      {there && (
        <>
          <Screen route={route} />
          <Arrival />
        </>
      )}
    </main>
  );
}

/**
 * Arriving at a screen moves the focus there, so that a screen reader begins with it. It stands beside the
 * screen, because what waits for the screen's code waits with it.
 */
function Arrival() {
  const arrivals = useNavigation((n) => n.arrivals);
  useEffect(() => {
    if (arrivals === 0) return;
    if (!location.hash) scrollTo(0, 0);
    return afterDialogs(focusArrival);
  }, [arrivals]);
  return null;
}

/** A dialog that closes keeps the focus until its last frame, and lets it fall to the page in the next. */
function afterDialogs(act: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(act);
  });
  return () => cancelAnimationFrame(frame);
}

/** @param beside it stands beside the text of a story, which says what it shows */
function Screen({ route, beside = false }: { route: Route; beside?: boolean }) {
  switch (route.screen) {
    case "cases":
      return <Cases />;
    case "findings":
      return <Findings key={route.case} caseId={route.case} />;
    case "explore":
      return <PARTS.explore.Later key={route.case} route={route} beside={beside} />;
    case "document":
      return <PARTS.document.Later key={`${route.case}/${route.document}`} route={route} />;
    case "arguments":
      return <PARTS.arguments.Later key={route.case} route={route} />;
    case "elements":
      return <PARTS.elements.Later key={route.case} route={route} />;
    case "path":
      return <PARTS.path.Later key={route.case} route={route} />;
    case "list":
      return <PARTS.list.Later key={`${route.case}/${route.list}`} route={route} />;
    case "timeline":
      return <PARTS.timeline.Later key={route.case} route={route} />;
    case "places":
      return <PARTS.places.Later key={route.case} route={route} />;
    case "vocabulary":
      return <PARTS.vocabulary.Later key={route.case} route={route} />;
    case "views":
      return <PARTS.views.Later key={route.case} route={route} />;
    case "story":
      return (
        <PARTS.story.Later
          key={`${route.case}/${route.id}`}
          route={route}
          show={(r) => <Screen route={r} beside />}
        />
      );
    case "figures":
      return <PARTS.figures.Later key={route.case} route={route} />;
    case "compare":
      return <PARTS.compare.Later key={route.case} route={route} />;
    case "history":
      return <PARTS.history.Later key={route.case} route={route} />;
    case "unknown":
      return <UnknownAddress path={route.path} />;
  }
}
