/** The outline of each shape in a box from -1 to 1, and what is drawn inside it. Pure SVG path data. */
export interface ShapePath {
  readonly outline: string;
  readonly inner: string | null;
}

const n = (x: number) => Number(x.toFixed(3)).toString();

function polygon(points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${n(x)},${n(y)}`).join("L")}Z`;
}

function regular(sides: number, turn: number, radius = 1): string {
  const at = (i: number) => turn + (i * 2 * Math.PI) / sides;
  return polygon(
    Array.from({ length: sides }, (_, i) => [radius * Math.cos(at(i)), radius * Math.sin(at(i))]),
  );
}

const circle = (r: number) =>
  `M${n(-r)},0a${n(r)},${n(r)} 0 1 0 ${n(2 * r)},0a${n(r)},${n(r)} 0 1 0 ${n(-2 * r)},0Z`;

function star(): string {
  const points = Array.from({ length: 10 }, (_, i): [number, number] => {
    const radius = i % 2 === 0 ? 1 : 0.45;
    const angle = -Math.PI / 2 + (i * Math.PI) / 5;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
  return polygon(points);
}

const SHAPES: Readonly<Record<string, ShapePath>> = {
  ellipse: { outline: circle(0.88), inner: null },
  "ellipse-ring": { outline: circle(0.88), inner: circle(0.54) },
  hexagon: { outline: regular(6, 0), inner: null },
  "hexagon-ring": { outline: regular(6, 0), inner: regular(6, 0, 0.6) },
  pentagon: { outline: regular(5, -Math.PI / 2), inner: null },
  "round-rectangle": {
    outline:
      "M-.52,-.78H.52Q.78,-.78 .78,-.52V.52Q.78,.78 .52,.78H-.52Q-.78,.78 -.78,.52V-.52Q-.78,-.78 -.52,-.78Z",
    inner: null,
  },
  "triangle-down": { outline: "M0,.95L-.95,-.73L.95,-.73Z", inner: null },
  diamond: { outline: regular(4, 0), inner: null },
  octagon: { outline: regular(8, Math.PI / 8, 0.92), inner: null },
  "concave-hexagon": { outline: "M-.92,-.85H.92L.55,0L.92,.85H-.92L-.55,0Z", inner: null },
  drum: {
    outline: "M-.95,-.67Q0,-1.05 .95,-.67V.67Q0,1.05 -.95,.67Z",
    inner: "M-.95,-.67Q0,-.27 .95,-.67",
  },
  page: { outline: "M-.71,-.88H.25L.71,-.44V.88H-.71Z", inner: "M.25,-.88V-.44H.71" },
  spine: { outline: "M-.71,-.88H.71V.88H-.71Z", inner: "M-.36,-.88V.88" },
  tag: { outline: "M-1,-.65H.5L1.05,0L.5,.65H-1Z", inner: null },
  rhomboid: { outline: "M-1,-.66H.55L1,.66H-.55Z", inner: null },
  star: { outline: star(), inner: null },
};

/** A shape that is not in the table is drawn as the star of an unknown kind. */
export function shapePath(shape: string): ShapePath {
  return (Object.hasOwn(SHAPES, shape) ? SHAPES[shape] : undefined) ?? { outline: star(), inner: null };
}

export const SHAPE_NAMES: readonly string[] = Object.keys(SHAPES);
