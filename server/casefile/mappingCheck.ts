import { DEFAULT_STRENGTH, MAX_STRENGTH } from "../model/argument.ts";
import type { Claim, Document } from "../model/case.ts";
import { originOf } from "../model/derive.ts";
import type { ShortId } from "../model/ids.ts";
import type {
  Accusation,
  ElementRow,
  MapArgument,
  MapIssue,
  MapSource,
  MapStatement,
} from "../model/mapping.ts";
import type { Faultless } from "../text/Faultless.ts";
import { type Faults, type Item, type Place, valuesOf } from "../text/faults.ts";
import type { Register } from "../text/register.ts";
import type { MappingParts } from "./mapping.ts";

/** What of a case its map leans on. */
export interface MappedOn {
  readonly documents: readonly Item<Document>[];
  readonly claims: readonly Item<Claim>[];
}

/** By what a map is checked. */
export interface Checking {
  readonly faultless: Faultless;
  readonly faults: Faults;
  readonly register: Register;
}

/** Holds the sections of a map against one another and against what the documents say. */
export function checkMapping(
  parts: MappingParts,
  on: MappedOn,
  { faultless, faults, register }: Checking,
): void {
  let known: Known | undefined;
  const all = () => {
    known ??= new Known(parts, on);
    return known;
  };
  const statements = valuesOf(parts.statements);
  const argued = valuesOf(parts.arguments);
  const claims = valuesOf(on.claims);
  const leaned = [statements, argued, claims];
  const each = <T>(items: readonly Item<T>[], check: (item: Item<T>) => void) => {
    for (const item of items) check(item);
  };
  const { sources, issues, accusations } = parts;
  faultless.once("statements", [statements], () =>
    each(parts.statements, (one) => checkStatement(one, faults)),
  );
  faultless.once("sources", [valuesOf(sources), valuesOf(on.documents), claims], () =>
    checkSources(sources, all(), faults, register),
  );
  faultless.once("arguments", [argued], () =>
    each(parts.arguments, (one) => checkArgument(one, faults, register)),
  );
  faultless.once("issues", [valuesOf(issues), ...leaned], () => checkIssues(issues, all(), faults, register));
  faultless.once("accusations", [valuesOf(accusations), ...leaned], () =>
    each(accusations, (one) => checkAccusation(one, all(), faults, register)),
  );
}

/** Every claim of the case and of the map, by id. */
class Known {
  readonly claims: ReadonlyMap<ShortId, Claim>;
  readonly statements: ReadonlyMap<ShortId, MapStatement>;
  readonly origins: ReadonlySet<ShortId>;
  readonly #concluded: ReadonlySet<ShortId>;

  constructor(parts: MappingParts, { documents, claims }: MappedOn) {
    const authors = new Map(
      documents.flatMap(({ value }) =>
        value.entity && value.authorEntity ? [[value.entity, value.authorEntity] as const] : [],
      ),
    );
    const assertions = claims.flatMap(({ value }) => value.assertions);
    this.claims = new Map(claims.map(({ value }) => [value.id, value]));
    this.statements = new Map(parts.statements.map(({ value }) => [value.id, value]));
    this.origins = new Set(assertions.map(({ speakers }) => originOf(speakers, authors)));
    this.#concluded = new Set(parts.arguments.map(({ value }) => value.conclusion));
  }

  isLaw(id: ShortId): boolean {
    return (this.claims.get(id) ?? this.statements.get(id))?.kind === "law";
  }

