import type { ReactNode } from "react";
import { setParams } from "../../state/navigation.ts";
import type { PathAnswer, PathEnd, PathRoute, Question } from "../../state/path.ts";
import { plural } from "../../state/viewwords.ts";
import { toEntity } from "../../state/ways.ts";
import { Button } from "../../ui/Button.tsx";
import { Link } from "../Link.tsx";
import { OtherRules } from "./OtherRules.tsx";
import css from "./Paths.module.css";

interface NoPathProps {
  route: PathRoute;
  question: Question;
  found: PathAnswer;
  ends: { from: PathEnd | null | undefined; to: PathEnd | null | undefined };
  tools: ReactNode;
}

/** Nothing found, said plainly, and what each relaxed rule would give. */
export function NoPath({ route, question, found, ends, tools }: NoPathProps) {
  const same = question.from === question.to;
  const { from: _from, to: _to, n: _n, ...rules } = route.params;
  return (
    <article className={css.main}>
      <h1 tabIndex={-1}>
        {same
          ? "A path needs two different things"
          : `No sourced path within ${plural(question.maxLength, "relation", "relations")}`}
      </h1>
      <p className={css.why}>{found.text}</p>
      {!same && (
        <div className={css.offers}>
          <OtherRules route={route} question={question} found={found} />
        </div>
      )}
      <p className={css.care}>No path is a gap in what these documents say, not a denial of it.</p>
      <p className={css.tools}>
        {[ends.from, same ? null : ends.to].map(
          (end) =>
            end && (
              <Link key={end.id} className="link" to={toEntity(route.case, end.id)}>
                See what is around {end.name}
              </Link>
            ),
        )}
        {same && (
          <Button
            onPress={() => setParams({ ...rules, ...(route.params.from ? { from: route.params.from } : {}) })}
          >
            Choose another end
          </Button>
        )}
        {tools}
      </p>
    </article>
  );
}
