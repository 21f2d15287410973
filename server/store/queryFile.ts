import type { Fault } from "../model/errors.ts";
import type { Fragment } from "./fragments.ts";

export type QueryMode = "read" | "write";

/** A parameter or a column of a query: its name and its type as the header writes it, `[String!]!`. */
export interface Field {
  readonly name: string;
  readonly type: string;
}

/** What a header says about a query. Generated into queries.gen.ts; the text itself stays in cypher/. */
export interface QueryFacts {
  readonly mode: QueryMode;
  readonly params: readonly Field[];
  readonly rows: readonly Field[];
}

/** One named query of a `.cypher` file, with where it stands. */
export interface NamedQuery extends QueryFacts {
  readonly name: string;
  /** The free comment lines of the header. */
  readonly about: string;
  readonly text: string;
  readonly file: string;
  readonly line: number;
}

export interface ParsedQueries {
  readonly queries: readonly NamedQuery[];
  readonly faults: readonly Fault[];
}

const NAME = /^[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9_]*)+$/;
const TYPE = /^(?:[A-Z][A-Za-z0-9]*!?|\[[A-Z][A-Za-z0-9]*!?\]!?)$/;

interface Block {
  name: string;
  mode?: QueryMode;
  params: Field[];
  rows: Field[];
  about: string[];
  text: string[];
  line: number;
}

/**
 * Reads the named queries of one file. A block begins with `// @name noun.verb`, goes on with free comment lines,
 * `// @mode read|write`, `// @param name: Type`, `// @row name: Type`, and ends with its Cypher. `// @include name` in the
 * header takes over a fragment's parameters, `// @here name` in the Cypher its text.
 *
 * @returns what could be read, and every fault of the file at once.
 */
export function parseQueries(file: string, content: string, fragments: Fragments = new Map()): ParsedQueries {
  const faults: Fault[] = [];
  const blocks: Block[] = [];
  let inFragment = false;
  for (const [index, line] of content.split(/\r?\n/).entries()) {
    const place = { file, line: index + 1 };
    const [, tag, value = ""] = /^\/\/\s*@(\w+)\s*(.*)$/.exec(line) ?? [];
    if (tag === "name" || tag === "fragment") inFragment = tag === "fragment";
    if (inFragment) continue;
    if (tag === "name") blocks.push(startBlock(value, place.line));
    else if (tag) faults.push(...readTag(blocks.at(-1), tag, value.trim(), place, fragments));
    else faults.push(...readLine(blocks.at(-1), line, place));
  }
  faults.push(...blocks.flatMap((block) => blockFaults(block, file)));
  return { queries: blocks.map((block) => finish(block, file)), faults };
}

function startBlock(name: string, line: number): Block {
  return { name: name.trim(), params: [], rows: [], about: [], text: [], line };
}

type Place = Pick<Fault, "file" | "line">;

function strayLine(line: string, place: Place): Fault[] {
  if (line.trim() === "" || line.startsWith("//")) return [];
  return [
    { ...place, problem: "Text before the first query.", cure: "Begin the query with // @name noun.verb." },
  ];
}

function readLine(block: Block | undefined, line: string, place: Place): Fault[] {
  if (!block) return strayLine(line, place);
  if (block.text.length === 0 && line.startsWith("//")) block.about.push(line.slice(2).trim());
  else if (block.text.length > 0 || line.trim() !== "") block.text.push(line);
  return [];
}

type Fragments = ReadonlyMap<string, Fragment>;

function readTag(
  block: Block | undefined,
  tag: string,
  value: string,
  place: Place,
  fragments: Fragments,
): Fault[] {
  if (!block) return [{ ...place, problem: `@${tag} before @name.`, cure: "Begin the query with // @name." }];
  if (tag === "here") return readFragment(block.text, fragments.get(value)?.lines, value, place);
  if (block.text.length > 0)
    return [{ ...place, problem: `@${tag} below the query's text.`, cure: "Move it into the header." }];
  if (tag === "include") return readFragment(block.params, fragments.get(value)?.params, value, place);
  if (tag === "mode") return readMode(block, value, place);
  if (tag === "param") return readField(block.params, value, place);
  if (tag === "row") return readField(block.rows, value, place);
  const cure = "Use @name, @mode, @param, @row, @include or @here.";
  return [{ ...place, problem: `Unknown tag @${tag}.`, cure }];
}

