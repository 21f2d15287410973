import type { Premise } from "../model/argument.ts";
import type {
  CaseMap,
  MappedAccusation,
  MappedArgument,
  MappedIssue,
  MappedRow,
  MappedStatement,
} from "../model/caseMap.ts";
import type { CaseId, NodeId } from "../model/ids.ts";
import type { AccusationTie } from "../model/mapping.ts";
import type { AccusationRecord, ArgumentRecord, ClaimRecord, IssueRecord } from "../model/records.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import type { ReadQuery, Row } from "../store/queries.gen.ts";

/** The map of a case as the store holds it, list by list as it was compiled; ids are qualified. */
export async function readMap(store: GraphStore, ofCase: CaseId): Promise<CaseMap> {
  const rows = await readRows(store, ofCase);
  const args = rows.arguments.map(({ record }) => argumentOf(record, rows));
  return {
    statements: [
      ...rows.claims.filter(({ record }) => !record.mapped).map(({ record }) => claimOf(record)),
      ...rows.assertions.map(assertionOf),
      ...rows.claims.filter(({ record }) => record.mapped).map(({ record }) => ownOf(record)),
    ],
    arguments: args,
    issues: rows.issues.map(({ record }) => issueOf(record, rows)),
    accusations: rows.accusations.map(({ record }) => accusationOf(record, rows, args)),
  };
}

async function readRows(store: GraphStore, ofCase: CaseId) {
  const run = <Q extends ReadQuery & `argument.${string}`>(query: Q) =>
    store.run(query, { case: ofCase } as never) as Promise<Row<Q>[]>;
  const [claims, assertions, all, premises, undercutters, issues, positions, accusations, met, pro, con] =
    await Promise.all([
      run("argument.claims"),
      run("argument.assertions"),
      run("argument.arguments"),
      run("argument.premises"),
      run("argument.undercutters"),
      run("argument.issues"),
      run("argument.positions"),
      run("argument.accusations"),
      run("argument.elements.met"),
      run("argument.elements.for"),
      run("argument.elements.against"),
    ]);
  return {
    ...{ claims, assertions, arguments: all, issues, accusations },
    premises: grouped(premises, ({ argument }) => argument),
    undercutters: grouped(undercutters, ({ argument }) => argument),
    positions: grouped(positions, ({ issue }) => issue),
    met: grouped(met, ({ accusation }) => accusation),
    pro: grouped(pro, ({ accusation, element }) => `${accusation} ${element}`),
    con: grouped(con, ({ accusation, element }) => `${accusation} ${element}`),
  };
}

type Rows = Awaited<ReturnType<typeof readRows>>;

function grouped<T>(list: readonly T[], key: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of list) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

function claimOf({ id, text, kind }: ClaimRecord): MappedStatement {
  return { id, text, kind, source: "claim" };
}

function assertionOf({ record, kind }: Row<"argument.assertions">): MappedStatement {
  const { id, statement = "", passage } = record;
  return {
    ...{ id, text: statement, kind: kind as MappedStatement["kind"] },
    ...{ given: "accepted", anchors: [passage], source: "assertion" },
  };
}

function ownOf(record: ClaimRecord & { readonly covers?: readonly string[] }): MappedStatement {
  const { id, text, kind, given, anchors, alleged, why, note, covers = [] } = record;
  return {
    ...{ id, text, kind },
    ...(given && { given }),
    ...(anchors && { anchors }),
    ...{ source: "map", alleged },
    ...(why !== undefined && { why }),
    ...(note !== undefined && { note }),
    covers,
  };
}

function argumentOf(record: ArgumentRecord, rows: Rows): MappedArgument {
  const { id, title, conclusion, scheme, weigher, strength, reason, note, covers } = record;
  return {
    ...{ id, title, conclusion },
    premises: (rows.premises.get(id) ?? []).map(({ statement, type, role }) => ({
      ...{ statement, type: type as Premise["type"] },
      ...(role !== null && { role }),
    })),
    undercutters: (rows.undercutters.get(id) ?? []).map(({ statement }) => statement),
    ...{ scheme, weigher, strength },
    ...(reason !== undefined && { strengthReason: reason }),
    ...(note !== undefined && { note }),
    covers,
  };
}

function issueOf({ id, question, tie, note, covers }: IssueRecord, rows: Rows): MappedIssue {
  const positions = (rows.positions.get(id) ?? []).map(({ statement, standard }) => ({
    statement,
    ...(standard !== null && {
      standard: standard as NonNullable<MappedIssue["positions"][number]["standard"]>,
    }),
  }));
  return { ...{ id, question, tie, positions }, ...(note !== undefined && { note }), covers };
}

function accusationOf(
  record: AccusationRecord,
  rows: Rows,
  args: readonly MappedArgument[],
): MappedAccusation {
  const { case: _, position: __, state, conduct, aggressor, victim, office, ...rest } = record;
  const { hash: ___, places, nationalities, ...own } = rest as typeof rest & { readonly hash?: string };
  const stands = rows.met.get(record.id) ?? [];
  const carrying = args.find(({ id }) => id === record.argument);
  const defences = carrying?.premises.filter(({ type }) => type === "exception") ?? [];
  return {
    ...own,
    inquiry: {
      ...(state && { state }),
      ...(conduct && { conduct }),
      ...{ places: places.map(tieOf), nationalities: nationalities.map(tieOf) },
      ...(aggressor && { aggressor }),
      ...(victim && { victim }),
      ...(office && { office }),
    },
    defences: defences.map(({ statement }) => statement),
    rows: stands.filter(({ whole }) => !whole).map((row) => rowOf(row, rows)),
    groups: stands
      .filter(({ whole }) => whole)
      .map(({ element, statement }) => ({ element: element as NodeId, statement })),
  };
}

function rowOf(
  { accusation, element, statement, missing }: Row<"argument.elements.met">,
  rows: Rows,
): MappedRow {
  const key = `${accusation} ${element}`;
  return {
    ...{ element: element as NodeId, statement },
    for: (rows.pro.get(key) ?? []).map(({ claim }) => claim),
    against: (rows.con.get(key) ?? []).map(({ claim }) => claim),
    ...(missing !== null && { missing }),
  };
}

function tieOf(text: string): AccusationTie {
  const [state, disputed] = text.split(" ");
  return { state: state as NodeId, ...(disputed ? { disputed: true } : {}) };
}
