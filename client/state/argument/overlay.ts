/**
 * A what-if as the address holds it: a list of changes in the order in which they were made, each a verb and an id
 * without its case: `reject.clm:m-wage,strength-3.arg:price-per-head,standard-BRD.clm:m-ownership`.
 */

import type { EVALUATED_MAP } from "../../api/documents/argument.ts";
import type { VariablesOf } from "../../api/graphql.ts";
import { longId, shortId } from "../route.ts";

export const STANDARDS = ["SE", "PE", "DV", "CCE", "BRD"] as const;
export type Standard = (typeof STANDARDS)[number];
export const TIES = ["PROPAGATE", "BLOCK"] as const;
export type Tie = (typeof TIES)[number];
export const MAX_STRENGTH = 4;

/** One change of a what-if. Ids are full. */
export type Change =
  | { readonly do: "accept" | "reject"; readonly id: string }
  | { readonly do: "strength"; readonly id: string; readonly strength: number }
  | { readonly do: "standard"; readonly id: string; readonly standard: Standard }
  | { readonly do: "tie"; readonly id: string; readonly tie: Tie }
  | { readonly do: "disable"; readonly id: string };

export type Overlay = readonly Change[];

function verb(change: Change): string {
  if (change.do === "strength") return `strength-${change.strength}`;
  if (change.do === "standard") return `standard-${change.standard}`;
  return change.do === "tie" ? `tie-${change.tie}` : change.do;
}

export function encodeOverlay(overlay: Overlay): string {
  return overlay.map((change) => `${verb(change)}.${shortId(change.id)}`).join(",");
}

function changeOf(verbs: string, id: string): Change | null {
  const [act, value = ""] = verbs.split("-");
  if (act === "accept" || act === "reject" || act === "disable") return { do: act, id };
  const strength = Number(value);
  if (act === "strength" && /^[0-4]$/.test(value)) return { do: act, id, strength };
  const standard = STANDARDS.find((s) => s === value);
  if (act === "standard" && standard) return { do: act, id, standard };
  const tie = TIES.find((t) => t === value);
  return act === "tie" && tie ? { do: act, id, tie } : null;
}

/**
 * What of an address is understood; what is not is counted, never guessed at.
 *
 * @param unfit ids that the map does not have, as a link of another case or an older version names them
 */
export function decodeOverlay(
  caseId: string,
  code: string,
  unfit: readonly string[] = [],
): { overlay: Overlay; unread: number } {
  const parts = code.split(",").filter((part) => part !== "");
  const changes = parts.map((part) => {
    const dot = part.indexOf(".");
    const id = longId(caseId, part.slice(dot + 1));
    return dot < 0 || unfit.includes(id) ? null : changeOf(part.slice(0, dot), id);
  });
  const overlay = changes.reduce<Overlay>((all, change) => (change ? withChange(all, change) : all), []);
  return { overlay, unread: changes.filter((change) => change === null).length };
}

/** Accepting and rejecting are one question; so two changes are about the same thing or not. */
function about({ do: act, id }: Change): string {
  return `${act === "accept" || act === "reject" ? "given" : act} ${id}`;
}

/** The overlay with a change; an earlier one about the same thing gives way. */
export function withChange(overlay: Overlay, change: Change): Overlay {
  return [...overlay.filter((other) => about(other) !== about(change)), change];
}

export function withoutChange(overlay: Overlay, change: Change): Overlay {
  return overlay.filter((other) => about(other) !== about(change));
}

/** What the overlay says about a statement. */
export function givenIn(overlay: Overlay, id: string): "accept" | "reject" | null {
  const found = overlay.find(
    (change) => change.id === id && (change.do === "accept" || change.do === "reject"),
  );
  return found ? (found.do as "accept" | "reject") : null;
}

export function strengthIn(overlay: Overlay, id: string): number | null {
  const found = overlay.find((change) => change.id === id && change.do === "strength");
  return found?.do === "strength" ? found.strength : null;
}

export function standardIn(overlay: Overlay, id: string): Standard | null {
  const found = overlay.find((change) => change.id === id && change.do === "standard");
  return found?.do === "standard" ? found.standard : null;
}

export function tieIn(overlay: Overlay, id: string): Tie | null {
  const found = overlay.find((change) => change.id === id && change.do === "tie");
  return found?.do === "tie" ? found.tie : null;
}

export function isDisabled(overlay: Overlay, id: string): boolean {
  return overlay.some((change) => change.id === id && change.do === "disable");
}

type OverlayInput = NonNullable<VariablesOf<typeof EVALUATED_MAP>["overlay"]>;

/** The overlay as the API takes it; null where there is none, so that equal questions are asked alike. */
export function overlayInput(overlay: Overlay): OverlayInput | null {
  if (overlay.length === 0) return null;
  const input: Required<{ [Key in keyof OverlayInput]: NonNullable<OverlayInput[Key]> }> = {
    accept: [],
    reject: [],
    strengths: [],
    standards: [],
    ties: [],
    disable: [],
  };
  for (const change of overlay) {
    const { id } = change;
    if (change.do === "strength") input.strengths.push({ argument: id, strength: change.strength });
    else if (change.do === "standard") input.standards.push({ claim: id, standard: change.standard });
    else if (change.do === "tie") input.ties.push({ issue: id, tie: change.tie });
    else input[change.do].push(id);
  }
  return Object.fromEntries(Object.entries(input).filter(([, list]) => list.length > 0));
}
