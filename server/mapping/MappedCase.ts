import { coneOf } from "../argument/cone.ts";
import { compile, type Graph } from "../argument/graph.ts";
import { GRADED } from "../argument/profiles.ts";
import type { ArgumentMap } from "../model/argument.ts";
import {
  argumentMapOf,
  type CaseMap,
  type MappedAccusation,
  type MappedArgument,
  type MappedIssue,
  type MappedStatement,
} from "../model/caseMap.ts";

/** A case's map by its names: what rests on what, and what leans on it. Ids are qualified. */
export class MappedCase {
  readonly map: CaseMap;
  /** What evaluation reads of it. */
  readonly base: ArgumentMap;
  readonly #statements: ReadonlyMap<string, MappedStatement>;
  readonly #arguments: ReadonlyMap<string, MappedArgument>;
  readonly #issues: ReadonlyMap<string, MappedIssue>;
  readonly #accusations: ReadonlyMap<string, MappedAccusation>;
  readonly #usedIn = new Map<string, MappedArgument[]>();
  readonly #concludedBy = new Map<string, MappedArgument[]>();
  #leaning: ReadonlyMap<string, readonly MappedAccusation[]> | undefined;

  constructor(map: CaseMap) {
    this.map = map;
    this.base = argumentMapOf(map);
    this.#statements = byId(map.statements);
    this.#arguments = byId(map.arguments);
    this.#issues = byId(map.issues);
    this.#accusations = byId(map.accusations);
    for (const argument of map.arguments) {
      put(this.#concludedBy, argument.conclusion, argument);
      for (const id of new Set(leanedOn(argument))) put(this.#usedIn, id, argument);
    }
  }

  statement(id: string): MappedStatement | undefined {
    return this.#statements.get(id);
  }

  argument(id: string): MappedArgument | undefined {
    return this.#arguments.get(id);
  }

  issue(id: string): MappedIssue | undefined {
    return this.#issues.get(id);
  }

  accusation(id: string): MappedAccusation | undefined {
    return this.#accusations.get(id);
  }

  /** Arguments of which the statement is a premise or an undercutter. */
  usedIn(id: string): readonly MappedArgument[] {
    return this.#usedIn.get(id) ?? [];
  }

  concludedBy(id: string): readonly MappedArgument[] {
    return this.#concludedBy.get(id) ?? [];
  }

  /** Accusations whose label may depend on the statement, and those for or against whose elements it is listed. */
  leanedOnBy(id: string): readonly MappedAccusation[] {
    this.#leaning ??= leaning(this.map, compile(this.base, GRADED));
    return this.#leaning.get(id) ?? [];
  }

  /** What states it: passages and provisions, or, for a claim of the documents, the assertions that do. */
  anchorsOf(id: string): readonly string[] {
    const said = this.concludedBy(id).flatMap(({ premises }) => premises.map(({ statement }) => statement));
    return this.statement(id)?.anchors ?? said.filter((one) => this.statement(one)?.source === "assertion");
  }

  /** The statement that a question about an accusation, an issue, an argument or a claim is about. */
  targetOf(id: string): string | undefined {
    const asked =
      this.accusation(id)?.statement ??
      this.issue(id)?.positions[0]?.statement ??
      this.argument(id)?.conclusion;
    return asked ?? this.statement(id)?.id;
  }

  /** How sentences call something of the map; its id where it holds no such thing. */
  nameOf(id: string): string {
    const text = this.statement(id)?.text ?? this.argument(id)?.title ?? this.issue(id)?.question;
    return text === undefined ? id : `“${text.replace(/\.$/, "")}”`;
  }

  /** A sentence with the names of what it calls by ids. */
  inWords(sentence: string): string {
    return sentence.replace(ID, (id) => this.nameOf(id));
  }
}

const ID = /[a-z0-9-]+\/(?:clm|ast|arg|iss):[a-z0-9/-]+/g;

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((one) => [one.id, one]));
}

function put<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function leanedOn({ premises, undercutters }: MappedArgument): string[] {
  return [...premises.map(({ statement }) => statement), ...undercutters];
}

function leaning(map: CaseMap, graph: Graph): ReadonlyMap<string, readonly MappedAccusation[]> {
  const lists = new Map<string, MappedAccusation[]>();
  for (const accusation of map.accusations) {
    const target = graph.numberOf.get(accusation.statement);
    const cone = target === undefined ? [] : coneOf(graph, target).statements.map(({ id }) => id);
    const listed = accusation.rows.flatMap((row) => [...row.for, ...row.against]);
    for (const id of new Set([...cone, ...listed])) put(lists, id, accusation);
  }
  return lists;
}
