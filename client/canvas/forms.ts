/** The form of each kind on the canvas: Cytoscape's shape, size, and the line drawn inside. Names are those of the vocabulary. */
import { shapePath } from "../ui/shapes.ts";
import type { Token } from "./tokens.ts";

export interface Form {
  shape: string;
  points?: string;
  radius?: number;
  size: readonly [number, number];
  hub: readonly [number, number];
}

const FORMS: Readonly<Record<string, Form>> = {
  ellipse: { shape: "ellipse", size: [26, 26], hub: [36, 36] },
  "ellipse-ring": { shape: "ellipse", size: [26, 26], hub: [36, 36] },
  hexagon: { shape: "hexagon", size: [29, 25.2], hub: [40.4, 35] },
  "hexagon-ring": { shape: "hexagon", size: [29, 25.2], hub: [40.4, 35] },
  pentagon: { shape: "pentagon", size: [28.4, 27], hub: [38, 36] },
  "round-rectangle": { shape: "round-rectangle", radius: 3.6, size: [23.4, 23.4], hub: [32, 32] },
  "triangle-down": { shape: "polygon", points: "-1 -1 1 -1 0 1", size: [28.6, 25.4], hub: [38, 34] },
  diamond: { shape: "diamond", size: [30.6, 30.6], hub: [42, 42] },
  octagon: { shape: "octagon", size: [25.6, 25.6], hub: [35, 35] },
  "concave-hexagon": {
    shape: "polygon",
    points: "-1 -0.95 1 -0.95 0.6 0 1 0.95 -1 0.95 -0.6 0",
    size: [28, 26],
    hub: [37, 35],
  },
  drum: {
    shape: "polygon",
    points:
      "-1 -0.77 -0.75 -0.88 -0.4 -0.97 0 -1 0.4 -0.97 0.75 -0.88 1 -0.77 1 0.77 0.75 0.88 0.4 0.97 0 1 -0.4 0.97 -0.75 0.88 -1 0.77",
    size: [28.6, 27],
    hub: [39, 37],
  },
  page: { shape: "polygon", points: "-1 -1 0.35 -1 1 -0.5 1 1 -1 1", size: [21.4, 26], hub: [29, 35] },
  spine: { shape: "rectangle", size: [21.4, 26], hub: [29, 35] },
  tag: { shape: "tag", size: [31.5, 19.5], hub: [42, 26] },
  rhomboid: { shape: "polygon", points: "-1 -1 0.55 -1 1 1 -0.55 1", size: [31, 20], hub: [41, 27] },
};

const STAR: Form = { shape: "star", size: [28, 28], hub: [36, 36] };

export function formOf(shape: string): Form {
  return (Object.hasOwn(FORMS, shape) ? FORMS[shape] : undefined) ?? STAR;
}

/** Lines inside a node, as fractions of its half size: they follow the form, not the legend's square. */
const INNER: Readonly<Record<string, (w: number, h: number) => string>> = {
  "ellipse-ring": (w, h) =>
    `M${3.2},${h / 2}a${w / 2 - 3.2},${h / 2 - 3.2} 0 1 0 ${w - 6.4},0a${w / 2 - 3.2},${h / 2 - 3.2} 0 1 0 ${6.4 - w},0Z`,
  "hexagon-ring": (w, h) =>
    `M4.6,${h / 2}L${w * 0.27 + 1.3},4H${w * 0.73 - 1.3}L${w - 4.6},${h / 2}L${w * 0.73 - 1.3},${h - 4}H${w * 0.27 + 1.3}Z`,
  drum: (w, h) => `M0,${h * 0.115}Q${w / 2},${h * 0.33} ${w},${h * 0.115}`,
  page: (w, h) => `M${w * 0.675},0V${h * 0.25}H${w}`,
  spine: (w, h) => `M${w * 0.25},0V${h}`,
};

const drawn = new Map<string, string>();

/** The inner line as an image, one for each form, size and colour; undefined where the form has none. */
export function innerImage(
  shape: string,
  [w, h]: readonly [number, number],
  colour: string,
): string | undefined {
  const path = INNER[shape];
  if (!path || shapePath(shape).inner === null) return undefined;
  const key = `${shape} ${w} ${h} ${colour}`;
  const before = drawn.get(key);
  if (before) return before;
  const size = `width='${w * 3}' height='${h * 3}' viewBox='0 0 ${w} ${h}'`;
  const look = `preserveAspectRatio='none' fill='none' stroke='${colour}' stroke-width='1.2' stroke-linejoin='round'`;
  const image = `data:image/svg+xml,${encodeURIComponent(`<svg xmlns='http://www.w3.org/2000/svg' ${size} ${look}><path d='${path(w, h)}'/></svg>`)}`;
  drawn.set(key, image);
  return image;
}

/** Line and fill of a family of kinds. A kind that the vocabulary does not know is ink on paper. */
export function familyColours(family: string, token: Token): { stroke: string; fill: string } {
  const stroke = token(`k-${family}`);
  return stroke === ""
    ? { stroke: token("ink"), fill: token("paper") }
    : { stroke, fill: token(`k-${family}-f`) };
}
