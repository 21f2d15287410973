import type { Law } from "../law/library.ts";
import type { Given, Scheme } from "../model/argument.ts";
import type { Case, Claim } from "../model/case.ts";
import type { CaseMap, MappedArgument, MappedIssue, MappedStatement } from "../model/caseMap.ts";
import type { CaseId, ShortId } from "../model/ids.ts";
import { LastMade, MadeOf, sameItems } from "../model/madeOf.ts";
import type { MapArgument, MapIssue, Mapping, MapStatement } from "../model/mapping.ts";
import { type Accused, accuse } from "./accused.ts";
import { denialOf, isAgainst, saidBy } from "./said.ts";
import { namedIn, usedClaims } from "./used.ts";

/**
 * A case’s map with everything that follows from its text: what is said and by whom, what is denied, and what each
 * accusation requires. The same case and law give the same map, list by list: claims of the documents, what is said
 * of them, statements of the text, and those that follow. What is made of an item that was there before is the same
 * object as before.
 */
export function compileMapping(whole: Case, law: Law, schemes: readonly Scheme[]): CaseMap {
  const { mapping, documents, entities } = whole;
  const named = NAMED.of(whole.id, Object.values(mapping), () => namedIn(mapping));
  const claims = usedClaims(whole.claims, named);
  const of = [...Object.values(mapping), documents, entities, claims, [law, schemes]];
  const before = LAST.get(whole.id);
  if (before && of.every((list, i) => sameItems(list, before.of[i] ?? []))) return before.map;
  const made = compiled(whole, claims, law, schemes);
  const map = before && sameMap(before.map, made) ? before.map : made;
  LAST.set(whole.id, { of, map });
  return map;
}

/** Whether both hold the very same things. */
export function sameMap(one: CaseMap, other: CaseMap): boolean {
  const lists = ["statements", "arguments", "issues", "accusations"] as const;
  return lists.every((list) => sameItems(one[list], other[list]));
}

const NAMED = new LastMade<ReadonlySet<ShortId>>();

/** What each case was compiled to last: most acts change nothing of what a map is made of. */
const LAST = new Map<CaseId, { readonly of: readonly (readonly unknown[])[]; readonly map: CaseMap }>();

function compiled(whole: Case, claims: readonly Claim[], law: Law, schemes: readonly Scheme[]): CaseMap {
  const { mapping } = whole;
  const said = saidBy(whole, claims, schemes);
  const accused = mapping.accusations.map((one) => ACCUSED.of(one, [law], () => accuse(one, law)));
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
      ...mapping.arguments.map((one) => ARGUMENTS.of(one, [schemes], () => ownArgument(one, schemes))),
      ...said.arguments,
      ...accused.flatMap((one) => one.arguments),
    ],
    issues: issuesOf(mapping, claims),
    accusations: accused.map(({ accusation }) => accusation),
  };
}

const ACCUSED = new MadeOf<object, Accused>();
const CLAIMS = new MadeOf<Claim, MappedStatement>();
const STATEMENTS = new MadeOf<MapStatement, MappedStatement>();
const ARGUMENTS = new MadeOf<MapArgument, MappedArgument>();
const ISSUES = new MadeOf<MapIssue, MappedIssue>();
const DENIED = new MadeOf<Claim, MappedIssue>();

function claimStatement(claim: Claim): MappedStatement {
  const { id, text, kind } = claim;
  return CLAIMS.of(claim, [], () => ({ id, text, kind, source: "claim" }));
}

function ownStatements({ statements, arguments: all, issues }: Mapping): MappedStatement[] {
  const argued = new Set<ShortId>([
    ...all.map(({ conclusion }) => conclusion),
    ...issues.flatMap(({ positions }) => positions.map(({ claim }) => claim)),
  ]);
  return statements.map((statement) => {
    const given = givenOf(statement, argued);
    return STATEMENTS.of(statement, [given], () => ownStatement(statement, given));
  });
}

function ownStatement(statement: MapStatement, given: Given | undefined): MappedStatement {
  const { id, text, kind, alleged, rests, note, covers } = statement;
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
  const own = issues.map((issue): MappedIssue => {
    const rivals = issue.positions.flatMap(({ claim }) => denied.get(claim) ?? []);
    for (const { id: claim } of rivals) denied.delete(claim);
    return ISSUES.of(issue, rivals, () => ownIssue(issue, rivals));
  });
  return [...own, ...[...denied.values()].map((claim) => DENIED.of(claim, [], () => deniedIssue(claim)))];
}

function ownIssue({ id, question, tie, positions, note, covers }: MapIssue, rivals: readonly Claim[]) {
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
