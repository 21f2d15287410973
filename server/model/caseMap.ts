import type { Argument, ArgumentMap, Issue, Statement } from "./argument.ts";
import type { ClaimKind } from "./case.ts";
import type { NodeId } from "./ids.ts";
import { MadeOf } from "./madeOf.ts";
import type { Accusation } from "./mapping.ts";

/**
 * A case's map, ready for evaluation: what its text says and what follows from it. Ids are short as `compileMapping`
 * gives them, and qualified once they went through the store or {@link qualifyMap}; law ids are the library's.
 */
export interface CaseMap extends ArgumentMap {
  readonly statements: readonly MappedStatement[];
  readonly arguments: readonly MappedArgument[];
  readonly issues: readonly MappedIssue[];
  readonly accusations: readonly MappedAccusation[];
}

/** Where a statement comes from: a claim of the documents, that somebody says it, or the map itself. */
export type StatementSource = "claim" | "assertion" | "map";

export interface MappedStatement extends Statement {
  readonly kind: ClaimKind;
  readonly source: StatementSource;
  /** Of a statement of the map only, like all below: what a document says is told by its claim. */
  readonly alleged?: boolean;
  /** Why it is given, or left open. */
  readonly why?: string;
  readonly note?: string;
  readonly covers?: readonly string[];
}

export interface MappedArgument extends Argument {
  readonly title: string;
  readonly note?: string;
  readonly covers: readonly string[];
}

export interface MappedIssue extends Issue {
  readonly question: string;
  readonly note?: string;
  readonly covers: readonly string[];
}

/** An accusation with the statements that stand for it, for its elements and for what its elements are part of. */
export interface MappedAccusation extends Omit<Accusation, "id" | "against" | "defences" | "elements"> {
  readonly id: string;
  /** The accusation itself, as a statement. */
  readonly statement: string;
  /** What carries it. */
  readonly argument: string;
  /** That the State was bound, where a State is accused. */
  readonly bound?: string;
  readonly against: readonly string[];
  readonly defences: readonly string[];
  /** Every leaf of what the provision requires, in the order of the law. */
  readonly rows: readonly MappedRow[];
  /** Elements that are met as their parts are. */
  readonly groups: readonly MappedGroup[];
}

export interface MappedRow {
  readonly element: NodeId;
  /** The statement whose label is the element’s. */
  readonly statement: string;
  readonly for: readonly string[];
  readonly against: readonly string[];
  readonly missing?: string;
}

export interface MappedGroup {
  readonly element: NodeId;
  readonly statement: string;
}

export const NO_MAP: CaseMap = { statements: [], arguments: [], issues: [], accusations: [] };

/** The map alone, each thing with the fields that evaluation reads, in one order: its text is the same wherever it came from. */
export function argumentMapOf(map: CaseMap): ArgumentMap {
  return {
    statements: map.statements.map((one) => STATEMENTS.of(one, [], () => statementOf(one))),
    arguments: map.arguments.map((one) => ARGUMENTS.of(one, [], () => argumentOf(one))),
    issues: map.issues.map((one) => ISSUES.of(one, [], () => issueOf(one))),
  };
}

const STATEMENTS = new MadeOf<MappedStatement, Statement>();
const ARGUMENTS = new MadeOf<MappedArgument, Argument>();
const ISSUES = new MadeOf<MappedIssue, Issue>();

function statementOf({ id, text, kind, given, anchors }: MappedStatement): Statement {
  return { ...{ id, text, kind }, ...(given ? { given } : {}), ...(anchors ? { anchors } : {}) };
}

function argumentOf(one: MappedArgument): Argument {
  return {
    ...{ id: one.id, conclusion: one.conclusion },
    premises: one.premises.map(({ statement, type, role }) => ({
      ...{ statement, type },
      ...(role === undefined ? {} : { role }),
    })),
    undercutters: one.undercutters,
    ...(one.scheme === undefined ? {} : { scheme: one.scheme }),
    ...(one.weigher === undefined ? {} : { weigher: one.weigher }),
    strength: one.strength,
    ...(one.strengthReason === undefined ? {} : { strengthReason: one.strengthReason }),
  };
}

function issueOf({ id, positions, tie }: MappedIssue): Issue {
  const plain = positions.map(({ statement, standard }) => ({
    statement,
    ...(standard === undefined ? {} : { standard }),
  }));
  return { id, positions: plain, tie };
}
