import { bridge } from "./bridge.ts";
import { denied } from "./denied.ts";
import type { CaseFacts, Finding, FindingKind, Rule } from "./facts.ts";
import { figuresDisagree } from "./figures.ts";
import { silentGap } from "./gaps.ts";
import { saidIndependently } from "./independent.ts";
import { oneOrigin } from "./origins.ts";
import { partyOnly } from "./parties.ts";
import { heldResponsible } from "./responsible.ts";
import { undated } from "./undated.ts";

/** Every rule, in the order in which screens list them. */
export const RULES: readonly Rule[] = [
  figuresDisagree,
  denied,
  oneOrigin,
  heldResponsible,
  saidIndependently,
  undated,
  bridge,
  silentGap,
  partyOnly,
];

/** Findings of a case, most telling first; ties keep the order of the rules. Computed, never stored. */
export function findingsOf(facts: CaseFacts, kinds?: readonly FindingKind[]): Finding[] {
  const rules = kinds ? RULES.filter((rule) => kinds.includes(rule.kind)) : RULES;
  return toldApart(rules.flatMap((rule) => rule.find(facts))).sort((a, b) => b.weight - a.weight);
}

/** No two titles read the same, as far as there is something that tells them apart. */
function toldApart(found: readonly Finding[]): Finding[] {
  const count = new Map<string, number>();
  for (const { title } of found) count.set(title, (count.get(title) ?? 0) + 1);
  return found.map((one) =>
    one.apart !== undefined && (count.get(one.title) ?? 0) > 1
      ? { ...one, title: `${one.title}: ${one.apart}` }
      : one,
  );
}
