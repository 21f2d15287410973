import type { Document, Passage } from "../model/case.ts";
import { passageId, type ShortId, shortId } from "../model/ids.ts";
import { MadeOf } from "../model/madeOf.ts";
import { conform, placeWithin } from "../text/conform.ts";
import { Faults, type Item, type Place } from "../text/faults.ts";
import { Kept } from "../text/kept.ts";
import type { Register } from "../text/register.ts";
import { cureForUnseen, tidy, unseenIn } from "../text/tidy.ts";
import { readYaml } from "../text/yaml.ts";
import type { CaseText } from "./items.ts";
import { documentShape } from "./shapes.ts";

interface RawPassage {
  readonly slug: string;
  readonly line: number;
  readonly text: string;
}

/** Reads a document: front matter between two lines of ---, then passages that begin with “### slug”. */
export function readDocument(file: CaseText, faults: Faults, register: Register): Item<Document> | undefined {
  const parts = SPLIT.get(file.text) ?? split(file, faults);
  if (!parts) {
    faults.add(file.path, 1, "The front matter is missing.", "Begin with the keys between two lines of ---.");
    register.incomplete("doc");
    return undefined;
  }
  const { front, raw } = parts;
  const yaml = readYaml(file.path, front, faults, 2);
  const head = yaml && conform(yaml.value ?? {}, documentShape, yaml, faults);
  const id = (head?.id ?? readableId(yaml?.value)) as ShortId | undefined;
  if (!yaml || !id) {
    register.incomplete("doc");
    return undefined;
  }
  register.define(id, placeWithin(yaml, []), "doc");
  const list = raw.map((p) => ({ place: lineIn(file.path, p.line), passage: passageOf(id, p) }));
  for (const { place, passage } of list) register.define(passage.id, place, "doc");
  if (!head) return undefined;
  const made = DOCUMENTS.of(head, [raw], () => ({ ...head, passages: list.map((p) => p.passage) }));
  return { value: made, place: yaml };
}

/** By what was read, so that a text that was read before is the same document. */
const DOCUMENTS = new MadeOf<object, Document>();

/** A document’s front matter, and its passages. */
interface Split {
  readonly front: string;
  readonly raw: readonly RawPassage[];
}

/** Of texts without faults. */
const SPLIT = new Kept<Split>(8_000_000);

function split({ path, text }: CaseText, faults: Faults): Split | undefined {
  const lines = text.split(/\r\n|\n|\r/);
  const end = lines[0]?.trimEnd() === "---" ? lines.findIndex((l, i) => i > 0 && l.trimEnd() === "---") : -1;
  if (end < 0) return undefined;
  const own = new Faults(faults.format);
  const raw = passages(path, lines, end + 1, own);
  const parts = { front: lines.slice(1, end).join("\n"), raw };
  if (own.empty) SPLIT.set(text, parts);
  for (const { file, line, problem, cure } of own.list()) faults.add(file, line, problem, cure);
  return parts;
}

function readableId(value: unknown): ShortId | undefined {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
  return typeof id === "string" ? shortId(id) : undefined;
}

function lineIn(file: string, line: number): Place {
  return { file, line: () => line };
}

function passageOf(document: ShortId, { slug, text }: RawPassage): Passage {
  return { id: passageId(document, slug), slug, text };
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function passages(file: string, lines: readonly string[], from: number, faults: Faults): RawPassage[] {
  const list: { slug: string; line: number; parts: string[] }[] = [];
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as string;
    const heading = /^###[ \t]+(\S+)[ \t]*$/.exec(line);
    if (heading) list.push({ slug: heading[1] as string, line: i + 1, parts: [] });
    else if (/^\s*#{1,6}(?:\s|$)/.test(line) || /^\s*#{2,}/.test(line))
      faults.add(file, i + 1, "This is no heading of a passage.", "Write “### ” and a slug: ### p1.");
    else if (list.length > 0) list[list.length - 1]?.parts.push(line);
    else if (line.trim() !== "")
      faults.add(file, i + 1, "Text stands before the first passage.", "Put a line “### slug” above it.");
  }
  if (list.length === 0)
    faults.add(file, from, "The document has no passage.", "Add one: a line “### p1”, and its text below.");
  return list.map(({ slug, line, parts }) =>
    checked(file, { slug, line, text: tidy(parts.join("\n")) }, faults),
  );
}

function checked(file: string, passage: RawPassage, faults: Faults): RawPassage {
  const { slug, line, text } = passage;
  if (!SLUG.test(slug))
    faults.add(
      file,
      line,
      `“${slug}” is no slug.`,
      "Use lower-case letters, digits and hyphens: p1, h2, cap.",
    );
  if (text === "")
    faults.add(
      file,
      line,
      `The passage ${slug} is empty.`,
      "Write its text below the heading, or take it out.",
    );
  const unseen = unseenIn(text);
  if (unseen)
    faults.add(
      file,
      line,
      `The passage ${slug} holds the invisible character ${unseen}.`,
      cureForUnseen(unseen),
    );
  return passage;
}
