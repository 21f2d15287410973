import type { AnchorHTMLAttributes, MouseEvent } from "react";
import { navigate } from "../state/navigation.ts";
import { printRoute, type Route } from "../state/route.ts";

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> {
  to: Route;
}

/** A real link to a screen: it opens in a new tab when the reader asks for one, and goes there without a reload else. */
export function Link({ to, onClick, children, ...rest }: LinkProps) {
  const click = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    navigate(to);
  };
  return (
    <a {...rest} href={printRoute(to)} onClick={click}>
      {children}
    </a>
  );
}
