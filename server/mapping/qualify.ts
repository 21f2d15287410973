import type {
  CaseMap,
  MappedAccusation,
  MappedArgument,
  MappedIssue,
  MappedStatement,
} from "../model/caseMap.ts";
import { type CaseId, lawId, qualify, type ShortId } from "../model/ids.ts";
import { MadeOf } from "../model/madeOf.ts";

/**
 * The map with its ids as the store and the API know them. Ids of the law library stay as they are. What is made of an
 * item that was there before is the same object as before.
 */
export function qualifyMap(map: CaseMap, whole: CaseId): CaseMap {
  const id = (short: string): string => (lawId(short) ? short : qualify(whole, short as ShortId));
  return {
    statements: map.statements.map((one) => STATEMENTS.of(one, [whole], () => statement(one, id))),
    arguments: map.arguments.map((one) => ARGUMENTS.of(one, [whole], () => argument(one, id))),
    issues: map.issues.map((one) => ISSUES.of(one, [whole], () => issue(one, id))),
    accusations: map.accusations.map((one) => ACCUSATIONS.of(one, [whole], () => accusation(one, id))),
  };
}

const STATEMENTS = new MadeOf<MappedStatement, MappedStatement>();
const ARGUMENTS = new MadeOf<MappedArgument, MappedArgument>();
const ISSUES = new MadeOf<MappedIssue, MappedIssue>();
const ACCUSATIONS = new MadeOf<MappedAccusation, MappedAccusation>();

type Qualified = (short: string) => string;

function statement(one: MappedStatement, id: Qualified): MappedStatement {
  return { ...one, id: id(one.id), ...(one.anchors ? { anchors: one.anchors.map(id) } : {}) };
}

function argument(one: MappedArgument, id: Qualified): MappedArgument {
  return {
    ...one,
    id: id(one.id),
    conclusion: id(one.conclusion),
    premises: one.premises.map((premise) => ({ ...premise, statement: id(premise.statement) })),
    undercutters: one.undercutters.map(id),
  };
}

function issue(one: MappedIssue, id: Qualified): MappedIssue {
  const positions = one.positions.map((position) => ({ ...position, statement: id(position.statement) }));
  return { ...one, id: id(one.id), positions };
}

function accusation(one: MappedAccusation, id: Qualified): MappedAccusation {
  return {
    ...one,
    id: id(one.id),
    statement: id(one.statement),
    argument: id(one.argument),
    ...(one.bound === undefined ? {} : { bound: id(one.bound) }),
    against: one.against.map(id),
    defences: one.defences.map(id),
    rows: one.rows.map((row) => ({
      ...row,
      statement: id(row.statement),
      for: row.for.map(id),
      against: row.against.map(id),
    })),
    groups: one.groups.map((group) => ({ ...group, statement: id(group.statement) })),
  };
}
