import type { ReactNode } from "react";
import {
  type FoundPath,
  type PathAnswer,
  type PathClaim,
  type PathRoute,
  type Question,
  usePathCount,
} from "../../state/path.ts";
import { firmerWords } from "../../state/pathwords.ts";
import { seek } from "../../state/sought.ts";
import { plural } from "../../state/viewwords.ts";
import { toArgument, toDrawing } from "../../state/ways.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Link } from "../Link.tsx";
import { OtherPaths } from "./OtherPaths.tsx";
import { OtherRules } from "./OtherRules.tsx";
import css from "./PathBeside.module.css";
import { PathDrawing } from "./PathDrawing.tsx";

interface BesideProps {
  route: PathRoute;
  question: Question;
  found: PathAnswer;
  at: number;
  path: FoundPath;
  claims: ReadonlyMap<string, PathClaim>;
  tools: ReactNode;
}

/** Beside the sentences: the path drawn, the other paths, what is left without its weakest link, what leans on it. */
export function PathBeside({ route, question, found, at, path, claims, tools }: BesideProps) {
  const { steps } = path;
  const things = [steps[0]?.from, ...steps.map((step) => step.to)].flatMap((thing) => thing?.id ?? []);
  const drawing = toDrawing(
    route.case,
    things,
    steps.map((step) => step.claim.id),
  );
  return (
    <aside className={css.side} aria-label="Beside the path">
      <section className={css.drawn}>
        <h2>Drawn</h2>
        <PathDrawing path={path} />
      </section>
      <OtherPaths route={route} found={found} at={at} />
      <WhatRemains route={route} question={question} path={path} />
      <Firmer path={path} claims={claims} />
      <LeansOnIt route={route} path={path} claims={claims} />
      {!found.more && <OtherRules route={route} question={question} found={found} />}
      <p className={css.foot}>
        <Link to={drawing} className={buttonClass()}>
          <Icon name="network" size={14} />
          Draw it
        </Link>
        {tools}
      </p>
    </aside>
  );
}

const MOST_THINGS = 4;

/** What is left where the weakest link, or a thing inside, is taken away. */
function WhatRemains({ route, question, path }: Pick<BesideProps, "route" | "question" | "path">) {
  const weakest = path.steps[path.weakest.number - 1];
  const inside = path.steps.slice(1).map((step) => step.from);
  return (
    <section>
      <h2>What remains without</h2>
      <ul className={css.list}>
        {weakest && (
          <Remaining
            caseId={route.case}
            question={question}
            without={weakest.claim.id}
            name={`link ${path.weakest.number}`}
          />
        )}
        {inside.slice(0, MOST_THINGS).map((thing) => (
          <Remaining
            key={thing.id}
            caseId={route.case}
            question={question}
            without={thing.id}
            name={thing.name}
          />
        ))}
      </ul>
    </section>
  );
}

interface RemainingProps {
  caseId: string;
  question: Question;
  without: string;
  name: string;
}

function Remaining({ caseId, question, without, name }: RemainingProps) {
  const left = usePathCount(caseId, question, [without]);
  return (
    <li>
      <b>{name}</b>{" "}
      <span className="meta">
        {left === undefined
          ? "counting"
          : left.count === 0
            ? "none within this length"
            : `${plural(left.count, "path", "paths")}${left.more ? " and more" : ""}, the shortest of ${plural(left.shortest ?? 0, "relation", "relations")}`}
      </span>
    </li>
  );
}

function Firmer({ path, claims }: Pick<BesideProps, "path" | "claims">) {
  const weakest = path.steps[path.weakest.number - 1];
  const wishes = weakest ? firmerWords(weakest, claims.get(weakest.claim.id)) : [];
  if (wishes.length === 0) return null;
  return (
    <section>
      <h2>What would make link {path.weakest.number} firmer</h2>
      <ul className={css.list}>
        {wishes.map(({ words, beside, search }) => (
          <li key={words}>
            <button type="button" className={css.wish} onClick={() => seek(search)}>
              <Icon name="search" size={13} />
              <span>
                {words} <span className="meta">{beside}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const MOST_LEANING = 4;

/** Accusations that lean on a claim of the path, each as alleged. */
function LeansOnIt({ route, path, claims }: Pick<BesideProps, "route" | "path" | "claims">) {
  const leaning = path.steps.flatMap((step) =>
    (claims.get(step.claim.id)?.leanedOnBy ?? []).map((accusation) => ({ step, accusation })),
  );
  const rest = leaning.length - MOST_LEANING;
  return (
    <section>
      <h2>Leans on this path</h2>
      <p className="meta">
        {leaning.length === 0
          ? "No argument leans on any of its sentences."
          : "No argument uses it as a whole."}
      </p>
      <ul className={css.list}>
        {leaning.slice(0, MOST_LEANING).map(({ step, accusation }) => (
          <li key={`${step.number} ${accusation.id}`}>
            <span className="meta">link {step.number} carries</span>{" "}
            <Link className="link" to={toArgument(route.case, accusation.id, step.claim.id)}>
              {accusation.wording.replace(/\.$/, "")}
            </Link>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="meta">{plural(rest, "accusation", "accusations")} more in Arguments.</p>}
    </section>
  );
}
