import { useCase } from "../../state/cases.ts";
import { listsEntities } from "../../state/lists.ts";
import type { ListName, Route } from "../../state/route.ts";
import { useTitle } from "../../state/title.ts";
import { cx } from "../../ui/cx.ts";
import { ShowGraphql } from "../frame/ShowGraphql.tsx";
import { UnknownCase } from "../frame/UnknownCase.tsx";
import { Link } from "../Link.tsx";
import { ClaimFilters } from "./ClaimFilters.tsx";
import { EntityFilters } from "./EntityFilters.tsx";
import css from "./Lists.module.css";
import { ClaimPages, EntityPages } from "./Pages.tsx";

export type ListRoute = Extract<Route, { screen: "list" }>;

const NAMES: Readonly<Record<ListName, string>> = {
  entities: "Entities",
  claims: "Claims",
  relations: "Relations",
  events: "Events",
  "legal-claims": "Legal claims",
  calls: "Calls to act",
};

const ABOUT: Readonly<Record<ListName, string>> = {
  entities: "The people, States, things and ideas that the documents speak of.",
  claims: "Every atomic proposition, in our words, with who says it and how firmly.",
  relations: "Claims that draw an edge between two entities.",
  events: "What happened, or is said to have happened.",
  "legal-claims": "What an instrument is said to require, and what an act is alleged to be in law.",
  calls: "What someone should do, in the words of those who ask for it.",
};

/** Everything of one sort: each count of the landing page opens one of these. */
export function Lists({ route }: { route: ListRoute }) {
  const opened = useCase(route.case);
  useTitle(NAMES[route.list], opened.data?.case?.title);
  if (opened.data?.case === null) return <UnknownCase caseId={route.case} />;
  const entities = listsEntities(route.list);
  return (
    <div className={css.wrap}>
      <nav className={css.tabs} aria-label="Lists">
        {(Object.keys(NAMES) as ListName[]).map((list) => (
          <Link
            key={list}
            to={{ ...route, list, params: {} }}
            className={cx(list === route.list && css.current)}
            {...(list === route.list ? { "aria-current": "page" as const } : {})}
          >
            {NAMES[list]}
          </Link>
        ))}
      </nav>
      <header className={css.head}>
        <h1 tabIndex={-1}>{NAMES[route.list]}</h1>
        <p className="meta">{ABOUT[route.list]}</p>
        <ShowGraphql parts={["list", "facets", "kinds"]} />
      </header>
      {entities ? <EntityFilters route={route} /> : <ClaimFilters route={route} />}
      {entities ? <EntityPages route={route} /> : <ClaimPages route={route} />}
    </div>
  );
}
