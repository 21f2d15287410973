import type { Law } from "../law/library.ts";
import type { Given, Scheme } from "../model/argument.ts";
import type { Case, Claim } from "../model/case.ts";
import type { CaseMap, MappedArgument, MappedIssue, MappedStatement } from "../model/caseMap.ts";
import type { ShortId } from "../model/ids.ts";
import type { MapArgument, Mapping, MapStatement } from "../model/mapping.ts";
import { accuse } from "./accused.ts";
import { denialOf, isAgainst, saidBy } from "./said.ts";
import { usedClaims } from "./used.ts";

/**
 * A case’s map with everything that follows from its text: what is said and by whom, what is denied, and what each
 * accusation requires. The same case and law give the same map, list by list: claims of the documents, what is said
 * of them, statements of the text, and those that follow.
 */
export function compileMapping(whole: Case, law: Law, schemes: readonly Scheme[]): CaseMap {
  const { mapping } = whole;
  const claims = usedClaims(whole.claims, mapping);
  const said = saidBy(whole, claims, schemes);
  const accused = mapping.accusations.map((accusation) => accuse(accusation, law));
  return {
    statements: [
      ...claims.map(claimStatement),
      ...said.assertions,
      ...ownStatements(mapping),
      ...said.relied,
      ...said.denials,
      ...accused.flatMap(({ statements }) => statements),
    ],
    arguments: [
      ...mapping.arguments.map((argument) => ownArgument(argument, schemes)),
      ...said.arguments,
      ...accused.flatMap((one) => one.arguments),
    ],
    issues: issuesOf(mapping, claims),
    accusations: accused.map(({ accusation }) => accusation),
  };
}

function claimStatement({ id, text, kind }: Claim): MappedStatement {
  return { id, text, kind, source: "claim" };
}

function ownStatements({ statements, arguments: all, issues }: Mapping): MappedStatement[] {
  const argued = new Set<ShortId>([
    ...all.map(({ conclusion }) => conclusion),
    ...issues.flatMap(({ positions }) => positions.map(({ claim }) => claim)),
  ]);
  return statements.map((statement) => {
    const { id, text, kind, alleged, rests, note, covers } = statement;
    const given = givenOf(statement, argued);
    const why = statement.why ?? statement.open;
    return {
      ...{ id, text, kind },
      ...(given ? { given } : {}),
      ...(rests.length > 0 ? { anchors: rests } : {}),
      ...{ source: "map" as const, alleged },
      ...(why === undefined ? {} : { why }),
      ...(note === undefined ? {} : { note }),
      covers,
    };
  });
}

/** A rule that rests on a provision is taken as it is read, unless somebody argues about it. */
function givenOf(statement: MapStatement, argued: ReadonlySet<ShortId>): Given | undefined {
  if (statement.open !== undefined) return "open";
  if (statement.given) return statement.given;
  const isRead = statement.kind === "law" && statement.rests.length > 0;
  return isRead && !argued.has(statement.id) ? "accepted" : undefined;
}

function ownArgument(argument: MapArgument, schemes: readonly Scheme[]): MappedArgument {
  const { id, title, scheme, premises, conclusion, undercutBy, strength, reason, note, covers } = argument;
  const weigher = argument.weigher ?? schemes.find((one) => one.id === scheme)?.weigher ?? "linked";
  return {
    ...{ id, title, conclusion },
    premises: premises.map(({ claim, type, role }) => ({
      ...{ statement: claim, type },
      ...(role === undefined ? {} : { role }),
    })),
    ...{ undercutters: undercutBy, scheme, weigher, strength },
    ...(reason === undefined ? {} : { strengthReason: reason }),
    ...(note === undefined ? {} : { note }),
    covers,
  };
}

/** A claim that is denied is at issue with its denial: in the issue that it is in already, or in one of its own. */
function issuesOf({ issues }: Mapping, claims: readonly Claim[]): MappedIssue[] {
  const denied = new Map(
    claims.filter((claim) => claim.assertions.some(isAgainst)).map((one) => [one.id, one]),
  );
  const own = issues.map(({ id, question, tie, positions, note, covers }): MappedIssue => {
    const rivals = positions.flatMap(({ claim }) => denied.get(claim) ?? []);
    for (const { id: claim } of rivals) denied.delete(claim);
    return {
      ...{ id, question, tie },
      positions: [
        ...positions.map(({ claim, standard }) => ({
          statement: claim,
          ...(standard === undefined ? {} : { standard }),
        })),
        ...rivals.map(({ id: claim, kind }) => position(denialOf(claim), kind)),
      ],
      ...(note === undefined ? {} : { note }),
      covers,
    };
  });
  return [...own, ...[...denied.values()].map(deniedIssue)];
}

function deniedIssue({ id, kind, text }: Claim): MappedIssue {
  return {
    id: denialOf(id).replace("clm:", "iss:"),
    question: `Is it so, as it is both said and denied: “${text}”`,
    tie: "propagate",
    positions: [position(id, kind), position(denialOf(id), kind)],
    covers: [],
  };
}

/** Statements of law take no standard. */
function position(statement: string, kind: Claim["kind"]) {
  return { statement, ...(kind === "law" ? {} : { standard: "PE" as const }) };
}
