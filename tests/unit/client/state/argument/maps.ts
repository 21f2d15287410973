import { type MapAnswer, type MapModel, modelOf } from "../../../../../client/state/argument/model.ts";

const claim = (id: string) => ({ id });

type Answered = MapAnswer["arguments"][number];

/** An argument as the API tells it. */
export function argued(
  id: string,
  premises: string[],
  conclusion: string,
  more: { exceptions?: string[]; weigher?: string; generated?: boolean } = {},
): Answered {
  const { exceptions = [], weigher = "linked", generated = false } = more;
  const argument = {
    id,
    title: id,
    strength: 2,
    strengthReason: "Moderate.",
    weigher,
    generated,
    note: null,
    scheme: null,
    premises: [
      ...premises.map((p) => ({ id: p, role: null, type: "ORDINARY" as const })),
      ...exceptions.map((p) => ({ id: p, role: null, type: "EXCEPTION" as const })),
    ],
    conclusion: claim(conclusion),
    undercutBy: exceptions.map(claim),
    criticalQuestions: [],
  };
  return { outcome: "HOLDS", weight: 2, argument };
}

/** A map from arguments; what they name becomes a statement. */
export function mapWith(args: Answered[], goals: string[], issues: string[][] = []): MapModel {
  const ids = new Set([
    ...goals,
    ...issues.flat(),
    ...args.flatMap(({ argument }) => [...argument.premises.map((p) => p.id), argument.conclusion.id]),
  ]);
  const labels = [...ids].map((id) => ({
    id,
    text: `That ${id}.`,
    kind: "FACT" as const,
    label: "OPEN" as const,
    mapped: true,
    given: null,
    openBecause: null,
    anchorCount: 0,
    claim: null,
    assertion: id.startsWith("ast") ? { id, quote: "", claim: claim(id), passage: null as never } : null,
  }));
  const answer = {
    labels,
    arguments: args,
    issues: issues.map((positions, i) => ({
      id: `i${i}`,
      question: "?",
      tie: "PROPAGATE" as const,
      generated: false,
      positions: positions.map((id) => ({ claim: claim(id), standard: "PE" as const })),
    })),
    loops: [],
  };
  return modelOf(answer as unknown as MapAnswer, goals);
}
