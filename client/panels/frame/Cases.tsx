import { useEffect } from "react";
import { useCases } from "../../state/cases.ts";
import { navigate } from "../../state/navigation.ts";
import { useTitle } from "../../state/title.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { Bone, EmptyState, ErrorState, Skeleton } from "../../ui/States.tsx";
import { Link } from "../Link.tsx";
import css from "./Cases.module.css";
import { Failed } from "./Failed.tsx";

/** `/`: straight into the case when there is one, else a list to choose from. */
export function Cases() {
  const answer = useCases();
  const cases = answer.data?.cases;
  const only = cases?.length === 1 ? cases[0] : undefined;
  useTitle("Cases");
  useEffect(() => {
    if (only) navigate({ screen: "findings", case: only.id, sel: null }, { replace: true });
  }, [only]);
  if (answer.failure && !cases) return <Failed answer={answer} what="the cases" level={1} />;
  if (!cases) return answer.slow ? <Waiting /> : null;
  if (cases.length === 0) return <NoCase />;
  return (
    <div className={css.wrap}>
      <h1 tabIndex={-1}>Cases</h1>
      <ul className={css.cases}>
        {cases.map((c) => (
          <li key={c.id}>
            <Link to={{ screen: "findings", case: c.id, sel: null }}>
              <b>{c.title}</b>
              <p>{c.summary}</p>
              <span className="meta">
                {c.stats.documents} {c.stats.documents === 1 ? "document" : "documents"}, {c.stats.claims}{" "}
                claims
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Waiting() {
  return (
    <Skeleton label="Opening the cases" className={css.wrap ?? ""}>
      <Bone width="160px" height={28} />
    </Skeleton>
  );
}

function NoCase() {
  return (
    <EmptyState title="No case is open">
      <p>The server holds no case. Start it with a folder of text:</p>
      <p>
        <code className="mono">npx redthread serve --case cases/dprk-soldiers</code>
      </p>
    </EmptyState>
  );
}

/** An address that no screen has. Nothing is guessed. */
export function UnknownAddress({ path }: { path: string }) {
  useTitle("No such page");
  return (
    <ErrorState
      level={1}
      code="NOT_FOUND"
      title="This address leads nowhere"
      safe={
        <p>
          No screen has the address <code className="mono">{path}</code>. Nothing was changed.
        </p>
      }
      acts={
        <Link className={buttonClass("main")} to={{ screen: "cases" }}>
          See the cases
        </Link>
      }
    />
  );
}
