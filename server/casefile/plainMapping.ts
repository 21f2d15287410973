import { DEFAULT_STRENGTH } from "../model/argument.ts";
import {
  type Accusation,
  type AccusationTie,
  DEFAULT_SOURCE_SCHEME,
  type ElementRow,
  type MapArgument,
  type MapIssue,
  type MapPosition,
  type MapPremise,
  type Mapping,
  type MapSource,
  type MapStatement,
} from "../model/mapping.ts";
import { lean, type Plain, type PlainMap } from "./plain.ts";

/** The sections of arguments.yaml that say anything. */
export function plainMapping(mapping: Mapping): PlainMap {
  return lean({
    statements: mapping.statements.map(plainStatement),
    sources: mapping.sources.map(plainSource),
    arguments: mapping.arguments.map(plainArgument),
    issues: mapping.issues.map(plainIssue),
    accusations: mapping.accusations.map(plainAccusation),
  });
}

export function plainStatement(statement: MapStatement): PlainMap {
  const { id, kind, text, alleged, rests, given, why, open, note, covers } = statement;
  return lean({ id, kind, text, alleged, rests, given, why, open, note, covers });
}

function unlessDefault<T>(value: T, usual: T): T | undefined {
  return value === usual ? undefined : value;
}

export function plainSource({ origin, text, reason, answers, covers, ...rest }: MapSource): PlainMap {
  const scheme = unlessDefault(rest.scheme, DEFAULT_SOURCE_SCHEME);
  const strength = unlessDefault(rest.strength, DEFAULT_STRENGTH);
  const answered = Object.keys(answers).length > 0 ? { ...answers } : undefined;
  return lean({ origin, text, scheme, strength, reason, answers: answered, covers });
}

export function plainArgument(argument: MapArgument): PlainMap {
  const { id, title, scheme, conclusion, undercutBy, weigher, reason, note, covers } = argument;
  const strength = unlessDefault(argument.strength, DEFAULT_STRENGTH);
  return lean({
    ...{ id, title, scheme, premises: argument.premises.map(plainPremise), conclusion, undercutBy },
    ...{ weigher, strength, reason, note, covers },
  });
}

function plainPremise({ claim, type, role }: MapPremise): Plain {
  if (type === "ordinary" && role === undefined) return claim;
  return lean({ claim, type: unlessDefault(type, "ordinary"), role });
}

export function plainIssue({ id, question, tie, positions, note, covers }: MapIssue): PlainMap {
  return lean({ id, question, tie, positions: positions.map(plainPosition), note, covers });
}

function plainPosition({ claim, standard }: MapPosition): Plain {
  return standard === undefined ? claim : { claim, standard };
}

export function plainAccusation(accusation: Accusation): PlainMap {
  const { id, title, wording, provision, against, mode, place, period, forums, elements, defences } =
    accusation;
  const { note, covers } = accusation;
  return lean({
    ...{ id, title, wording, provision, against, mode, place, period },
    inquiry: plainInquiry(accusation),
    ...{ forums, elements: elements.map(plainRow), defences, note, covers },
  });
}

function plainInquiry({ inquiry }: Accusation): PlainMap | undefined {
  const { state, conduct, places, nationalities, aggressor, victim, office } = inquiry;
  const plain = lean({
    ...{ state, conduct, places: places.map(plainTie), nationalities: nationalities.map(plainTie) },
    ...{ aggressor, victim, office },
  });
  return Object.keys(plain).length > 0 ? plain : undefined;
}

function plainTie({ state, disputed }: AccusationTie): Plain {
  return disputed === undefined ? state : { state, disputed };
}

function plainRow({ element, met, for: speaking, against, missing }: ElementRow): PlainMap {
  return lean({ element, met, for: speaking, against, missing });
}
