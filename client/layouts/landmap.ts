import { geoGraticule10, geoInterpolate, geoNaturalEarth1, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import land from "world-atlas/land-50m.json" with { type: "json" };

/** A point on earth, degrees north and east. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** A map fitted to some points: land as one path, and where a point or the way between two stands. */
export interface LandMap {
  readonly land: string;
  readonly grid: string;
  at(point: Point): { readonly x: number; readonly y: number };
  /** The shortest way over the globe, as a path. */
  way(from: Point, to: Point): string;
}

const topology = land as unknown as Topology;
// Natural Earth's land at 1:50 million: outlines only, no borders, since borders are at issue.
const LAND = feature(topology, topology.objects.land as Topology["objects"][string]);
const ROOM = 60;

/** @param points what must be seen; the whole earth where there are none or `whole` is asked */
export function landMap(points: readonly Point[], { width, height }: Frame, whole: boolean): LandMap {
  const middle = middleOf(points);
  const projection = geoNaturalEarth1().rotate([whole ? -11 : -middle, 0]);
  const box: [[number, number], [number, number]] = [
    [ROOM, ROOM],
    [width - ROOM, height - ROOM],
  ];
  const shown = points.map(({ lon, lat }) => [lon, lat]);
  if (whole || shown.length < 2) projection.fitSize([width, height], { type: "Sphere" });
  else projection.fitExtent(box, { type: "MultiPoint", coordinates: shown });
  projection.clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);
  const path = geoPath(projection).digits(1);
  return {
    land: path(LAND) ?? "",
    grid: path(geoGraticule10()) ?? "",
    at: ({ lon, lat }) => {
      const [x = 0, y = 0] = projection([lon, lat]) ?? [];
      return { x, y };
    },
    way: (from, to) => {
      const along = geoInterpolate([from.lon, from.lat], [to.lon, to.lat]);
      const coordinates = Array.from({ length: 49 }, (_, i) => along(i / 48));
      return path({ type: "LineString", coordinates }) ?? "";
    },
  };
}

/** The meridian in the middle of the widest stretch that holds all points: opposite the widest gap between two. */
function middleOf(points: readonly Point[]): number {
  const lons = points.map(({ lon }) => lon).sort((a, b) => a - b);
  let [gap, middle] = [-1, 0];
  for (const [i, lon] of lons.entries()) {
    const next = lons[i + 1] ?? (lons[0] ?? 0) + 360;
    if (next - lon > gap) {
      gap = next - lon;
      middle = (lon + next) / 2 + 180;
    }
  }
  return ((middle + 540) % 360) - 180;
}
