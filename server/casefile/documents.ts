import type { Document, Passage } from "../model/case.ts";
import { passageId, type ShortId, shortId } from "../model/ids.ts";
import { conform, placeWithin } from "../text/conform.ts";
import type { Faults, Item, Place } from "../text/faults.ts";
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
  const lines = file.text.split(/\r\n|\n|\r/);
  const end = lines[0]?.trimEnd() === "---" ? lines.findIndex((l, i) => i > 0 && l.trimEnd() === "---") : -1;
  if (end < 0) {
    faults.add(file.path, 1, "The front matter is missing.", "Begin with the keys between two lines of ---.");
    register.incomplete("doc");
    return undefined;
  }
  const raw = passages(file.path, lines, end + 1, faults);
  const yaml = readYaml(file.path, lines.slice(1, end).join("\n"), faults, 2);
  const head = yaml && conform(yaml.value ?? {}, documentShape, yaml, faults);
  const id = (head?.id ?? readableId(yaml?.value)) as ShortId | undefined;
  if (!yaml || !id) {
    register.incomplete("doc");
    return undefined;
  }
  register.define(id, placeWithin(yaml, []), "doc");
  const list = raw.map((p) => ({ place: lineIn(file.path, p.line), passage: passageOf(id, p) }));
  for (const { place, passage } of list) register.define(passage.id, place, "doc");
  return head && { value: { ...head, passages: list.map((p) => p.passage) }, place: yaml };
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
