/** One canvas above Cytoscape's own, in the same transform: what is drawn on it stays on what it belongs to. */
import type { Core } from "cytoscape";

export class Layer {
  readonly pen: CanvasRenderingContext2D;
  readonly #cy: Core;
  readonly #canvas: HTMLCanvasElement;
  #ratio = 1;

  /** @param draw called after each of Cytoscape's pictures and when the stage has another size */
  constructor(cy: Core, container: HTMLElement, className: string, draw: () => void) {
    this.#cy = cy;
    this.#canvas = document.createElement("canvas");
    this.#canvas.className = className;
    this.#canvas.setAttribute("aria-hidden", "true");
    container.append(this.#canvas);
    const pen = this.#canvas.getContext("2d");
    if (!pen) throw new TypeError("no 2d canvas");
    this.pen = pen;
    this.#size(container);
    cy.on("render", () => this.#whileThere(draw));
    cy.on("resize", () =>
      this.#whileThere(() => {
        this.#size(container);
        draw();
      }),
    );
  }

  /** A frame that was asked for before the stage was taken down comes after it, and finds nothing to draw with. */
  #whileThere(then: () => void): void {
    if (!this.#cy.destroyed()) then();
  }

  #size(container: HTMLElement): void {
    this.#ratio = devicePixelRatio || 1;
    this.#canvas.width = container.clientWidth * this.#ratio;
    this.#canvas.height = container.clientHeight * this.#ratio;
  }

  /** Wipes it and sets the pen to the model's coordinates. */
  begin(): void {
    const pan = this.#cy.pan();
    const scale = this.#ratio * this.#cy.zoom();
    this.pen.setTransform(1, 0, 0, 1, 0, 0);
    this.pen.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    this.pen.setTransform(scale, 0, 0, scale, this.#ratio * pan.x, this.#ratio * pan.y);
  }
}
