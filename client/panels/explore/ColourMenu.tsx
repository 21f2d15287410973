import type { ReactNode } from "react";
import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { COLOURS, type Colour } from "../../state/steps.ts";
import { COLOUR_NAMES } from "../../state/stepwords.ts";
import css from "./ColourMenu.module.css";
import { RuleNumber } from "./RuleNumber.tsx";

interface ColourMenuProps {
  /** The colour that is changed; then one that is taken is exchanged for it. */
  own?: Colour;
  /** Rules that have a colour. */
  taken: readonly { readonly colour: Colour; readonly words: string }[];
  onChoose: (colour: Colour) => void;
  /** The button that opens it. */
  children: ReactNode;
}

/** The six colours by number and name, each with the rule that has it. */
export function ColourMenu({ own, taken, onChoose, children }: ColourMenuProps) {
  const has = (colour: Colour) => {
    const rule = taken.find((one) => one.colour === colour);
    if (!rule || colour === own) return colour === own ? "as it is" : "";
    return own === undefined ? `takes the place of: ${rule.words}` : `changes places with: ${rule.words}`;
  };
  return (
    <MenuTrigger>
      {children}
      <Popover className={css.popover ?? ""} placement="bottom start">
        <Menu className={css.menu ?? ""} onAction={(key) => onChoose(Number(key) as Colour)}>
          {COLOURS.map((colour) => (
            <MenuItem
              key={colour}
              id={String(colour)}
              textValue={COLOUR_NAMES[colour]}
              className={css.item ?? ""}
            >
              <RuleNumber colour={colour} />
              <span>
                {COLOUR_NAMES[colour]} <span className="meta">{has(colour)}</span>
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
