import type { FoundPath, PathAnswer, PathRoute } from "../../state/path.ts";
import { verbOf } from "../../state/pathwords.ts";
import { plural } from "../../state/viewwords.ts";
import { cx } from "../../ui/cx.ts";
import { Stroke } from "../../ui/Stroke.tsx";
import { Link } from "../Link.tsx";
import css from "./PathBeside.module.css";

interface OtherProps {
  route: PathRoute;
  found: PathAnswer;
  at: number;
}

/** Every path that was found, each with its weakest link: choose one to read it. */
export function OtherPaths({ route, found, at }: OtherProps) {
  return (
    <section>
      <h2>
        {plural(found.paths.length, "path", "paths")}
        {found.more && " and more"}
      </h2>
      {!found.complete && (
        <p className="meta">
          Every path of up to {plural(found.searchedUpTo, "relation", "relations")} was looked at.
        </p>
      )}
      <ol className={css.paths}>
        {found.paths.map((path, i) => {
          const weakest = path.steps[path.weakest.number - 1];
          return (
            <li key={path.steps.map((step) => step.claim.id).join()}>
              <Link
                to={{ ...route, sel: null, params: { ...route.params, n: String(i + 1) } }}
                className={cx(css.path, i === at && css.current)}
                {...(i === at ? { "aria-current": true } : {})}
              >
                <span className={css.length}>
                  {path.length}
                  <span className="sr">{path.length === 1 ? " relation" : " relations"}</span>
                </span>
                <span>
                  <b>{viaOf(path)}</b>
                  {weakest && (
                    <small>
                      weakest: {weakest.from.name} {verbOf(weakest)} {weakest.to.name}
                    </small>
                  )}
                </span>
                {weakest && <Stroke claim={weakest.claim} width={28} />}
              </Link>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** @example "by Kim Jong-un regime and Russia" */
function viaOf({ steps }: FoundPath): string {
  const inside = steps.slice(1).map((step) => step.from.name);
  const [only] = steps;
  if (inside.length === 0) return only ? `at once: ${verbOf(only)}` : "";
  const last = inside.at(-1);
  return `by ${inside.length === 1 ? last : `${inside.slice(0, -1).join(", ")} and ${last}`}`;
}