  /** Could anything ever speak for it: an argument, a document, or the map itself? */
  hasPath(id: ShortId): boolean {
    const statement = this.statements.get(id);
    if (this.#concluded.has(id) || statement?.given === "accepted" || statement?.open) return true;
    if (statement) return statement.kind === "law" && statement.rests.length > 0;
    const said = this.claims.get(id)?.assertions ?? [];
    return said.some(({ stance }) => stance === "asserts" || stance === "reports");
  }
}

function checkStatement({ value, place }: Item<MapStatement>, faults: Faults): void {
  const { id, given, why, open } = value;
  if (given && open)
    faults.at(place, ["open"], `${id} is given as ${given}, and open.`, "Keep “given” or “open”, not both.");
  if (given && !why)
    faults.at(place, ["given"], `${id} is given as ${given}, and nothing says why.`, "Say it under “why”.");
  if (why && !given)
    faults.at(place, ["why"], `${id} says why, and nothing is given.`, "Write “given”, or take “why” out.");
}

function checkStrength(
  { strength, reason }: Pick<MapArgument, "strength" | "reason">,
  place: Place,
  faults: Faults,
): void {
  if (!Number.isInteger(strength) || strength < 0 || strength > MAX_STRENGTH)
    faults.at(
      place,
      ["strength"],
      `The strength ${strength} is out of range.`,
      `Use a whole number from 0 (none) to ${MAX_STRENGTH} (conclusive).`,
    );
  else if (strength !== DEFAULT_STRENGTH && !reason)
    faults.at(
      place,
      ["strength"],
      `The strength ${strength} has no reason.`,
      `Say under “reason” why it is not ${DEFAULT_STRENGTH}, or leave it out.`,
    );
}

function checkSources(
  sources: readonly Item<MapSource>[],
  all: Known,
  faults: Faults,
  register: Register,
): void {
  const seen = new Set<ShortId>();
  for (const { value, place } of sources) {
    const { origin } = value;
    if (register.expect(origin, place, ["origin"]) && !all.origins.has(origin))
      faults.at(
        place,
        ["origin"],
        `${origin} is the origin of no assertion.`,
        "Name the innermost speaker, or the author of the document.",
      );
    if (seen.has(origin))
      faults.at(place, ["origin"], `${origin} stands twice among the sources.`, "Keep one of the two.");
    seen.add(origin);
    for (const [question, claim] of Object.entries(value.answers))
      register.expect(claim, place, ["answers", question]);
    checkStrength(value, place, faults);
  }
}

function checkArgument({ value, place }: Item<MapArgument>, faults: Faults, register: Register): void {
  register.expect(value.conclusion, place, ["conclusion"]);
  value.premises.forEach(({ claim }, i) => void register.expect(claim, place, ["premises", i, "claim"]));
  expectAll(value.undercutBy, place, ["undercutBy"], register);
  checkStrength(value, place, faults);
}

function expectAll(
  ids: readonly ShortId[],
  place: Place,
  path: readonly (string | number)[],
  register: Register,
): void {
  ids.forEach((id, i) => void register.expect(id, place, [...path, i]));
}

function checkIssues(
  issues: readonly Item<MapIssue>[],
  all: Known,
  faults: Faults,
  register: Register,
): void {
  const first = new Map<ShortId, ShortId>();
  for (const { value, place } of issues) {
    const { id, positions } = value;
    positions.forEach(({ claim, standard }, i) => {
      const path = ["positions", i];
      register.expect(claim, place, [...path, "claim"]);
      const other = first.get(claim);
      first.set(claim, other ?? id);
      if (other !== undefined) {
        const where = other === id ? `twice in ${id}` : `in two issues, ${other} and ${id}`;
        const cure = "A statement is a position of one issue; join the two, or take it out of one.";
        faults.at(place, path, `${claim} stands ${where}.`, cure);
      }
      if (standard && all.isLaw(claim))
        faults.at(
          place,
          [...path, "standard"],
          `${claim} is a statement of law and takes no standard of proof.`,
          "Take the standard out: authority orders statements of law.",
        );
    });
    const accepted = positions.filter(({ claim }) => all.statements.get(claim)?.given === "accepted");
    if (accepted.length > 1)
      faults.at(
        place,
        ["positions"],
        `${id} has ${accepted.length} accepted positions: ${accepted.map(({ claim }) => claim).join(", ")}.`,
        "Accept one of them at most: they exclude one another.",
      );
  }
}

function checkAccusation(
  { value, place }: Item<Accusation>,
  all: Known,
  faults: Faults,
  register: Register,
): void {
  const { id, wording, elements } = value;
  if (!/\balleged/i.test(wording))
    faults.at(
      place,
      ["wording"],
      `The wording of ${id} lacks the word “alleged”.`,
      "Write what is alleged, and that it is.",
    );
  expectAll(value.against, place, ["against"], register);
  expectAll(value.defences, place, ["defences"], register);
  if (!elements.some(({ met }) => met !== undefined))
    faults.at(
      place,
      ["elements"],
      `Nothing carries ${id}: no element says what meets it.`,
      "Name under “met” the statement that an element hangs on, or take the accusation out.",
    );
  for (const [i, row] of elements.entries()) checkRow(row, i, place, all, faults, register);
}

function checkRow(
  { element, met, for: speaking, against }: ElementRow,
  i: number,
  place: Place,
  all: Known,
  faults: Faults,
  register: Register,
): void {
  const path = ["elements", i];
  expectAll(speaking, place, [...path, "for"], register);
  expectAll(against, place, [...path, "against"], register);
  if (met && register.expect(met, place, [...path, "met"]) && !all.hasPath(met))
    faults.at(
      place,
      [...path, "met"],
      `${element} hangs on ${met}, and nothing leads there.`,
      "Write an argument that concludes it, accept it, say that it is open, or leave “met” out.",
    );
}
