import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from "react";
import { cx } from "./cx.ts";
import css from "./Sheet.module.css";

export type SheetHeight = "peek" | "full";

/**
 * A pane at the side when there is room, else a sheet from below with two heights. Its grip is dragged, or moved with the
 * arrow keys; dragged below its lower height the sheet closes.
 */
export function Sheet({
  label,
  place,
  height,
  onHeight,
  onClose,
  children,
}: {
  label: string;
  /** A name that stays when something else stands here, so that the focus finds back to it. */
  place?: string;
  height: SheetHeight;
  onHeight: (height: SheetHeight) => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const from = useRef<number | null>(null);
  const settle = (event: PointerEvent) => {
    const moved = from.current === null ? 0 : event.clientY - from.current;
    from.current = null;
    if (moved < -24) onHeight("full");
    else if (moved > 24 && height === "full") onHeight("peek");
    else if (moved > 24) onClose();
    else if (Math.abs(moved) < 4) onHeight(height === "peek" ? "full" : "peek");
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "ArrowUp") onHeight("full");
    else if (event.key === "ArrowDown" && height === "full") onHeight("peek");
    else if (event.key === "ArrowDown") onClose();
    else return;
    event.preventDefault();
  };
  return (
    <aside className={cx(css.sheet, css[height])} aria-label={label} data-place={place}>
      <button
        type="button"
        className={css.grip}
        aria-label={height === "peek" ? "Make the sheet larger" : "Make the sheet smaller"}
        aria-expanded={height === "full"}
        onPointerDown={(event) => {
          from.current = event.clientY;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerUp={settle}
        onKeyDown={press}
      />
      {children}
    </aside>
  );
}
