import { faultsOf, type Subject } from "../argument/validate.ts";
import {
  type Argument,
  type ArgumentMap,
  DEFAULT_STRENGTH,
  type Issue,
  type Statement,
} from "../model/argument.ts";
import { writeArgdown } from "./argdownOut.ts";
import { Parts } from "./argdownParts.ts";
import { type Line, linesIn, type Name, type Relation } from "./argdownText.ts";
import { type MapFormat, newFaults, type Parsed, placeFaults, refused } from "./format.ts";
import { issuesFrom, type Pair } from "./pairs.ts";

/**
 * The subset of Argdown that says what a map says: titled statements and arguments, relations, premise–conclusion
 * lists. Data in braces holds what Argdown itself does not know, so that a map that is written comes back whole.
 */
export const argdown: MapFormat = { kind: "map", profile: "graded", read, write: writeArgdown };

function read(text: string, file: string): Parsed<ArgumentMap> {
  const faults = newFaults();
  const { lines, notes, own } = linesIn(text, file, faults);
  const reader = new Reader(new Parts(file, faults));
  for (const line of lines) reader.line(line);
  const map = reader.finish(own);
  placeFaults(faultsOf(map), file, (subject) => reader.lineOf(subject), faults);
  return faults.empty ? { ok: true, value: map, notes: [...notes, ...reader.notes] } : refused(faults);
}

interface Said {
  readonly from: Name;
  readonly to: Name;
  readonly relation: Relation;
  readonly line: number;
}

class Reader {
  readonly notes: string[] = [];
  readonly #parts: Parts;
  readonly #relations: Said[] = [];
  readonly #loose: { argument: Argument; line: number }[] = [];
  readonly #pairs: Pair[] = [];
  readonly #undercuts: { readonly title: string; readonly by: string }[] = [];
  /** What stands above, by indent: relations are about it. */
  #above: { indent: number; name: Name }[] = [];

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  line(line: Line): void {
    if (line.sort === "relation") this.#relation(line);
    else if (line.sort === "inference") this.#parts.infer(line);
    else if (line.sort === "step") this.#parts.step(line);
    else {
      this.#above = [{ indent: 0, name: line.name }];
      this.#parts.begin(line.name, line.line);
    }
  }

