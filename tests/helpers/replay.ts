import type { Account, Explanation, Reason } from "../../server/argument/explain.ts";
import { meets } from "../../server/argument/standards.ts";
import type { ArgumentMap, Label, Profile } from "../../server/model/argument.ts";

/**
 * Derives every label again from the explanations alone: a label counts once everything that its reason names has been
 * derived before. What rests on itself is never derived, and so stays open.
 */
export function replay(
  explanations: readonly Explanation[],
  map: ArgumentMap,
  profile: Profile,
): Map<string, Label> {
  const labels = new Map<string, Label>();
  for (let changed = true; changed; ) {
    changed = false;
    for (const { statement, reason } of explanations) {
      if (labels.has(statement)) continue;
      const label = derive(statement, reason, { labels, map, profile });
      if (label !== undefined) {
        labels.set(statement, label);
        changed = true;
      }
    }
  }
  return new Map(explanations.map(({ statement }) => [statement, labels.get(statement) ?? "open"]));
}

interface Sofar {
  readonly labels: ReadonlyMap<string, Label>;
  readonly map: ArgumentMap;
  readonly profile: Profile;
}

function derive(statement: string, reason: Reason, sofar: Sofar): Label | undefined {
  const { labels, map, profile } = sofar;
  switch (reason.because) {
    case "accepted":
    case "assumed":
      return "in";
    case "rejected":
      return "out";
    case "no-argument":
      return map.arguments.some(({ conclusion }) => conclusion === statement) ? undefined : "out";
    case "rival-stands":
      return labels.get(reason.rival) === "in" ? "out" : undefined;
    case "argued":
      return stands(reason.argument, sofar) && reason.argument.weight > 0 ? "in" : undefined;
    case "arguments-fail": {
      const own = map.arguments.filter(({ conclusion }) => conclusion === statement).map(({ id }) => id);
      const told = reason.arguments.filter((one) => falls(one, sofar)).map(({ argument }) => argument);
      return own.every((id) => told.includes(id)) ? "out" : undefined;
    }
    case "wins":
    case "loses":
    case "tie": {
      if (!reason.arguments.every((one) => stands(one, sofar) || falls(one, sofar))) return undefined;
      const { standard, pro, con } = reason.weighing;
      const met = meets(standard, pro, con, profile.constants);
      if (reason.because === "wins") return met ? "in" : undefined;
      if (reason.because === "loses") return met ? undefined : "out";
      return reason.tie === "block" ? "out" : undefined;
    }
    case "left-open":
    case "rival-open":
    case "waits":
      return undefined;
  }
}

function stands(
  { argument, outcome, weight, premises, undercutters }: Account,
  { labels, map }: Sofar,
): boolean {
  const one = map.arguments.find(({ id }) => id === argument);
  if (!one || outcome !== "holds" || weight <= 0) return false;
  const attackers = [
    ...one.undercutters,
    ...one.premises.filter((p) => p.type === "exception").map((p) => p.statement),
  ];
  return (
    premises.every((id) => labels.get(id) === "in") &&
    attackers.every((id) => undercutters.includes(id) && labels.get(id) === "out")
  );
}

function falls({ outcome, premises, undercutters }: Account, { labels }: Sofar): boolean {
  if (outcome === "undercut") return undercutters.some((id) => labels.get(id) === "in");
  return outcome === "fails" && premises.every((id) => labels.get(id) === "out");
}

/** Every id that an explanation names. */
export function namesIn(reason: Reason): string[] {
  return (
    JSON.stringify(reason)
      .match(/"(?:[asi]\d+)"/g)
      ?.map((quoted) => quoted.slice(1, -1)) ?? []
  );
}
