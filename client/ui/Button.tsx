import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import css from "./Button.module.css";
import { cx } from "./cx.ts";
import { Icon, type IconName } from "./Icon.tsx";

/** How loud a control is: one `main` a screen at most; `quiet` has no border; `link` is underlined text. */
export type Loudness = "plain" | "main" | "quiet" | "link";

/** The classes of a button, for links that look like one. */
export function buttonClass(look: Loudness = "plain", small = false): string {
  return look === "link" ? cx("link", css.aslink) : cx(css.button, css[look], small && css.small);
}

interface ButtonProps extends Omit<AriaButtonProps, "className" | "style" | "children"> {
  look?: Loudness;
  small?: boolean;
  icon?: IconName;
  children?: ReactNode;
}

export function Button({ look = "plain", small = false, icon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={buttonClass(look, small)}>
      {icon && <Icon name={icon} size={14} />}
      {children}
    </AriaButton>
  );
}

interface IconButtonProps extends Omit<AriaButtonProps, "className" | "style" | "children"> {
  icon: IconName;
  /** What it does; there is no other word for it on the screen. */
  label: string;
  small?: boolean;
}

export function IconButton({ icon, label, small = false, ...rest }: IconButtonProps) {
  return (
    <AriaButton {...rest} aria-label={label} className={cx(css.icon, small && css.iconSmall)}>
      <Icon name={icon} size={small ? 14 : 16} />
    </AriaButton>
  );
}
