import { z } from "zod";
import {
  type Argument,
  DEFAULT_STRENGTH,
  GIVENS,
  PREMISE_TYPES,
  STANDARDS,
  TIES,
  WEIGHERS,
} from "../model/argument.ts";
import { CLAIM_KINDS } from "../model/case.ts";
import type { Faults } from "../text/faults.ts";
import type { Line, Name } from "./argdownText.ts";

/** Argdown asks for a rule before the data of an inference; this one says nothing. */
export const DEFAULT_RULE = "inference";

/** What the data of a statement may say beyond Argdown; other keys are other people's. */
const ofStatement = z.looseObject({
  id: z.string().exactOptional(),
  text: z.string().exactOptional(),
  kind: z.enum(CLAIM_KINDS).exactOptional(),
  given: z.enum(GIVENS).exactOptional(),
  anchors: z.array(z.string()).exactOptional(),
  issue: z.string().exactOptional(),
  tie: z.enum(TIES).exactOptional(),
  place: z.string().exactOptional(),
  standard: z.enum(STANDARDS).exactOptional(),
});
const ofInference = z.looseObject({
  id: z.string().exactOptional(),
  scheme: z.string().exactOptional(),
  strength: z.coerce.number().exactOptional(),
  strengthReason: z.string().exactOptional(),
  weigher: z.enum(WEIGHERS).exactOptional(),
  constant: z.coerce.number().exactOptional(),
  types: z.array(z.enum(PREMISE_TYPES)).exactOptional(),
  roles: z.array(z.string()).exactOptional(),
  uses: z.array(z.coerce.number()).exactOptional(),
  exceptions: z
    .array(z.strictObject({ statement: z.string(), role: z.string().exactOptional() }))
    .exactOptional(),
});

export interface KnownStatement {
  readonly text: string;
  readonly data: z.output<typeof ofStatement>;
  readonly line: number;
}

/** An argument of Argdown: what it says, or the arguments of its premise–conclusion list. */
export interface Sketch {
  readonly title: string;
  text: string;
  readonly line: number;
  readonly steps: { argument: Argument; line: number }[];
}

/** The statements and arguments of a file, as its lines bring them. */
export class Parts {
  readonly statements = new Map<string, KnownStatement>();
  readonly sketches = new Map<string, Sketch>();
  readonly #file: string;
  readonly #faults: Faults;
  /** Titles stand for ids; where an id cannot be a title, its data holds it. */
  readonly #ids = new Map<string, string>();
  #current: Sketch | undefined;
  #numbered = new Map<number, string>();
  #pending: string[] = [];
  #inference: Extract<Line, { sort: "inference" }> | undefined;

  constructor(file: string, faults: Faults) {
    this.#file = file;
    this.#faults = faults;
  }

  fault(line: number, problem: string, cure: string): void {
    this.#faults.add(this.#file, line, problem, cure);
  }

  /** A name at the beginning of a line; a premise–conclusion list may follow an argument's. */
  begin(name: Name, line: number): void {
    this.define(name, line);
    this.#current = name.kind === "argument" ? this.sketches.get(name.title) : undefined;
    this.#numbered = new Map();
    this.#pending = [];
    this.#inference = undefined;
  }

  infer(line: Extract<Line, { sort: "inference" }>): void {
    this.#inference = line;
  }

  step(step: Extract<Line, { sort: "step" }>): void {
    if (this.#current) this.#stepOf(this.#current, step);
    else
      this.fault(step.line, "The premise belongs to no argument.", "Put <Title> on the line above the list.");
  }

  #stepOf(sketch: Sketch, { line, number, name, text }: Extract<Line, { sort: "step" }>): void {
    const id = name ? this.#statement(name, line) : this.anonymous(`${sketch.title} (${number})`, text, line);
    this.#numbered.set(number, id);
    if (!this.#inference) {
      this.#pending.push(id);
      return;
    }
    const argument = this.#argument(sketch, id, this.#inference);
    if (argument) sketch.steps.push({ argument, line: this.#inference.line });
    this.#inference = undefined;
    this.#pending = [id];
  }

  define(name: Name, line: number): void {
    if (name.kind === "statement") {
      this.#statement(name, line);
      return;
    }
    const known = this.sketches.get(name.title);
    if (!known) this.sketches.set(name.title, { title: name.title, text: name.text, line, steps: [] });
    else if (name.text) known.text = name.text;
  }

  anonymous(id: string, text: string, line: number): string {
    if (!this.statements.has(id)) this.statements.set(id, { text, data: {}, line });
    return id;
  }

  idOf(title: string): string {
    return this.#ids.get(title) ?? title;
  }

  #statement(name: Name, line: number): string {
    const data = this.#checked(name.data, ofStatement, line) ?? {};
    if (data.id !== undefined) this.#ids.set(name.title, data.id);
    const id = this.idOf(name.title);
    const known = this.statements.get(id);
    const text = data.text ?? name.text;
    if (known?.text && text && text !== known.text)
      this.fault(
        line,
        `“${name.title}” has another text on line ${known.line}.`,
        "Give the two one text, or two titles.",
      );
    this.statements.set(id, {
      text: known?.text || text,
      data: { ...known?.data, ...data },
      line: known?.line ?? line,
    });
    return id;
  }

  #argument(
    sketch: Sketch,
    conclusion: string,
    { data, rules, line }: Extract<Line, { sort: "inference" }>,
  ): Argument | undefined {
    const said = this.#checked(data, ofInference, line);
    if (!said) return undefined;
    const number = sketch.steps.length + 1;
    const scheme = said.scheme ?? (rules === "" || rules === DEFAULT_RULE ? undefined : rules);
    const weigher = said.constant === undefined ? said.weigher : { constant: said.constant };
    return {
      id: said.id ?? (number === 1 ? sketch.title : `${sketch.title} (${number})`),
      conclusion,
      premises: this.#premises(said, line),
      undercutters: [],
      ...(scheme ? { scheme } : {}),
      ...(weigher ? { weigher } : {}),
      strength: said.strength ?? DEFAULT_STRENGTH,
      ...(said.strengthReason ? { strengthReason: said.strengthReason } : {}),
    };
  }

  #premises(said: z.output<typeof ofInference>, line: number): Argument["premises"] {
    for (const number of said.uses ?? [])
      if (!this.#numbered.has(number))
        this.fault(line, `There is no premise (${number}).`, "Name premises of the list.");
    const used = said.uses?.flatMap((number) => this.#numbered.get(number) ?? []) ?? this.#pending;
    const premises = used.map((statement, i) =>
      premise(statement, said.types?.[i] ?? "ordinary", said.roles?.[i]),
    );
    return [
      ...premises,
      ...(said.exceptions ?? []).map((one) => premise(one.statement, "exception", one.role)),
    ];
  }

  #checked<T extends z.ZodType>(data: unknown, shape: T, line: number): z.output<T> | undefined {
    const result = shape.safeParse(data);
    if (result.success) return result.data;
    for (const { path, message } of result.error.issues)
      this.fault(line, `${path.join("/")}: ${message}.`, "See docs/arguments.md.");
    return undefined;
  }
}

function premise(statement: string, type: Argument["premises"][number]["type"], role: string | undefined) {
  return { statement, type, ...(role ? { role } : {}) };
}
