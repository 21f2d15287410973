import { ListBox, ListBoxItem } from "react-aria-components";
import { printSize, printTime } from "./answer.ts";
import css from "./Sidebar.module.css";
import { type Past, recall, useSession } from "./session.ts";
import { countWords, tableOf } from "./table.ts";

function outcomeWords({ outcome }: Past): string {
  const [fault] = outcome.faults;
  if (fault) return fault.code;
  const table = tableOf(outcome.data);
  return `${table ? countWords(table) : printSize(outcome.bytes)}, ${printTime(outcome.ms)}`;
}

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit" });

/** What was run on this page, newest first. It is kept nowhere else. */
export function Runs() {
  const runs = useSession((s) => s.runs);
  const open = (key: string | number) => {
    const past = runs.find((run) => run.id === key);
    if (past) recall(past);
  };
  return (
    <div className={css.scroll}>
      <h2 className={css.title}>History</h2>
      <p className={css.lead}>
        {runs.length === 0
          ? "Nothing was run yet. Runs are kept as long as this page is open, and nowhere else."
          : "Choose a run to bring back its query, variables and answer. Kept as long as this page is open."}
      </p>
      {runs.length > 0 && (
        <ListBox
          className={css.list ?? ""}
          aria-label="Runs, newest first"
          selectionMode="none"
          onAction={open}
        >
          {runs.map((past) => (
            <ListBoxItem key={past.id} id={past.id} textValue={past.title} className={css.item ?? ""}>
              {past.title}
              <span className={css.small}>
                {clock.format(past.at)} · {outcomeWords(past)}
              </span>
            </ListBoxItem>
          ))}
        </ListBox>
      )}
    </div>
  );
}
