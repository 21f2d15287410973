import type { CaseMap } from "../model/caseMap.ts";
import { type CaseId, lawId, qualify, type ShortId } from "../model/ids.ts";

/** The map with its ids as the store and the API know them. Ids of the law library stay as they are. */
export function qualifyMap(map: CaseMap, whole: CaseId): CaseMap {
  const id = (short: string): string => (lawId(short) ? short : qualify(whole, short as ShortId));
  return {
    statements: map.statements.map((one) => ({
      ...one,
      id: id(one.id),
      ...(one.anchors ? { anchors: one.anchors.map(id) } : {}),
    })),
    arguments: map.arguments.map((one) => ({
      ...one,
      id: id(one.id),
      conclusion: id(one.conclusion),
      premises: one.premises.map((premise) => ({ ...premise, statement: id(premise.statement) })),
      undercutters: one.undercutters.map(id),
    })),
    issues: map.issues.map((one) => ({
      ...one,
      id: id(one.id),
      positions: one.positions.map((position) => ({ ...position, statement: id(position.statement) })),
    })),
    accusations: map.accusations.map((one) => ({
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
    })),
  };
}
