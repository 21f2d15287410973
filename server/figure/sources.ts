import { counted, listing } from "../finding/facts.ts";
import { apart, quantityText } from "../model/quantity.ts";
import type { AssertionRecord, EntityRecord } from "../model/records.ts";
import type { Figure, FigureFacts, Measure } from "./table.ts";

export const SOURCE_REASONS = ["SAME_ORIGIN", "PASSED_ON", "NAMES_NOBODY", "SAME_FIGURE"] as const;
export type SourceReason = (typeof SOURCE_REASONS)[number];

/** Figures that could come from one and the same source, with the voice that makes one think so and why in words. */
export interface OneSource {
  readonly reason: SourceReason;
  /** Absent where only the figure is the same. */
  readonly voice?: string;
  readonly claims: readonly string[];
  readonly text: string;
}

/**
 * Which of these figures could be one and the same source: one origin, one voice that passed on several, a voice that
 * names nobody and so might be any of the others, and the same number from different mouths. A figure may be in several.
 */
export function oneSources(facts: FigureFacts, measures: readonly Measure[]): OneSource[] {
  const figures = measures.flatMap((measure) => measure.figures);
  return [
    ...sameOrigin(facts, figures),
    ...passedOn(facts, figures),
    ...measures.flatMap((measure) => namesNobody(facts, measure)),
    ...measures.flatMap((measure) => sameFigure(facts, measure)),
  ];
}

/** Whether a voice is several texts that the document does not name, such as “media reports”. */
export function isNameless(voice: EntityRecord | undefined): boolean {
  return voice?.kind === "Object" && voice.plural;
}

function sameOrigin(facts: FigureFacts, figures: readonly Figure[]): OneSource[] {
  return [...byVoice(figures, ({ origin }) => [origin])].flatMap(([voice, told]) =>
    told.length < 2 || isNameless(facts.voices.get(voice))
      ? []
      : [
          {
            reason: "SAME_ORIGIN" as const,
            voice,
            claims: told.map(({ claim }) => claim.id),
            text: `${counted(told.length, "figure")} go back to ${nameOf(facts, voice)}: ${figuresText(told)}. They count as one voice.`,
          },
        ],
  );
}

function passedOn(facts: FigureFacts, figures: readonly Figure[]): OneSource[] {
  return [...byVoice(figures, between)].flatMap(([voice, told]) => {
    const origins = originsBehind(told, voice);
    if (told.length < 2 || origins.length < 2) return [];
    return [
      {
        reason: "PASSED_ON" as const,
        voice,
        claims: told.map(({ claim }) => claim.id),
        text: `${nameOf(facts, voice)} passed on ${counted(told.length, "figure")}: ${figuresText(told)}. They are ascribed to ${names(facts, origins)}, but whoever errs about one may err about the other.`,
      },
    ];
  });
}

/** Voices that neither publish nor stand at the end. */
function between({ speakers }: AssertionRecord): readonly string[] {
  return speakers.slice(1, -1);
}

function originsBehind(told: readonly Figure[], voice: string): string[] {
  const tellings = told.flatMap(({ tellings }) => tellings);
  return [...new Set(tellings.filter((one) => between(one).includes(voice)).map(({ origin }) => origin))];
}

function namesNobody(facts: FigureFacts, { figures }: Measure): OneSource[] {
  return figures.flatMap((figure) => {
    const nameless = figure.tellings.find(
      ({ origin, unsourced }) => unsourced || isNameless(facts.voices.get(origin)),
    );
    const fitting = figures.filter((other) => other !== figure && !apart(other.quantity, figure.quantity));
    if (!nameless || fitting.length === 0) return [];
    const others = [...new Set(fitting.flatMap(({ claim }) => claim.origins))].filter(
      (origin) => origin !== nameless.origin,
    );
    if (others.length === 0) return [];
    return [
      {
        reason: "NAMES_NOBODY" as const,
        voice: nameless.origin,
        claims: [figure, ...fitting].map(({ claim }) => claim.id),
        text: `${nameOf(facts, nameless.origin)}: “${quantityText(figure.quantity)}” with no source named. It fits ${figuresText(fitting)} and may go back to ${names(facts, others, "or")}.`,
      },
    ];
  });
}

function sameFigure(facts: FigureFacts, { figures }: Measure): OneSource[] {
  const alike = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { printed: _, ...plain } = figure.quantity;
    const text = quantityText(plain);
    alike.set(text, [...(alike.get(text) ?? []), figure]);
  }
  return [...alike].flatMap(([text, told]) => {
    const origins = [...new Set(told.flatMap(({ claim }) => claim.origins))];
    if (origins.length < 2) return [];
    return [
      {
        reason: "SAME_FIGURE" as const,
        claims: told.map(({ claim }) => claim.id),
        text: `“${text}” is told by ${names(facts, origins)}. No text says whether one has it from the other.`,
      },
    ];
  });
}

/** Figures by the voices of their tellings, each figure once a voice. */
function byVoice(
  figures: readonly Figure[],
  voicesOf: (telling: AssertionRecord) => readonly string[],
): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures)
    for (const voice of new Set(figure.tellings.flatMap(voicesOf)))
      groups.set(voice, [...(groups.get(voice) ?? []), figure]);
  return groups;
}

function figuresText(figures: readonly Figure[]): string {
  return listing([...new Set(figures.map(({ quantity }) => quantityText(quantity)))]);
}

function names(facts: FigureFacts, ids: readonly string[], last: "and" | "or" = "and"): string {
  return listing(
    ids.map((id) => nameOf(facts, id)),
    last,
  );
}

function nameOf({ voices }: FigureFacts, id: string): string {
  return voices.get(id)?.name ?? id;
}
