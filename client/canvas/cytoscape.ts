/**
 * Cytoscape, resting. Its own loop asks for a frame sixty times a second for as long as it lives, whether there is
 * anything to draw or not; here the loop ends when nothing was drawn for a while, and begins again when something is.
 */
import cytoscape, { type Core, type CytoscapeOptions } from "cytoscape";

/** What of Cytoscape's own renderer its loop is made of. */
interface Renderer {
  readonly cy: Core & { batching(): boolean };
  readonly destroyed?: boolean;
  readonly beforeRenderCallbacks: readonly { fn(willDraw: boolean, time: number): void }[];
  readonly renderOptions: unknown;
  requestedFrame: boolean;
  skipFrame: boolean;
  renderLoopStarted: boolean;
  redrawCount?: number;
  redrawTotalTime?: number;
  averageRedrawTime?: number;
  lastRedrawTime: number;
  lastDrawTime: number;
  render(options: unknown): void;
  redraw(options?: unknown): void;
  startRenderLoop(): void;
  /** Of our own: frames that found nothing to draw, in a row. */
  idleFrames?: number;
}

/** Half a second: in the frames after a picture Cytoscape makes its textures sharper, a few at a time. */
const REST_AFTER = 30;

/** One frame of Cytoscape's loop, as its own does it. */
function frame(renderer: Renderer, time: number): void {
  const draws = renderer.requestedFrame && !renderer.skipFrame;
  for (const { fn } of renderer.beforeRenderCallbacks) fn(draws, time);
  renderer.skipFrame = false;
  if (!draws) return;
  const start = performance.now();
  renderer.render(renderer.renderOptions);
  renderer.lastDrawTime = performance.now();
  const took = renderer.lastDrawTime - start;
  renderer.redrawCount = (renderer.redrawCount ?? 0) + 1;
  renderer.redrawTotalTime = (renderer.redrawTotalTime ?? 0) + took;
  renderer.lastRedrawTime = took;
  renderer.averageRedrawTime = ((renderer.averageRedrawTime ?? took) + took) / 2;
  renderer.requestedFrame = false;
}

/** Cytoscape calls this whenever anything changed, and it does nothing while the loop runs. */
function startRenderLoop(this: Renderer): void {
  this.idleFrames = 0;
  if (this.renderLoopStarted) return;
  this.renderLoopStarted = true;
  const next = (time: number) => {
    if (this.destroyed) return;
    const waits = this.requestedFrame || this.cy.batching();
    this.idleFrames = waits ? 0 : (this.idleFrames ?? 0) + 1;
    if (!this.cy.batching()) frame(this, time);
    this.renderLoopStarted = this.idleFrames < REST_AFTER;
    if (this.renderLoopStarted) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}

const { prototype } = cytoscape("renderer" as never, "canvas" as never) as unknown as { prototype: Renderer };
const { redraw } = prototype;
prototype.startRenderLoop = startRenderLoop;
prototype.redraw = function (this: Renderer, options?: unknown) {
  redraw.call(this, options);
  this.startRenderLoop();
};

/** What Cytoscape is told when a thing begins to move; until then it has nothing to draw. */
interface Moving {
  /** Null once it was destroyed. */
  renderer(): Renderer | null;
  animation(...of: unknown[]): unknown;
  addToAnimationPool(elements: unknown): void;
}

/** A Cytoscape that costs nothing while nothing moves. */
export function restingCytoscape(options: CytoscapeOptions): Core {
  const cy = cytoscape(options);
  const moving = cy as unknown as Moving;
  const { animation, addToAnimationPool } = moving;
  moving.animation = (...of) => {
    moving.renderer()?.startRenderLoop();
    return animation.apply(cy, of);
  };
  moving.addToAnimationPool = (elements) => {
    moving.renderer()?.startRenderLoop();
    addToAnimationPool.call(cy, elements);
  };
  return cy;
}
