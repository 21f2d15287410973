import { type CaseFolder, parseCase } from "../../server/casefile/parse.ts";
import type { Act } from "../../server/curation/acts.ts";
import { planOf } from "../../server/curation/acts.ts";
import { sealed } from "../../server/curation/audit.ts";
import { plainTexts } from "../../server/curation/changes.ts";
import { backOf } from "../../server/curation/turnedBack.ts";
import type { Case } from "../../server/model/case.ts";
import { faultLine } from "../../server/model/errors.ts";
import { qualify } from "../../server/model/ids.ts";
import type { LawBook } from "../../server/model/law.ts";
import type { AuditRecord } from "../../server/model/records.ts";
import type { Vocabulary } from "../../server/model/vocabulary.ts";
import type { GraphStore } from "../../server/store/GraphStore.ts";
import { WORDS } from "./caseText.ts";

/** A case in memory, with the acts that were carried out on it; for laws that hold of many cases. */
export interface Acted {
  readonly folder: CaseFolder;
  readonly whole: Case;
  readonly trail: readonly AuditRecord[];
  readonly words: ActedWords;
}

/** What the case is held against. */
interface ActedWords {
  readonly vocabulary: Vocabulary;
  readonly law?: LawBook;
}

export function begun(folder: CaseFolder, words: ActedWords = { vocabulary: WORDS }): Acted {
  return { folder, whole: wholeOf(folder, words), trail: [], words };
}

/** The case after an act, planned, parsed and recorded as a curator does it. */
export async function acted(at: Acted, kind: Act["kind"], input: object): Promise<Acted> {
  const { folder, whole, trail, words } = at;
  const act = { kind, case: whole.id, input, clientMutationId: "any" } as Act;
  const base = { whole, folder, vocabulary: words.vocabulary };
  const plan = await planOf(act, base, storeOf(trail), { by: "Ada", at: "2026-01-01T00:00:00Z" });
  const paths = new Set(plan.files.map(({ path }) => path));
  const put = plan.files.flatMap(({ path, text }) => (text === null ? [] : { path, text }));
  const files = [...folder.files.filter(({ path }) => !paths.has(path)), ...put];
  const next = { ...folder, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
  const after = wholeOf(next, words);
  const record = sealed(
    {
      case: whole.id,
      at: "2026-01-01T00:00:00.000Z",
      actor: "Ada",
      act: kind,
      subjects: plan.subjects.map((id) => qualify(whole.id, id)),
      before: plainTexts(whole, plan.subjects),
      after: plainTexts(after, plan.subjects),
      clientMutationId: "any",
      inputHash: "0".repeat(64),
      text: plan.text,
      back: backOf(plan.files, new Map(folder.files.map(({ path, text }) => [path, text]))),
      ...(plan.places ? { places: JSON.stringify(Object.fromEntries(plan.places)) } : {}),
      ...(plan.undoes === undefined ? {} : { undoes: plan.undoes }),
    },
    trail.at(-1),
  );
  return { folder: next, whole: after, trail: [...trail, record], words };
}

/** Of a store, what planning asks: the records of the trail. */
function storeOf(trail: readonly AuditRecord[]): GraphStore {
  const run = async (_name: string, { after }: { after: number }) =>
    trail.slice(after, after + 1).map((record) => ({ record }));
  return { run } as unknown as GraphStore;
}

function wholeOf(folder: CaseFolder, { vocabulary, law }: ActedWords): Case {
  const parsed = parseCase(folder, vocabulary, law);
  if (!parsed.ok) throw new TypeError(parsed.faults.map(faultLine).join("\n"));
  return parsed.value;
}
