import type { Faults } from "../text/faults.ts";
import { readYaml } from "../text/yaml.ts";

/** A statement `[Title]` or an argument `<Title>`, as a line of Argdown names it. */
export interface Name {
  readonly kind: "statement" | "argument";
  readonly title: string;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export type Relation = "support" | "attack" | "undercut" | "contrary";

/** A line of Argdown, as the subset of it that maps can hold. */
export type Line =
  | { readonly sort: "name"; readonly line: number; readonly name: Name }
  | {
      readonly sort: "relation";
      readonly line: number;
      readonly indent: number;
      readonly relation: Relation;
      /** Whether the relation leads from what stands here to what stands above it. */
      readonly up: boolean;
      readonly name: Name;
    }
  | {
      readonly sort: "step";
      readonly line: number;
      readonly number: number;
      readonly name: Name | undefined;
      readonly text: string;
    }
  | {
      readonly sort: "inference";
      readonly line: number;
      readonly rules: string;
      readonly data: Name["data"];
    };

interface Operator {
  readonly relation: Relation;
  readonly up: boolean;
}
const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ["+>", { relation: "support", up: false }],
  ["<+", { relation: "support", up: true }],
  ["+", { relation: "support", up: true }],
  ["->", { relation: "attack", up: false }],
  ["<-", { relation: "attack", up: true }],
  ["-", { relation: "attack", up: true }],
  ["_>", { relation: "undercut", up: false }],
  ["<_", { relation: "undercut", up: true }],
  ["_", { relation: "undercut", up: true }],
  ["><", { relation: "contrary", up: true }],
]);

const NAME = /^(?:\[([^\]]+)\]|<([^>]+)>)(?::\s*(.*))?$/s;
const RELATION = /^(\s+)(\+>|<\+|->|<-|_>|<_|><|[+\-_])\s+(.*)$/;
const STEP = /^\((\d+)\)\s*(.*)$/;

/** Reads the lines of an Argdown text; what maps cannot hold is a fault, what does not matter to them is noted. */
export function linesIn(
  text: string,
  file: string,
  faults: Faults,
): { lines: Line[]; notes: string[]; own: boolean } {
  const { body, own } = withoutFrontMatter(text);
  const notes: string[] = [];
  const lines = body.flatMap(({ line, text: raw }): Line[] => {
    // A comment ends a line; data in braces may hold two slashes of its own.
    const written = (raw.trimEnd().endsWith("}") ? raw : raw.replace(/(?:^|\s)\/\/.*$/, "")).trimEnd();
    if (written.trim() === "") return [];
    if (/^#{1,6}\s/.test(written)) {
      notes.push(`Line ${line}: the heading “${written.replace(/^#+\s*/, "")}” was left out.`);
      return [];
    }
    const read = new LineReader(file, line, faults).read(written);
    return read ? [read] : [];
  });
  return { lines, notes, own };
}

/** Lines of a text with what continues them: a line that begins with nothing of Argdown's belongs to the one before. */
function withoutFrontMatter(text: string): { body: { line: number; text: string }[]; own: boolean } {
  const all = text.split(/\r\n|\r|\n/).map((raw, i) => ({ line: i + 1, text: raw }));
  const marks = all.filter((one) => /^={3,}\s*$/.test(one.text)).map((one) => one.line);
  const [first, second] = marks;
  const from = first === 1 && second !== undefined ? second : 0;
  const head = all.slice(0, from).map((one) => one.text);
  return { body: all.slice(from), own: head.includes("redthread: 1") };
}

class LineReader {
  readonly #file: string;
  readonly #line: number;
  readonly #faults: Faults;

  constructor(file: string, line: number, faults: Faults) {
    this.#file = file;
    this.#line = line;
    this.#faults = faults;
  }

  read(written: string): Line | undefined {
    const line = this.#line;
    const relation = RELATION.exec(written);
    if (relation) return this.#relation(relation);
    const step = STEP.exec(written.trim());
    if (step) return this.#step(step);
    if (/^\s*-{2,}/.test(written)) return this.#inference(written.trim());
    const name = /^\s/.test(written) ? undefined : this.#name(written);
    if (name) return { sort: "name", line, name };
    return this.#fault(
      `“${written.trim().slice(0, 40)}” is no statement, argument, relation or premise.`,
      "Write [Title]: text, <Title>: text, an indented relation, (1) premise, or -----; a text stands on one line.",
    );
  }

  #relation([, indent = "", operator = "", rest = ""]: RegExpExecArray): Line | undefined {
    const known = OPERATORS.get(operator);
    const name = this.#name(rest);
    if (known && name) return { sort: "relation", line: this.#line, indent: indent.length, ...known, name };
    return this.#fault(
      `“${rest.slice(0, 40)}” has no title.`,
      "Give it one: [Title]: text, or <Title>: text.",
    );
  }

  #step([, number = "", rest = ""]: RegExpExecArray): Line {
    const name = rest.startsWith("[") ? this.#name(rest) : undefined;
    return { sort: "step", line: this.#line, number: Number(number), name, text: rest };
  }

  #inference(written: string): Line | undefined {
    const inner = /^-+$/.test(written) ? "" : /^--\s+(.*?)\s+--$/.exec(written)?.[1];
    if (inner === undefined)
      return this.#fault(
        "The inference does not end on its line.",
        "Write -----, or -- rule {key: value} -- on one line.",
      );
    const { text, data } = this.#data(inner);
    return { sort: "inference", line: this.#line, rules: text, data };
  }

  #name(written: string): Name | undefined {
    const { text, data } = this.#data(written);
    const [, statement, argument, said = ""] = NAME.exec(text) ?? [];
    const title = statement ?? argument;
    if (title === undefined) return undefined;
    return { kind: statement === undefined ? "argument" : "statement", title, text: said.trim(), data };
  }

  /** Takes the data at the end of a line off: `{strength: 3}`, in YAML's own notation. */
  #data(written: string): { text: string; data: Name["data"] } {
    const at = written.search(/(?:^|\s)\{/);
    if (at < 0 || !written.trimEnd().endsWith("}")) return { text: written.trim(), data: {} };
    const yaml = readYaml(this.#file, written.slice(at).trim(), this.#faults, this.#line);
    return { text: written.slice(0, at).trim(), data: (yaml?.value as Name["data"] | undefined) ?? {} };
  }

  #fault(problem: string, cure: string): undefined {
    this.#faults.add(this.#file, this.#line, problem, cure);
    return undefined;
  }
}
