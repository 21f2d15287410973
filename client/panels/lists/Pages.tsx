import { type ReactNode, useEffect, useRef, useState } from "react";
import { announce } from "../../state/announce.ts";
import type { Answer } from "../../state/ask.ts";
import { useKey } from "../../state/keys.ts";
import {
  CLAIM_ORDERS,
  claimFilter,
  ENTITY_ORDERS,
  entityFilter,
  orderOf,
  PAGE,
  useClaimPage,
  useEntityPage,
} from "../../state/lists.ts";
import { setParams } from "../../state/navigation.ts";
import { Button } from "../../ui/Button.tsx";
import { Bone, EmptyState, Skeleton } from "../../ui/States.tsx";
import { Failed } from "../frame/Failed.tsx";
import { ClaimRow } from "./ClaimRow.tsx";
import { EntityRow } from "./EntityRow.tsx";
import css from "./Lists.module.css";
import type { ListRoute } from "./Lists.tsx";

interface PageProps {
  route: ListRoute;
  after: string | null;
  /** How many rows stand before this page. */
  before: number;
  onMore: (cursor: string) => void;
  /** It is the last page asked for, so it says what is left. */
  last: boolean;
}

export function ClaimPages({ route }: { route: ListRoute }) {
  return (
    <Pages key={JSON.stringify(route.params)} page={(props) => <OneClaimPage route={route} {...props} />} />
  );
}

export function EntityPages({ route }: { route: ListRoute }) {
  return (
    <Pages key={JSON.stringify(route.params)} page={(props) => <OneEntityPage route={route} {...props} />} />
  );
}

/** Pages one after the other, each asked for when the one before it says that more follows. */
function Pages({ page }: { page: (props: Omit<PageProps, "route">) => ReactNode }) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  return (
    <div ref={list} className={css.list}>
      {cursors.map((after, i) => (
        <div key={after ?? "first"}>
          {page({
            after,
            before: i * PAGE,
            last: i === cursors.length - 1,
            onMore: (cursor) => setCursors([...cursors, cursor]),
          })}
        </div>
      ))}
    </div>
  );
}

/** J and K walk the rows. */
function useRowKeys(list: React.RefObject<HTMLDivElement | null>): void {
  const walk = (by: 1 | -1) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    rows[Math.max(0, Math.min(rows.length - 1, at + by))]?.focus();
  };
  useKey("next-row", () => walk(1));
  useKey("previous-row", () => walk(-1));
}

function OneClaimPage({ route, after, ...rest }: PageProps) {
  const filter = claimFilter(route.case, route.list, route.params);
  const answer = useClaimPage(route.case, filter, orderOf(CLAIM_ORDERS, route.params), after);
  const page = answer.data?.claims;
  return (
    <Frame answer={answer} page={page} noun="claims" {...rest}>
      {page?.nodes.map((claim) => (
        <ClaimRow key={claim.id} caseId={route.case} claim={claim} />
      ))}
    </Frame>
  );
}

function OneEntityPage({ route, after, ...rest }: PageProps) {
  const answer = useEntityPage(
    route.case,
    entityFilter(route.list, route.params),
    orderOf(ENTITY_ORDERS, route.params),
    after,
  );
  const page = answer.data?.entities;
  return (
    <Frame answer={answer} page={page} noun={route.list === "events" ? "events" : "entities"} {...rest}>
      {page?.nodes.map((entity) => (
        <EntityRow key={entity.id} caseId={route.case} entity={entity} />
      ))}
    </Frame>
  );
}

interface FrameProps extends Omit<PageProps, "route" | "after"> {
  answer: Omit<Answer<unknown>, "data">;
  page:
    | {
        readonly totalCount: number;
        readonly nodes: readonly unknown[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      }
    | undefined;
  noun: string;
  children: ReactNode;
}

/** A page in each of its states; the last one tells how many are shown and offers the next fifty. */
function Frame({ answer, page, noun, before, last, onMore, children }: FrameProps) {
  const shown = before + (page?.nodes.length ?? 0);
  const total = page?.totalCount;
  useEffect(() => {
    if (total !== undefined) announce(`${shown} of ${total} ${noun}`);
  }, [shown, total, noun]);
  if (!page && answer.failure)
    return (
      <Failed
        answer={answer}
        what={`the ${noun}`}
        safe={before > 0 ? "What is listed above stays." : undefined}
      />
    );
  if (!page && answer.stopped)
    return (
      <EmptyState
        title={`Stopped before the ${noun} came`}
        acts={<Button onPress={answer.retry}>Go on</Button>}
      />
    );
  if (!page) return answer.slow ? <Waiting noun={noun} onStop={answer.stop} /> : null;
  if (page.totalCount === 0) return <Nothing noun={noun} />;
  const left = page.totalCount - shown;
  const cursor = page.pageInfo.endCursor;
  return (
    <>
      <ul className={css.rows}>{children}</ul>
      {last && (
        <p className={css.more}>
          <span>
            <b>{shown}</b> of {page.totalCount} {noun}
          </span>
          {page.pageInfo.hasNextPage && cursor && (
            <Button onPress={() => onMore(cursor)}>Load {Math.min(PAGE, left)} more</Button>
          )}
        </p>
      )}
    </>
  );
}

function Nothing({ noun }: { noun: string }) {
  return (
    <EmptyState
      title={`No ${noun} fit`}
      acts={<Button onPress={() => setParams({}, { replace: true })}>Clear all filters</Button>}
    >
      <p>The chips above leave nothing over. Take one away, or all of them.</p>
    </EmptyState>
  );
}

function Waiting({ noun, onStop }: { noun: string; onStop: () => void }) {
  return (
    <Skeleton
      label={`Loading ${noun}`}
      acts={
        <Button small onPress={onStop}>
          Stop
        </Button>
      }
    >
      <div className={css.rows}>
        {[72, 58, 66, 49, 61].map((width) => (
          <div key={width} className={css.bone}>
            <Bone width={`${width}%`} />
          </div>
        ))}
      </div>
    </Skeleton>
  );
}
