import { lazy, Suspense } from "react";
import { toast } from "../state/toast.ts";
import { IconButton } from "../ui/Button.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import { Bone, EmptyState, Skeleton } from "../ui/States.tsx";
import { AnswerTable } from "./AnswerTable.tsx";
import { type Outcome, printSize, printTime } from "./answer.ts";
import { Faults } from "./Faults.tsx";
import { FieldDocs } from "./FieldDocs.tsx";
import css from "./Result.module.css";
import { type Shape, show, useSession } from "./session.ts";
import { countWords, tableOf } from "./table.ts";

const AnswerView = lazy(() => import("./editor/AnswerView.tsx").then((m) => ({ default: m.AnswerView })));

const SHAPES = [
  { value: "json", children: "Result" },
  { value: "table", children: "Table" },
] as const satisfies readonly { value: Shape; children: string }[];

/** The answer, and below it what the field under the caret means. */
export function Result() {
  const outcome = useSession((s) => s.outcome);
  const running = useSession((s) => s.running !== null);
  const shape = useSession((s) => s.shape);
  return (
    <section className={css.result} data-part="result" aria-label="Result" aria-busy={running}>
      <header className={css.head}>
        <Segmented
          label="Show the answer as"
          value={shape}
          options={SHAPES}
          onChange={(to) => show({ shape: to })}
        />
        <p className={css.status}>{running ? "running …" : outcome && summary(outcome)}</p>
        {outcome?.text && (
          <IconButton small icon="copy" label="Copy the answer" onPress={() => void copy(outcome.text)} />
        )}
      </header>
      <div className={css.body}>
        <Answer outcome={outcome} running={running} shape={shape} />
      </div>
      <FieldDocs />
    </section>
  );
}

function summary(outcome: Outcome): string {
  const table = tableOf(outcome.data);
  const size = outcome.bytes > 0 ? [printTime(outcome.ms), printSize(outcome.bytes)] : [];
  const what = outcome.faults.length > 0 ? errorWords(outcome.faults.length) : table && countWords(table);
  return [what, ...size].filter(Boolean).join(" · ");
}

const errorWords = (count: number) => (count === 1 ? "1 error" : `${count} errors`);

function Answer({ outcome, running, shape }: { outcome: Outcome | null; running: boolean; shape: Shape }) {
  if (outcome === null) return running ? <Awaited /> : <Nothing />;
  return (
    <>
      {outcome.faults.length > 0 && <Faults faults={outcome.faults} />}
      {shape === "table" ? (
        <AnswerTable data={outcome.data} />
      ) : (
        outcome.text !== "" && (
          <div className={css.json}>
            <Suspense fallback={<pre className={css.waiting}>{outcome.text.slice(0, 4000)}</pre>}>
              <AnswerView text={outcome.text} />
            </Suspense>
          </div>
        )
      )}
    </>
  );
}

function Awaited() {
  return (
    <Skeleton label="Waiting for the answer" className={css.bones ?? ""}>
      {["30%", "55%", "70%", "62%", "45%", "58%"].map((width) => (
        <Bone key={width} width={width} />
      ))}
    </Skeleton>
  );
}

function Nothing() {
  return (
    <EmptyState title="No answer yet">
      <p>Choose a question, or write a query and run it with Ctrl and Enter.</p>
    </EmptyState>
  );
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toast("The answer is copied.");
  } catch {
    toast("The browser did not let us copy. Select the text and copy it by hand.");
  }
}
