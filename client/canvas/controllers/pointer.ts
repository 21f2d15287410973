/** Mouse and touch: a click selects (with Shift besides), a double click expands, dragging places, resting shows the card. */
import type { Core, EventObject, NodeSingular } from "cytoscape";
import type { Marks } from "../marks.ts";

/** What the pointer rests on, in pixels of the container. */
export interface Hovered {
  id: string;
  x: number;
  y: number;
}

export interface PointerActs {
  select(id: string | null): void;
  /** With Shift: besides what is selected. */
  selectAlso(id: string): void;
  expand(id: string): void;
  place(id: string, x: number, y: number): void;
  hover(hovered: Hovered | null): void;
}

const REST_MS = 300;

function watchHover(cy: Core, acts: PointerActs): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const leave = () => {
    clearTimeout(timer);
    acts.hover(null);
  };
  cy.on("mouseover", "node, edge", (event: EventObject) => {
    const id = event.target.id() as string;
    event.target.addClass("hover");
    clearTimeout(timer);
    const { x, y } = event.renderedPosition;
    timer = setTimeout(() => acts.hover({ id, x, y }), REST_MS);
  });
  cy.on("mouseout", "node, edge", (event: EventObject) => {
    event.target.removeClass("hover");
    leave();
  });
  cy.on("viewport grab", leave);
}

/** Wires the pointer. The +n badge expands with a single click: that is what it offers. */
export function watchPointer(cy: Core, marks: Marks, acts: PointerActs): void {
  cy.on("tap", (event: EventObject) => {
    const badge = marks.badgeAt(event.position);
    if (badge) return acts.expand(badge.id());
    const { shiftKey } = event.originalEvent as MouseEvent;
    if (shiftKey && event.target !== cy) return acts.selectAlso(event.target.id() as string);
    acts.select(event.target === cy ? null : (event.target.id() as string));
  });
  cy.on("dbltap", "node", (event: EventObject) => acts.expand(event.target.id() as string));
  cy.on("dragfree", "node", (event: EventObject) => {
    const node = event.target as NodeSingular;
    const { x, y } = node.position();
    acts.place(node.id(), Math.round(x), Math.round(y));
  });
  watchHover(cy, acts);
}

/**
 * The wheel zooms at the pointer only with Ctrl, or after a click into the canvas: scrolling the page past a canvas must
 * not zoom it. A pinch on a touchpad comes as Ctrl and wheel.
 */
export function watchWheel(cy: Core, container: HTMLElement): () => void {
  let entered = false;
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !entered) return;
    event.preventDefault();
    const box = container.getBoundingClientRect();
    const factor = 1.0018 ** -(event.deltaY * (event.deltaMode === 1 ? 16 : 1) * (event.ctrlKey ? 3 : 1));
    cy.zoom({
      level: cy.zoom() * factor,
      renderedPosition: { x: event.clientX - box.left, y: event.clientY - box.top },
    });
  };
  const enter = () => {
    entered = true;
  };
  const leave = () => {
    entered = false;
  };
  container.addEventListener("wheel", wheel, { passive: false });
  container.addEventListener("pointerdown", enter);
  container.addEventListener("pointerleave", leave);
  return () => {
    container.removeEventListener("wheel", wheel);
    container.removeEventListener("pointerdown", enter);
    container.removeEventListener("pointerleave", leave);
  };
}
