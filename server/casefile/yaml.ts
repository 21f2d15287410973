import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  visit,
} from "yaml";
import { type Faults, type Place, short } from "./faults.ts";

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
  const lines = new LineCounter();
  const toLine = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  try {
    const document = parseDocument(text, { schema: "failsafe", lineCounter: lines, prettyErrors: false });
    for (const error of [...document.errors, ...document.warnings])
      faults.add(file, toLine(error.pos[0]), `Not YAML: ${sentence(error.message)}`, cureFor(error.code));
    if (document.errors.length + document.warnings.length > 0) return undefined;
    const alias = firstAlias(document.contents);
    if (alias) {
      faults.add(
        file,
        toLine(alias.offset),
        `A YAML alias (*${alias.name}) stands here.`,
        "Write the value out.",
      );
      return undefined;
    }
    const contents = document.contents;
    return { file, value: document.toJS(), line: (...path) => toLine(offsetOf(contents, path)) };
  } catch (error) {
    // The composer recurses: brackets nested thousands deep end its stack.
    if (!(error instanceof RangeError)) throw error;
    faults.add(file, firstLine, "The text is nested too deeply.", "Take the superfluous brackets out.");
    return undefined;
  }
}

function sentence(message: string): string {
  const line = short(message.split("\n")[0] ?? "", 200);
  return /[.!?]$/.test(line) ? line : `${line}.`;
}

function cureFor(code: string): string {
  if (code === "DUPLICATE_KEY") return "Keep one of the two.";
  if (code === "TAG_RESOLVE_FAILED") return "Take the tag out.";
  if (code === "MULTIPLE_DOCS") return "Keep one document a file: take the line with --- out.";
  return "Mend the indentation, the quotes or the brackets here; a text with a colon or a # needs quotes.";
}

function firstAlias(contents: ParsedNode | null): { offset: number; name: string } | undefined {
  let found: { offset: number; name: string } | undefined;
  visit(contents as Node, (_key, node) => {
    if (!isAlias(node)) return undefined;
    found = { offset: node.range?.[0] ?? 0, name: node.source };
    return visit.BREAK;
  });
  return found;
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
