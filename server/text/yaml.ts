import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  visit,
  type YAMLError,
} from "yaml";
import { Faults, type Place, short } from "./faults.ts";
import { Kept } from "./kept.ts";
import { type YamlPart, yamlParts } from "./yamlParts.ts";

type Path = readonly (string | number)[];

/** A YAML text that was read: its values (texts, lists and maps only) and the lines they stand on. */
export interface YamlText extends Place {
  readonly value: unknown;
}

/**
 * Reads YAML with the failsafe schema: every scalar is a text, so that `2024`, `no` and `1e3` stay what was written
 * and the shapes decide what they mean. Aliases are refused: a case needs none, and a few lines of them can stand
 * for gigabytes.
 *
 * @param firstLine the line of the file on which `text` begins.
 * @returns undefined where the text is no YAML; the faults then say why.
 */
export function readYaml(file: string, text: string, faults: Faults, firstLine = 1): YamlText | undefined {
  const kept = KEPT.get(text) ?? valueOfParts(text);
  const parsed = kept === undefined ? parse(file, text, faults, firstLine) : undefined;
  if (kept === undefined && !parsed) return undefined;
  const value = parsed ? parsed.value : kept;
  KEPT.set(text, value);
  // Lines are asked for where there are faults, which is seldom: who asks reads the text once more.
  let tree: Parsed | undefined;
  const line: YamlText["line"] = (...path) => {
    tree ??= parse(file, text, faults, firstLine);
    return tree?.line(path) ?? firstLine;
  };
  return { file, value, line };
}

interface Parsed {
  readonly value: unknown;
  line(path: Path): number;
}

/** What texts say, so that a case of which one file has changed is not read whole again. */
const KEPT = new Kept<unknown>(8_000_000);

/** What the items of lists say, each by its text: it is the same object as long as the text is the same. */
const KEPT_PARTS = new Kept<readonly [item: unknown]>(8_000_000);

/** An item of a list with what it says. */
export interface YamlItem extends YamlPart {
  readonly value: unknown;
}

/** The items of a text; undefined where it has no parts, or one of them is no list of one item. */
export function yamlItems(text: string): YamlItem[] | undefined {
  const items: YamlItem[] = [];
  const parts = yamlParts(text);
  if (!parts) return undefined;
  for (const part of parts) {
    const item = itemOf(text.slice(part.start, part.end));
    if (!item) return undefined;
    items.push({ ...part, value: item[0] });
  }
  return items;
}

/** What the text says, put together from its items. */
function valueOfParts(text: string): unknown {
  const lists = new Map<string | undefined, unknown[]>();
  const items = yamlItems(text);
  if (!items) return undefined;
  for (const { section, value } of items) {
    const list = lists.get(section);
    if (list) list.push(value);
    else lists.set(section, [value]);
  }
  return lists.get(undefined) ?? Object.fromEntries(lists);
}

function itemOf(text: string): readonly [item: unknown] | undefined {
  const kept = KEPT_PARTS.get(text);
  if (kept) return kept;
  const value = parse("", text, new Faults(), 1)?.value;
  if (!Array.isArray(value) || value.length !== 1) return undefined;
  const item = [value[0]] as const;
  KEPT_PARTS.set(text, item);
  return item;
}

function parse(file: string, text: string, faults: Faults, firstLine: number): Parsed | undefined {
  const lines = new LineCounter();
  const toLine = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  try {
    const document = parseDocument(text, { schema: "failsafe", lineCounter: lines, prettyErrors: false });
    for (const error of [...document.errors, ...document.warnings])
      faults.add(file, toLine(error.pos[0]), ...explain(error));
    if (document.errors.length + document.warnings.length > 0) return undefined;
    const stranger = firstStranger(document.contents);
    if (stranger) {
      faults.add(file, toLine(stranger.offset), `${stranger.what} stands here.`, stranger.cure);
      return undefined;
    }
    const contents = document.contents;
    return { value: document.toJS(), line: (path) => toLine(offsetOf(contents, path)) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    faults.add(file, firstLine, ...TOO_DEEP);
    return undefined;
  }
}

/** Both the parser and what walks its tree recurse: brackets nested thousands deep end the stack in one of them. */
const TOO_DEEP = ["The text is nested too deeply.", "Take the superfluous brackets out."] as const;

/** What is wrong and what to do, in our words where the parser's do not say it to a writer. */
function explain({ code, message }: YAMLError): readonly [problem: string, cure: string] {
  if (message.includes("call stack")) return TOO_DEEP;
  if (code === "DUPLICATE_KEY") return ["The key stands twice.", "Keep one of the two."];
  if (code === "MULTIPLE_DOCS") return ["A second YAML document begins here.", "Take the line with --- out."];
  const problem = short(message.split("\n")[0] ?? "", 200).replace(/([^.!?])$/, "$1.");
  return [
    `Not YAML: ${problem}`,
    "Mend the indentation, quotes or brackets; a text with a colon or # needs quotes.",
  ];
}

interface Stranger {
  readonly offset: number;
  readonly what: string;
  readonly cure: string;
}

/** The first thing of YAML that a case's text does not know. */
function firstStranger(contents: ParsedNode | null): Stranger | undefined {
  let found: Stranger | undefined;
  visit(contents as Node, (_key, node) => {
    if (isAlias(node)) found = stranger(node, `A YAML alias (*${node.source})`, "Write the value out.");
    else if (isNode(node) && node.tag)
      found = stranger(node, `A YAML tag (${node.tag.replace("tag:yaml.org,2002:", "!!")})`, "Take it out.");
    return found ? visit.BREAK : undefined;
  });
  return found;
}

function stranger(node: Node, what: string, cure: string): Stranger {
  return { offset: node.range?.[0] ?? 0, what, cure };
}

/** The offset of the value that the path leads to, or of the last thing on the way that exists. */
function offsetOf(contents: ParsedNode | null, path: Path): number {
  let node: unknown = contents;
  let offset = contents?.range[0] ?? 0;
  for (const segment of path) {
    const step = child(node, segment);
    if (!step) break;
    offset = step.offset ?? offset;
    node = step.node;
  }
  return offset;
}

function child(
  node: unknown,
  segment: string | number,
): { node: unknown; offset: number | undefined } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(segment)] as Node | undefined;
    return item && { node: item, offset: item.range?.[0] };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((p) => isScalar(p.key) && p.key.value === segment);
  if (!pair) return undefined;
  // A field stands where its key stands: the value may begin a line below.
  return { node: pair.value, offset: (pair.key as Node).range?.[0] };
}