function readFragment<T>(into: T[], part: readonly T[] | undefined, name: string, place: Place): Fault[] {
  if (part) into.push(...part);
  const cure = "Begin it with // @fragment, or mend the name.";
  return part ? [] : [{ ...place, problem: `No fragment is called “${name}”.`, cure }];
}

function readMode(block: Block, value: string, place: Place): Fault[] {
  if (value !== "read" && value !== "write")
    return [{ ...place, problem: `Unknown mode “${value}”.`, cure: "Use read or write." }];
  block.mode = value;
  return [];
}

function readField(fields: Field[], value: string, place: Place): Fault[] {
  const [, name = "", type = ""] = /^([a-z]\w*):\s*(\S+)$/.exec(value) ?? [];
  if (!TYPE.test(type))
    return [
      { ...place, problem: `“${value}” is no field.`, cure: "Write name: Type, like ids: [String!]!." },
    ];
  if (fields.some((field) => field.name === name))
    return [{ ...place, problem: `“${name}” is declared twice.`, cure: "Remove one of the two." }];
  fields.push({ name, type });
  return [];
}

function blockFaults(block: Block, file: string): Fault[] {
  const place = { file, line: block.line };
  const faults: Fault[] = [];
  if (!NAME.test(block.name))
    faults.push({ ...place, problem: `“${block.name}” is no query name.`, cure: "Write noun.verb." });
  if (!block.mode)
    faults.push({ ...place, problem: `${block.name} has no @mode.`, cure: "Add // @mode read." });
  const text = withoutStrings(block.text.join("\n"));
  if (text.trim() === "")
    faults.push({ ...place, problem: `${block.name} has no text.`, cure: "Write its Cypher." });
  faults.push(...keywordFaults(text, place));
  const used = new Set([...text.matchAll(/\$`?([A-Za-z_]\w*)/g)].map((match) => match[1] ?? ""));
  const declared = new Set(block.params.map((field) => field.name));
  for (const name of used)
    if (!declared.has(name))
      faults.push({
        ...place,
        problem: `${block.name} uses $${name}.`,
        cure: `Add // @param ${name}: Type.`,
      });
  for (const name of declared)
    if (!used.has(name))
      faults.push({ ...place, problem: `${block.name} never uses $${name}.`, cure: "Remove its @param." });
  return faults;
}

const KEYWORDS =
  "case|when|set|with|where|return|match|merge|create|delete|in|is|not|and|or|as|distinct|optional|union|unwind|then|else|true|false|null";
const LABELS = KEYWORDS.replace(/(^|\|)[a-z]/g, (start) => start.toUpperCase());
const KEYWORD_AS_NAME = [
  new RegExp(`[\\w)]\\.(${KEYWORDS})\\b`, "g"),
  new RegExp(`\\$(${KEYWORDS})\\b`, "g"),
  new RegExp(`[{,]\\s*\\.?(${KEYWORDS})\\s*[:},]`, "g"),
  new RegExp(`:(${LABELS})\\b`, "g"),
];

/** Neo4j would take a keyword as a name; the embedded engine's parser does not. */
function keywordFaults(text: string, place: Place): Fault[] {
  const words = new Set(KEYWORD_AS_NAME.flatMap((form) => [...text.matchAll(form)].map((match) => match[1])));
  return [...words].map((word) => ({
    ...place,
    problem: `“${word}” is a keyword.`,
    cure: `As a name it stands in backticks: \`${word}\`.`,
  }));
}

/** The text with what stands in strings and comments blanked, line breaks and lengths kept. */
export function withoutStrings(text: string): string {
  const quoted = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
  return text.replace(quoted, (part) => {
    const blank = part.replace(/[^\n]/g, " ");
    const quote = part.charAt(0);
    return quote === "/" ? blank : quote + blank.slice(1, -1) + quote;
  });
}

function finish(block: Block, file: string): NamedQuery {
  const { name, params, rows, line } = block;
  const about = block.about.join("\n").trim();
  return {
    name,
    mode: block.mode ?? "read",
    params,
    rows,
    about,
    text: block.text.join("\n").trim(),
    file,
    line,
  };
}
