import type { ReactNode } from "react";
import {
  type ComparedPair,
  type CompareQuestion,
  type Comparison,
  type Group,
  type OnlyClaim,
  PAIR_GROUPS,
  pairKey,
  withOpened,
  withPair,
} from "../../state/compare.ts";
import { groupNote, groupTitle } from "../../state/comparewords.ts";
import { OPENED } from "../../state/comparing.ts";
import { setParams } from "../../state/navigation.ts";
import type { PageRoute } from "../../state/route.ts";
import { toClaim } from "../../state/ways.ts";
import { Button } from "../../ui/Button.tsx";
import { Alleged } from "../../ui/Chip.tsx";
import { Stroke } from "../../ui/Stroke.tsx";
import { strokeWords } from "../../ui/strokes.ts";
import { Link } from "../Link.tsx";
import { PairRow, Places } from "./PairRow.tsx";
import css from "./Pairs.module.css";

interface GroupsProps {
  route: PageRoute;
  question: CompareQuestion;
  comparison: Comparison;
  /** What is told of the selected pair, where it stands under its row. */
  under: (pair: ComparedPair) => ReactNode;
}

/** The pairs by their tie, then what has no counterpart. What came in between two days comes first. */
export function Groups(props: GroupsProps) {
  const { comparison } = props;
  const only = <OnlyHere {...props} />;
  const days = comparison.compared === "DAYS";
  return (
    <>
      {days && only}
      {PAIR_GROUPS.map((group) => (
        <PairGroup key={group} group={group} {...props} />
      ))}
      {!days && only}
    </>
  );
}

function PairGroup({
  group,
  route,
  question,
  comparison,
  under,
}: GroupsProps & { group: (typeof PAIR_GROUPS)[number] }) {
  const { totalCount, nodes } = comparison[group];
  if (totalCount === 0) return null;
  return (
    <section className={css.group} aria-labelledby={`group-${group}`}>
      <GroupHead group={group} count={totalCount} comparison={comparison} />
      <ul>
        {nodes.map((pair, i) => {
          const key = pairKey(pair);
          const selected = question.pair === key;
          return (
            <li key={key}>
              <PairRow
                caseId={route.case}
                comparison={comparison}
                pair={pair}
                selected={selected}
                repeated={nodes[i - 1]?.a.claim.id === pair.a.claim.id}
                onSelect={() => setParams(withPair(route.params, selected ? null : key), { replace: true })}
              />
              {selected && under(pair)}
            </li>
          );
        })}
      </ul>
      <More group={group} route={route} question={question} shown={nodes.length} of={totalCount} />
    </section>
  );
}

function GroupHead({ group, count, comparison }: { group: Group; count: number; comparison: Comparison }) {
  return (
    <h2 className={css.groupHead} id={`group-${group}`}>
      {groupTitle(group, comparison)} <span className={css.count}>{count}</span>{" "}
      <small>{groupNote(group, comparison)}</small>
    </h2>
  );
}

interface MoreProps {
  group: Group;
  route: PageRoute;
  question: CompareQuestion;
  shown: number;
  of: number;
}

function More({ group, route, question, shown, of }: MoreProps) {
  if (shown >= of) return null;
  const pages = question.opened.get(group) ?? 0;
  const left = of - shown;
  const next = pages === 0 ? Math.min(OPENED, of) - shown : Math.min(OPENED, left);
  return (
    <p className={css.more}>
      <Button small onPress={() => setParams(withOpened(route.params, question.opened, group))}>
        {next === left ? `Show all ${of}` : `Show ${next} more`}
      </Button>{" "}
      <span className="meta">
        {shown} of {of} are listed.
      </span>
    </p>
  );
}

function OnlyHere({ route, question, comparison }: GroupsProps) {
  const sides = (["onlyA", "onlyB"] as const).filter((group) => comparison[group].totalCount > 0);
  return (
    <div className={sides.length === 2 ? css.both : css.one}>
      {sides.map((group) => {
        const { totalCount, nodes } = comparison[group];
        return (
          <section key={group} className={css.group} aria-labelledby={`group-${group}`}>
            <GroupHead group={group} count={totalCount} comparison={comparison} />
            <ul>
              {nodes.map((claim) => (
                <OnlyRow key={claim.id} caseId={route.case} claim={claim} />
              ))}
            </ul>
            <More group={group} route={route} question={question} shown={nodes.length} of={totalCount} />
          </section>
        );
      })}
    </div>
  );
}

function OnlyRow({ caseId, claim }: { caseId: string; claim: OnlyClaim }) {
  const { relation } = claim;
  return (
    <li className={css.only}>
      <div className={css.said}>
        <span title={strokeWords(claim)}>
          <Stroke claim={claim} />
          <span className="sr">{strokeWords(claim)}</span>
        </span>
        <p>
          <Link to={toClaim(caseId, claim.id, relation ? [relation.from.id, relation.to.id] : [])}>
            {claim.text}
          </Link>{" "}
          {claim.alleged && <Alleged />}
        </p>
        <Places caseId={caseId} claim={claim.id} assertions={claim.assertions} />
      </div>
    </li>
  );
}
