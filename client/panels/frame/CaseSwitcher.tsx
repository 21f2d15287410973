import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { useCases } from "../../state/cases.ts";
import { navigate } from "../../state/navigation.ts";
import { Icon } from "../../ui/Icon.tsx";
import css from "./frame.module.css";

/** The open case, and the way to another. With one case it is a name, not a control. */
export function CaseSwitcher({ caseId }: { caseId: string | null }) {
  const { data } = useCases();
  const cases = data?.cases ?? [];
  const title = cases.find((c) => c.id === caseId)?.title ?? caseId ?? "Choose a case";
  if (cases.length < 2) return <span className={css.case}>{caseId ? <b>{title}</b> : null}</span>;
  return (
    <MenuTrigger>
      <Button className={css.case ?? ""} aria-label={`Case: ${title}. Choose another`}>
        <b>{title}</b>
        <Icon name="down" size={14} />
      </Button>
      <Popover className={css.cases ?? ""} placement="bottom start">
        <Menu
          className={css.caseMenu ?? ""}
          aria-label="Cases"
          selectionMode="single"
          selectedKeys={caseId ? [caseId] : []}
          onAction={(id) => navigate({ screen: "findings", case: String(id), sel: null })}
        >
          {cases.map((c) => (
            <MenuItem key={c.id} id={c.id} textValue={c.title} className={css.caseItem ?? ""}>
              <b>{c.title}</b>
              <span className="meta">
                {c.stats.documents} {c.stats.documents === 1 ? "document" : "documents"}, {c.stats.claims}{" "}
                claims
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
