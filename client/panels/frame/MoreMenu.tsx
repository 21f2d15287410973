import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { navigate } from "../../state/navigation.ts";
import { cx } from "../../ui/cx.ts";
import { Icon, type IconName } from "../../ui/Icon.tsx";
import css from "./frame.module.css";
import type { Section } from "./sections.ts";

const KEYS = "keys";

/** The sections that have no place of their own in a bar. Where one of them is open, the button bears its name. */
export function MoreMenu({
  sections,
  place,
  onKeys,
}: {
  sections: readonly Section[];
  place: "top" | "bottom";
  /** Offers the keys dialog as the last line. */
  onKeys?: () => void;
}) {
  const open = sections.find((section) => section.current);
  const act = (key: string) => {
    const to = sections.find((section) => section.name === key)?.to;
    if (to) navigate(to);
    else if (key === KEYS) onKeys?.();
  };
  return (
    <MenuTrigger>
      <Button
        className={cx(css.moreButton, open && css.moreCurrent)}
        aria-label={open ? `${open.name}. More sections` : "More sections"}
      >
        {place === "bottom" && <Icon name={open?.icon ?? "list"} size={18} />}
        {open?.name ?? "More"}
        {place === "top" && <Icon name="down" size={14} />}
      </Button>
      <Popover className={css.cases ?? ""} placement={place === "top" ? "bottom start" : "top end"}>
        <Menu
          className={css.caseMenu ?? ""}
          aria-label="More sections"
          selectionMode="single"
          selectedKeys={open ? [open.name] : []}
          onAction={(key) => act(String(key))}
        >
          {sections.map(({ name, icon }) => (
            <Line key={name} id={name} name={name} icon={icon} />
          ))}
          {onKeys && <Line id={KEYS} name="Keys" icon="keys" />}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function Line({ id, name, icon }: { id: string; name: string; icon: IconName }) {
  return (
    <MenuItem id={id} textValue={name} className={cx(css.caseItem, css.moreItem)}>
      <Icon name={icon} />
      {name}
    </MenuItem>
  );
}
