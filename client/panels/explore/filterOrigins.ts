/** By how many independent voices, as a choice of four. */
import type { FilterPatch, ViewFilter } from "../../state/steps.ts";
import type { Option } from "./FilterMenu.tsx";

export function originsValue({ minOrigins, maxOrigins }: ViewFilter): string {
  if (maxOrigins === 1) return "one";
  return minOrigins === undefined ? "any" : String(minOrigins);
}

export function originsWords(filter: ViewFilter): string {
  const value = originsValue(filter);
  return value === "any" ? "1 or more" : value === "one" ? "just 1" : `${value} or more`;
}

export function originsPatch(value: string): FilterPatch {
  if (value === "one") return { minOrigins: null, maxOrigins: 1 };
  return { minOrigins: value === "any" ? null : Number(value), maxOrigins: null };
}

export function originOptions(by: readonly Option[]): Option[] {
  const from = (least: number) =>
    by.reduce((sum, o) => sum + (Number(o.value) >= least ? (o.count ?? 0) : 0), 0);
  const one = by.find((o) => o.value === "1")?.count ?? 0;
  return [
    { value: "any", label: "1 or more", count: from(0) },
    { value: "one", label: "just 1", count: one },
    { value: "2", label: "2 or more", count: from(2) },
    { value: "3", label: "3 or more", count: from(3) },
  ];
}