  finish(own: boolean): ArgumentMap {
    for (const said of this.#relations) this.#relate(said);
    const args = this.#steps().map(({ argument }) => this.#undercut(argument));
    const { issues, torn } = issuesFrom(this.#pairs, (positions) => `issue of ${positions[0]}`);
    if (!own)
      for (const { statement, line } of torn)
        this.#parts.fault(
          line,
          `“${statement}” excludes statements that do not exclude one another.`,
          "A statement is a position of one issue: say that they exclude one another, or take a relation out.",
        );
    const all = own ? this.#ownIssues() : issues;
    return { statements: this.#statements(own, args, all), arguments: args, issues: all };
  }

  lineOf({ kind, id }: Subject): number {
    if (kind === "statement") return this.#parts.statements.get(id)?.line ?? 1;
    return this.#steps().find(({ argument }) => argument.id === id)?.line ?? 1;
  }

  #steps() {
    return [...[...this.#parts.sketches.values()].flatMap(({ steps }) => steps), ...this.#loose];
  }

  #relation({ indent, relation, up, name, line }: Extract<Line, { sort: "relation" }>): void {
    this.#parts.define(name, line);
    this.#above = this.#above.filter((one) => one.indent < indent);
    const above = this.#above.at(-1)?.name;
    this.#above.push({ indent, name });
    if (above)
      this.#relations.push({
        ...(up ? { from: name, to: above } : { from: above, to: name }),
        relation,
        line,
      });
    else
      this.#parts.fault(
        line,
        "The relation stands under nothing.",
        "Put what it is about on the line above.",
      );
  }

  #relate(said: Said): void {
    if (said.to.kind === "argument") this.#ontoArgument(said);
    else if (said.relation === "support") this.#support(said);
    else if (said.relation === "undercut")
      this.#parts.fault(
        said.line,
        `“${said.to.title}” is no argument and cannot be undercut.`,
        "Undercut <Title>, or attack the statement.",
      );
    else this.#exclude(said);
  }

  #support({ from, to, line }: Said): void {
    const target = this.#parts.idOf(to.title);
    // A list says itself what it concludes: then the relation only draws it.
    if (this.#stepsOf(from).some(({ argument }) => argument.conclusion === target)) return;
    const source = this.#sourceOf(from);
    this.#add(this.#isBare(from) ? from.title : `${source} supports ${target}`, source, target, line);
  }

  /** A statement excludes what it attacks; an argument without a list speaks for the contrary of it. */
  #exclude({ from, to, line }: Said): void {
    const target = this.#parts.idOf(to.title);
    const source = this.#sourceOf(from);
    if (!this.#isBare(from)) {
      this.#pairs.push({ one: source, other: target, line });
      return;
    }
    const said = this.#parts.statements.get(target)?.text || target;
    const contrary = this.#parts.anonymous(`not ${target}`, `It is not so that: ${said}`, line);
    this.#add(from.title, source, contrary, line);
    this.#pairs.push({ one: contrary, other: target, line });
  }

  #ontoArgument({ from, to, relation, line }: Said): void {
    if (relation === "support" || relation === "contrary") {
      this.#parts.fault(
        line,
        `It is not said which premise of <${to.title}> this is about.`,
        "Point the relation at a statement.",
      );
      return;
    }
    if (relation === "attack")
      this.notes.push(`Line ${line}: the attack on <${to.title}> is read as an undercut.`);
    this.#undercuts.push({ title: to.title, by: this.#sourceOf(from) });
  }

  #add(wanted: string, premise: string, conclusion: string, line: number): void {
    const taken = new Set(this.#steps().map(({ argument }) => argument.id));
    let id = wanted;
    for (let n = 2; taken.has(id); n++) id = `${wanted} (${n})`;
    const premises = [{ statement: premise, type: "ordinary" as const }];
    this.#loose.push({
      argument: { id, conclusion, premises, undercutters: [], strength: DEFAULT_STRENGTH },
      line,
    });
  }

  #stepsOf(name: Name) {
    return name.kind === "argument" ? (this.#parts.sketches.get(name.title)?.steps ?? []) : [];
  }

  #isBare(name: Name): boolean {
    return name.kind === "argument" && this.#stepsOf(name).length === 0;
  }

  /** What a relation starts from: a statement, the last conclusion of a list, or what the argument says. */
  #sourceOf(name: Name): string {
    if (name.kind === "statement") return this.#parts.idOf(name.title);
    const last = this.#stepsOf(name).at(-1)?.argument.conclusion;
    const sketch = this.#parts.sketches.get(name.title);
    return last ?? this.#parts.anonymous(name.title, sketch?.text || name.title, sketch?.line ?? 1);
  }

  /** What its data calls an exception is one already. */
  #undercut(argument: Argument): Argument {
    const sketch = [...this.#parts.sketches.values()].find(({ steps }) =>
      steps.some((step) => step.argument === argument),
    );
    const title = sketch?.title ?? argument.id;
    const exceptions = new Set(
      argument.premises.filter((one) => one.type === "exception").map((one) => one.statement),
    );
    const by = this.#undercuts
      .filter((one) => one.title === title && !exceptions.has(one.by))
      .map((one) => one.by);
    return { ...argument, undercutters: [...new Set(by)] };
  }

  #statements(own: boolean, args: readonly Argument[], issues: readonly Issue[]): Statement[] {
    const decided = new Set([
      ...args.map(({ conclusion }) => conclusion),
      ...issues.flatMap(({ positions }) => positions.map(({ statement }) => statement)),
    ]);
    let taken = 0;
    const statements = [...this.#parts.statements].map(([id, { text, data }]): Statement => {
      const { kind, anchors } = data;
      const isLeaf = !own && !data.given && !decided.has(id);
      if (isLeaf) taken += 1;
      const given = isLeaf ? "accepted" : data.given;
      const more = {
        ...(kind ? { kind } : {}),
        ...(given ? { given } : {}),
        ...(anchors ? { anchors } : {}),
      };
      return { id, text: text || (own ? "" : id), ...more };
    });
    if (taken > 0)
      this.notes.push(
        `Argdown does not say what is accepted: what nothing supports or rivals is, ${taken} in number.`,
      );
    return statements;
  }

  /** A file of ours says in its data which issue a statement belongs to. */
  #ownIssues(): Issue[] {
    const members = [...this.#parts.statements].flatMap(([id, { data }]) =>
      data.issue === undefined
        ? []
        : [{ id, issue: data.issue, data, place: (data.place ?? "0.0").split(".").map(Number) }],
    );
    members.sort((a, b) => (a.place[0] ?? 0) - (b.place[0] ?? 0) || (a.place[1] ?? 0) - (b.place[1] ?? 0));
    return [...new Set(members.map(({ issue }) => issue))].map((issue) => {
      const own = members.filter((one) => one.issue === issue);
      const positions = own.map(({ id, data }) => ({
        statement: id,
        ...(data.standard ? { standard: data.standard } : {}),
      }));
      return { id: issue, positions, tie: own[0]?.data.tie ?? "block" };
    });
  }
}
