import type { Case, Document } from "../model/case.ts";
import type { Fault } from "../model/errors.ts";
import { caseId } from "../model/ids.ts";
import type { LawBook } from "../model/law.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import { Faults, type Item } from "../text/faults.ts";
import { Register } from "../text/register.ts";
import { checkParts, type Parts } from "./check.ts";
import { readClaims } from "./claims.ts";
import { readDocument } from "./documents.ts";
import { readEntities } from "./entities.ts";
import { type Head, readHead } from "./head.ts";
import { type CaseText, strayFile } from "./items.ts";
import { readLinks } from "./links.ts";
import { mappingOf, readMapping } from "./mapping.ts";
import { readNotes } from "./notes.ts";
import { locator } from "./quotes.ts";
import { readViews } from "./views.ts";

/** A case's folder as texts. Paths are relative to it, with slashes. */
export interface CaseFolder {
  readonly name: string;
  readonly files: readonly CaseText[];
}

export type ParsedCase = { ok: true; value: Case } | { ok: false; faults: Fault[] };

/**
 * Reads a case: the whole of it, or every fault it has, each with its file, its line, what is wrong and what to do.
 *
 * @param law what the arguments are held against; without it, ids of the law library are taken as they are.
 */
export function parseCase(folder: CaseFolder, vocabulary: Vocabulary, law?: LawBook): ParsedCase {
  const faults = new Faults();
  const register = new Register(faults);
  const files = new Map(folder.files.map((file) => [file.path, file]));
  const headFile = files.get("case.yaml");
  if (!headFile) return { ok: false, faults: [noCase(folder.name)] };

  const head = readHead(headFile, folder.name, faults);
  const documents = readDocuments(head, files, faults, register);
  const entities = filesOf(folder, "entities").flatMap((f) => readEntities(f, vocabulary, faults, register));
  const quotes = {
    locate: locator(documents, faults, register),
    within: documents.map(({ value }) => value),
  };
  const claims = filesOf(folder, "claims").flatMap((f) => readClaims(f, quotes, faults, register));
  const links = filesOf(folder, "links").flatMap((f) => readLinks(f, faults, register));
  const notes = filesOf(folder, "notes").flatMap((f) => readNotes(f, faults, register));
  const mapping = readMapping(filesOf(folder, "arguments"), faults, register);
  const kept = readViews(filesOf(folder, "views"), faults, register);
  checkStrays(folder, head, faults);

  const parts: Parts = { head, documents, entities, claims, links, notes, mapping, ...kept };
  checkParts(parts, { vocabulary, law }, faults, register);
  return faults.empty && head
    ? { ok: true, value: caseOf(parts, head) }
    : { ok: false, faults: faults.list() };
}

function noCase(name: string): Fault {
  const problem = `The folder “${name}” is no case: it has no case.yaml.`;
  return { file: "case.yaml", line: 1, problem, cure: "Name a folder that has one, or write it." };
}

/** `claims.yaml`, then `claims/*.yaml` by name. */
export function filesOf(folder: CaseFolder, noun: string): CaseText[] {
  const inFolder = new RegExp(`^${noun}/[^/]+\\.yaml$`);
  const files = folder.files.filter((f) => f.path === `${noun}.yaml` || inFolder.test(f.path));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function readDocuments(
  head: Item<Head> | undefined,
  files: ReadonlyMap<string, CaseText>,
  faults: Faults,
  register: Register,
): Item<Document>[] {
  if (!head) register.incomplete("doc");
  return (head?.value.documents ?? []).flatMap((path, i) => {
    const file = files.get(path);
    if (!file || !head) {
      if (head)
        faults.at(
          head.place,
          ["documents", i],
          `The document ${path} is not there.`,
          "Write it, or take it out.",
        );
      register.incomplete("doc");
      return [];
    }
    return readDocument(file, faults, register) ?? [];
  });
}

const PLACES =
  /^(?:case|entities|claims|links|notes|arguments|views)\.yaml$|^(?:entities|claims|links|notes|arguments|views)\/[^/]+\.yaml$/;

/** A file that nobody reads would be lost without a word. */
function checkStrays(folder: CaseFolder, head: Item<Head> | undefined, faults: Faults): void {
  const nouns = ["case", "entities", "claims", "links", "notes", "arguments", "views"];
  const known = nouns.map((noun) => `${noun}.yaml`);
  for (const { path } of folder.files) {
    if (/\.ya?ml$/.test(path) && !PLACES.test(path)) strayFile(path, known, faults);
    if (head && /^documents\/.*\.md$/.test(path) && !head.value.documents.includes(path))
      faults.add(path, 1, "case.yaml does not list this document.", `Add ${path} to “documents”.`);
  }
}

function caseOf(parts: Parts, head: Item<Head>): Case {
  const { title, summary, language, start } = head.value;
  const values = <T>(items: readonly Item<T>[]): T[] => items.map((item) => item.value);
  return {
    id: caseId(head.value.id) as Case["id"],
    title,
    summary,
    language,
    start,
    documents: values(parts.documents),
    entities: values(parts.entities),
    claims: values(parts.claims),
    links: values(parts.links),
    notes: values(parts.notes),
    mapping: mappingOf(parts.mapping),
    views: values(parts.views),
    stories: values(parts.stories),
  };
}
