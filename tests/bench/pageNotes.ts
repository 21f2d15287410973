/** What runs inside the page that is measured: each function is sent there as it stands and may use nothing from here. */

export interface Landing {
  /** When the first finding stood on the screen, in ms since the address was opened. */
  readonly painted: number;
  /** The scripts that had been asked for by then. */
  readonly scripts: readonly string[];
}

/** Leaves `window.landing` behind once a finding is painted. */
export function noteLanding(): void {
  const note = () => {
    const painted = performance.now();
    const loaded = performance.getEntriesByType("resource").map((entry) => new URL(entry.name).pathname);
    Object.assign(window, { landing: { painted, scripts: loaded.filter((path) => path.endsWith(".js")) } });
  };
  const look = () => {
    if (document.querySelector("[data-finding]"))
      // In the second frame after it the first one has been painted.
      requestAnimationFrame(() => requestAnimationFrame(note));
    else requestAnimationFrame(look);
  };
  look();
}

export interface Drawing {
  readonly nodes: number;
  /** Both in ms since the view's data had arrived. */
  readonly drawn: number;
  readonly settled: number;
  /** The longest time between two frames from the data to the settled view. */
  readonly gap: number;
  /** Names and words that are shown, and those of them that lie on another. */
  readonly labels: number;
  readonly meeting: number;
  readonly worker: boolean;
}

/** Leaves `window.drawing` behind once the view has settled. */
export function noteDrawing(): void {
  interface Box {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  }
  interface Element {
    hasClass(name: string): boolean;
    isNode(): boolean;
    renderedBoundingBox(what: Record<string, boolean>): Box;
  }
  interface Cytoscape {
    nodes(): { length: number };
    elements(): { toArray(): Element[] };
  }
  let arrived = 0;
  let drawn = 0;
  let gap = 0;
  let last = 0;
  let worker = false;
  const fetched = window.fetch;
  window.fetch = async (...asked: Parameters<typeof fetch>) => {
    const answer = await fetched(...asked);
    const body = String(asked[1]?.body ?? "");
    if (body.includes('"View"')) {
      await answer.clone().text();
      arrived = performance.now();
      last = arrived;
    }
    return answer;
  };
  const Made = window.Worker;
  window.Worker = class extends Made {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      worker ||= given[1]?.name === "layout";
    }
  };
  const shown = (element: Element) =>
    element.isNode()
      ? !element.hasClass("mute")
      : (element.hasClass("say") || element.hasClass("sel")) && !element.hasClass("hush");
  const labelOf = (element: Element) =>
    element.renderedBoundingBox({
      includeNodes: false,
      includeEdges: false,
      includeLabels: true,
      includeOverlays: false,
    });
  const onOne = (a: Box, b: Box) => {
    const [w, h] = [Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1), Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1)];
    return w > 1 && h > 1 && w * h > 4;
  };
  const finish = (cy: Cytoscape, settled: number) => {
    const boxes = cy.elements().toArray().filter(shown).map(labelOf);
    const labels = boxes.filter((box) => box.x2 > box.x1 && box.y2 > box.y1);
    const meeting = labels.filter((box, i) => labels.some((other, j) => i !== j && onOne(box, other))).length;
    const at = { drawn: drawn - arrived, settled: settled - arrived };
    Object.assign(window, {
      drawing: { nodes: cy.nodes().length, ...at, gap, labels: labels.length, meeting, worker },
    });
  };
  const look = (now: number) => {
    if (arrived > 0) {
      gap = Math.max(gap, now - last);
      last = Math.max(last, now);
    }
    const box = document.querySelector("[data-settled]") as
      | (HTMLElement & { _cyreg?: { cy: Cytoscape } })
      | null;
    const cy = box?._cyreg?.cy;
    if (cy && drawn === 0 && cy.nodes().length > 0) drawn = performance.now();
    if (cy && box?.dataset.settled === "true") finish(cy, performance.now());
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
