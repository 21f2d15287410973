import type { Claim } from "../model/case.ts";
import type { ShortId } from "../model/ids.ts";
import type { Mapping } from "../model/mapping.ts";

/** Every claim or statement that the map names. */
export function namedIn(mapping: Mapping): ReadonlySet<ShortId> {
  const { sources, arguments: all, issues, accusations } = mapping;
  return new Set([
    ...sources.flatMap(({ answers }) => Object.values(answers)),
    ...all.flatMap((one) => [...one.premises.map(({ claim }) => claim), one.conclusion, ...one.undercutBy]),
    ...issues.flatMap(({ positions }) => positions.map(({ claim }) => claim)),
    ...accusations.flatMap(({ elements, defences }) => [
      ...elements.flatMap((row) => [...(row.met ? [row.met] : []), ...row.for, ...row.against]),
      ...defences,
    ]),
  ]);
}

/** The claims of the documents that the map leans on, in the order of the case. @param named see {@link namedIn} */
export function usedClaims(claims: readonly Claim[], named: ReadonlySet<ShortId>): Claim[] {
  return claims.filter(({ id }) => named.has(id));
}

/** @example slugOf("clm:b-c27") // "b-c27" */
export function slugOf(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}
