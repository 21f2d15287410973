import type { Finding, FindingClaim } from "../../state/findings.ts";
import { MiniNetwork, type MiniRelation } from "../../ui/MiniNetwork.tsx";
import { aroundFirst } from "../../ui/miniLayout.ts";
import { FigureLine } from "./FigureLine.tsx";
import { OneVoice } from "./OneVoice.tsx";

const THUMB = { width: 268, height: 124 };
const LEAD = { width: 520, height: 240 };

/** The claims of a finding that draw an edge, as edges. */
function relationsOf(claims: readonly FindingClaim[]): MiniRelation[] {
  return claims.flatMap((claim) => (claim.relation ? [{ ...claim, ...claim.relation, id: claim.id }] : []));
}

/** Edges of the finding around the one that it selects, flat for the little layout. */
function shownOf(finding: Finding, most: number): MiniRelation[] {
  const relations = oneForEachPair(relationsOf(finding.claims), finding.view.select);
  const flat = relations.map((r) => ({ id: r.id, from: r.from.id, to: r.to.id }));
  const kept = new Set(aroundFirst(flat, finding.view.select, most).map((edge) => edge.id));
  return relations.filter((r) => kept.has(r.id));
}

/** Two relations between the same two would lie on each other: the selected one stands for both, else the first. */
function oneForEachPair<Relation extends MiniRelation>(
  relations: readonly Relation[],
  selected: string | null,
): Relation[] {
  const byPair = new Map<string, Relation>();
  for (const relation of relations) {
    const pair = [relation.from.id, relation.to.id].sort().join(" ");
    if (!byPair.has(pair) || relation.id === selected) byPair.set(pair, relation);
  }
  return [...byPair.values()];
}

export function LeadPicture({ finding }: { finding: Finding }) {
  const relations = shownOf(finding, 5);
  if (relations.length === 0 || finding.kind === "FIGURES_DISAGREE") return <Thumbnail finding={finding} />;
  return <MiniNetwork relations={relations} selected={selectedOf(finding, relations)} {...LEAD} />;
}

function selectedOf(finding: Finding, relations: readonly MiniRelation[]): string | null {
  return finding.view.select ?? relations[0]?.id ?? null;
}

/** The picture of a finding: a scale for figures, else its relations, else the voices that speak. */
export function Thumbnail({ finding }: { finding: Finding }) {
  const figures = finding.claims.filter((claim) => claim.quantity);
  if (finding.kind === "FIGURES_DISAGREE" && figures.length > 1) return <FigureLine claims={figures} />;
  if (finding.kind === "ONE_ORIGIN" && finding.claims[0]?.origins[0]) {
    return (
      <OneVoice voice={finding.claims[0].origins[0]} claims={finding.claims} selected={finding.view.select} />
    );
  }
  const relations = shownOf(finding, 3);
  if (relations.length > 0)
    return <MiniNetwork relations={relations} selected={selectedOf(finding, relations)} {...THUMB} />;
  return <Voices finding={finding} />;
}

/** Who speaks, where no edge is drawn: each voice with the stroke between them. */
function Voices({ finding }: { finding: Finding }) {
  const [first, second] = finding.claims;
  const [one, two] = [first?.origins[0], second?.origins[0]];
  if (!first || !one) return null;
  if (!two || one.id === two.id || !second)
    return <OneVoice voice={one} claims={finding.claims} selected={finding.view.select} />;
  const relation: MiniRelation = {
    ...first,
    id: "voices",
    disputed: finding.kind === "DENIED",
    originCount: finding.kind === "SAID_INDEPENDENTLY" ? 2 : 1,
    certainty: "FLAT",
    stance: "ASSERTS",
    alleged: false,
    from: one,
    to: two,
    phrase: finding.kind === "DENIED" ? "against" : "as",
  };
  return <MiniNetwork relations={[relation]} selected="voices" {...THUMB} />;
}
