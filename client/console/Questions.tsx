import { Header, ListBox, ListBoxItem, ListBoxSection } from "react-aria-components";
import { cx } from "../ui/cx.ts";
import { EXAMPLE_GROUPS, EXAMPLES } from "./examples.ts";
import css from "./Sidebar.module.css";
import { ask, useSession } from "./session.ts";

function open(key: string | number): void {
  const example = EXAMPLES.find((e) => e.name === key);
  if (example) void ask(example);
}

/** Questions in the reader's words. Choosing one opens its query and answers it. */
export function Questions() {
  const question = useSession((s) => s.question);
  return (
    <div className={css.scroll}>
      <h2 className={css.title}>Ask</h2>
      <p className={css.lead}>Each question is a query. Choose one to see it answered, then change it.</p>
      <ListBox className={css.list ?? ""} aria-label="Questions" selectionMode="none" onAction={open}>
        {EXAMPLE_GROUPS.map((group) => (
          <ListBoxSection key={group.title} id={group.title}>
            <Header>{group.title}</Header>
            {group.examples.map(({ name, title }) => (
              <ListBoxItem
                key={name}
                id={name}
                textValue={title}
                className={cx(css.item, name === question && css.on)}
              >
                {title}
                {name === question && <span className="sr">, open</span>}
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </div>
  );
}
