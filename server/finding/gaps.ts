import type { NodeId } from "../model/ids.ts";
import type { EntityRecord } from "../model/records.ts";
import {
  type AccusationFacts,
  type CaseFacts,
  counted,
  endsOf,
  type Finding,
  listing,
  nameOf,
  type Rule,
  shortened,
} from "./facts.ts";

/** What nobody says, although somebody would have to. */
export const silentGap: Rule = {
  kind: "SILENT_GAP",
  title: "Nobody says",
  rule: "Elements of an accusation for which no claim is listed, accusation by accusation; and events without a date of their own or of a claim about them, all together.",
  find: (facts) => [...facts.accusations.flatMap((one) => ofElements(facts, one)), ...ofEvents(facts)],
};

function ofElements(facts: CaseFacts, { id, wording, against, rows }: AccusationFacts): Finding[] {
  const silent = rows.filter((row) => row.for.length === 0);
  const needed = silent.filter((row) => !row.alternative);
  const gaps = [...needed, ...silent.filter((row) => row.alternative)];
  const [first] = gaps;
  if (!first) return [];
  const claims = facts.claims.filter((claim) => rows.some((row) => row.for.includes(claim.id)));
  const entities = [...new Set([...against, ...endsOf(claims)])];
  return [
    {
      id: `SILENT_GAP:${id}`,
      kind: "SILENT_GAP",
      title: `No claim for ${gaps.length} of ${counted(rows.length, "element")}`,
      apart: shortened(wording),
      text: `${wording} Nothing in this case speaks for ${listing(told(gaps))}.${otherWays(silent.length - needed.length, silent.length)}`,
      basis: `${counted(gaps.length, "element")} without a claim, alleged against ${listing(against.map((one) => nameOf(facts, one)))}`,
      claims: claims.map((claim) => claim.id),
      entities,
      accusation: id,
      view: {
        entities,
        claims: claims.filter((claim) => claim.predicate).map((claim) => claim.id),
        ...(against[0] !== undefined && { select: against[0] }),
      },
      weight: 40 + Math.min(19, gaps.length),
    },
  ];
}

/** An element that is one of several ways is no hole of its own. */
function otherWays(count: number, all: number): string {
  if (count === 0) return "";
  if (count === all)
    return ` ${all === 1 ? "It" : "Each"} is one of several ways to meet what it is part of.`;
  return ` ${counted(count, "of these is", "of these are")} one of several ways to meet what ${count === 1 ? "it is" : "they are"} part of.`;
}

/** So many are told one by one. */
const MOST_TOLD = 3;

function told(gaps: readonly { readonly text: string }[]): string[] {
  const quoted = gaps.slice(0, MOST_TOLD).map(({ text }) => `“${text.replace(/\.$/, "")}”`);
  const more = gaps.length - quoted.length;
  return more > 0 ? [...quoted, `${more} more`] : quoted;
}

function ofEvents(facts: CaseFacts): Finding[] {
  const events = [...facts.entities.values()].filter(({ kind }) => kind === "Event");
  const dated = new Set<string | undefined>(
    facts.claims.filter((claim) => claim.validTime).flatMap((claim) => [claim.subject, claim.object]),
  );
  const silent = events.filter((event) => !event.when && !dated.has(event.id));
  const [first] = silent as [EntityRecord?];
  if (!first) return [];
  const ids = new Set<NodeId | undefined>(silent.map(({ id }) => id));
  const claims = facts.claims.filter((claim) => ids.has(claim.subject) || ids.has(claim.object));
  const names = silent.slice(0, MOST_TOLD).map(({ name }) => name);
  const more = silent.length - names.length;
  const entities = [...new Set([...silent.map(({ id }) => id), ...endsOf(claims)])];
  return [
    {
      id: `SILENT_GAP:${first.id}`,
      kind: "SILENT_GAP",
      title: `${silent.length} of ${counted(events.length, "event")} ${silent.length === 1 ? "has" : "have"} no date`,
      text: `${listing(more > 0 ? [...names, `${more} more`] : names)}: nobody says when.`,
      basis: counted(silent.length, "undated event"),
      claims: claims.map((claim) => claim.id),
      entities,
      view: {
        entities,
        claims: claims.filter((claim) => claim.predicate).map((claim) => claim.id),
        select: first.id,
      },
      weight: 54,
    },
  ];
}
