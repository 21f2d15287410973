import { YAMLSeq } from "yaml";
import type { Case, Document } from "../model/case.ts";
import { failsafe, STYLE, toNode } from "./nodes.ts";
import type { CaseFolder } from "./parse.ts";
import {
  type PlainMap,
  plainClaim,
  plainDocument,
  plainEntity,
  plainHead,
  plainLink,
  plainNote,
} from "./plain.ts";
import { plainMapping } from "./plainMapping.ts";
import { plainViews } from "./plainViews.ts";

/** Prints a case as text: the same case always gives the same folder, and reading it gives the same case. */
export function printCase(whole: Case): CaseFolder {
  const documents = whole.documents.map((d) => ({ path: pathOf(d), text: printDocument(d) }));
  const head = plainHead(
    whole,
    documents.map((d) => d.path),
  );
  const lists = [
    { path: "entities.yaml", items: whole.entities.map(plainEntity) },
    { path: "claims.yaml", items: whole.claims.map(plainClaim) },
    { path: "links.yaml", items: whole.links.map(plainLink) },
    { path: "notes.yaml", items: whole.notes.map(plainNote) },
  ].filter(({ items }) => items.length > 0);
  const sections = [
    { path: "arguments.yaml", map: plainMapping(whole.mapping) },
    { path: "views.yaml", map: plainViews(whole) },
  ].filter(({ map }) => Object.keys(map).length > 0);
  const files = [
    { path: "case.yaml", text: printMap(head) },
    ...documents,
    ...lists.map(({ path, items }) => ({ path, text: printItems(items) })),
    ...sections.map(({ path, map }) => ({ path, text: printMap(map) })),
  ];
  return { name: whole.id, files };
}

function pathOf(document: Document): string {
  return `documents/${document.id.slice(document.id.indexOf(":") + 1)}.md`;
}

/** Prints a document: front matter, then a heading and one line for each passage. */
export function printDocument(document: Document): string {
  const passages = document.passages.map(({ slug, text }) => `\n### ${slug}\n${text}\n`);
  return `---\n${printMap(plainDocument(document))}---\n${passages.join("")}`;
}

function printMap(map: PlainMap): string {
  return failsafe(toNode(map)).toString(STYLE);
}

/** Prints a list of items, an empty line between any two. */
export function printItems(items: readonly PlainMap[]): string {
  const seq = new YAMLSeq();
  seq.items = items.map((item, i) => {
    const node = toNode(item);
    node.spaceBefore = i > 0;
    return node;
  });
  return failsafe(seq).toString(STYLE);
}
