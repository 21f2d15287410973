import { lazy, Suspense } from "react";
import { Segmented } from "../ui/Segmented.tsx";
import { Questions } from "./Questions.tsx";
import { Runs } from "./Runs.tsx";
import css from "./Sidebar.module.css";
import { type Side, show, useSession } from "./session.ts";

const SchemaBrowser = lazy(() => import("./SchemaBrowser.tsx").then((m) => ({ default: m.SchemaBrowser })));

const SIDES = [
  { value: "questions", children: "Questions" },
  { value: "schema", children: "Schema" },
  { value: "runs", children: "History" },
] as const satisfies readonly { value: Side; children: string }[];

/** What one can ask: ready questions, the schema, and what was asked before. */
export function Sidebar() {
  const side = useSession((s) => s.side);
  return (
    <aside className={css.side} data-part="ask" aria-label="Questions, schema, history">
      <div className={css.switch}>
        <Segmented
          label="What to choose from"
          value={side}
          options={SIDES}
          onChange={(to) => show({ side: to })}
        />
      </div>
      <Suspense>
        {side === "questions" && <Questions />}
        {side === "schema" && <SchemaBrowser />}
        {side === "runs" && <Runs />}
      </Suspense>
    </aside>
  );
}
