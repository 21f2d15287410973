import { type CaseFolder, parseCase } from "../casefile/parse.ts";
import type { PlainMap } from "../casefile/plain.ts";
import { revisionOf } from "../casefile/rowsMade.ts";
import { readFolder } from "../ingest/folder.ts";
import { bringTo, LOADING, type LoadResult, rowsOf } from "../ingest/load.ts";
import type { Progress } from "../ingest/write.ts";
import type { Case } from "../model/case.ts";
import { shorten } from "../model/ids.ts";
import type { AuditRecord } from "../model/records.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { canonical, sealed, sha256 } from "./audit.ts";
import { lastLine } from "./auditFile.ts";
import type { Words } from "./caseText.ts";
import { changedItems, type Told } from "./handEdited.ts";
import { Journal } from "./journal.ts";
import type { LastTexts } from "./LastTexts.ts";
import { alone, mayWrite } from "./lock.ts";
import { makeDurable } from "./makeDurable.ts";
import { BY_HAND, HEAD_OR_ORDER, toldItems } from "./toldAct.ts";
import { recordedChanges, sameItem } from "./undo.ts";

/** What bringing a case needs beside the case. */
export interface BringingParts extends Words {
  readonly store: GraphStore;
  readonly dataDir: string;
  readonly lastTexts: LastTexts;
  /** Acts that came with the text: what they say of it was edited by nobody's hand. */
  readonly brought?: readonly AuditRecord[];
}

/**
 * Brings the store to the text of a case. What was edited by hand since the store was last brought to it leaves a record in
 * the trail, as `loadText` does; a case that the store does not have leaves none, nor does a change of the law or of this
 * program.
 */
export async function bringEdited(
  parts: BringingParts,
  dir: string,
  whole: Case,
  onProgress: Progress,
): Promise<LoadResult> {
  const { store, vocabulary, law, lastTexts } = parts;
  const rows = rowsOf(whole, vocabulary, law);
  const revision = revisionOf(rows) ?? "";
  const [held] = await store.run("case.byIds", { ids: [whole.id] });
  const edit =
    held && held.record.revision !== revision && (await editOf(parts, dir, whole, held.record.revision));
  let result: LoadResult | undefined;
  const work = async (tx: Parameters<Parameters<GraphStore["write"]>[0]>[0]) => {
    result = await bringTo(tx, whole.id, rows, onProgress);
  };
  if (!edit) await store.write(work, LOADING);
  else
    await alone(dir, async () => {
      const record = recordOf(whole, edit, revision);
      const write = async (tx: Parameters<typeof work>[0]) => {
        await work(tx);
        await tx.run("audit.put", { rows: [{ id: record.id, props: record }] });
      };
      const entry = { version: 1, case: whole.id, dir, record, files: [] } as const;
      await makeDurable(entry, write, { store, journal: new Journal(parts.dataDir) }, LOADING);
    });
  const read = (await lastTexts.of(whole.id, revision)) ? undefined : await readFolder(dir);
  if (read?.ok) lastTexts.keep(whole.id, { revision, folder: read.value });
  return result ?? { created: 0, changed: 0, removed: 0, unchanged: 0 };
}

/** What was edited, and behind which record that is written. */
interface Edit {
  readonly told: Told;
  readonly last: AuditRecord | undefined;
}

/** Undefined where nothing was edited, or where nothing can be written behind the trail: `redthread verify` says why. */
async function editOf(
  { store, vocabulary, law, lastTexts, brought = [] }: BringingParts,
  dir: string,
  whole: Case,
  stored: string,
): Promise<Edit | undefined> {
  const [head] = await store.run("audit.head", { case: whole.id });
  if (head?.record.hash !== (await lastLine(dir)).hash || !(await mayWrite(dir))) return undefined;
  const last = await lastTexts.of(whole.id, stored);
  const before = last && caseOf(last.folder, { vocabulary, law });
  if (before && canonical(before) === canonical(whole)) return undefined;
  // Without a copy a first record would say nothing that the text does not.
  if (!before && !head) return undefined;
  const told = before ? changedItems(before, whole) : unknownBefore(whole);
  return areSaidBy(brought, told) ? undefined : { told, last: head?.record };
}

/** Whether everything that differs says what the last of the acts on it left. */
function areSaidBy(acts: readonly AuditRecord[], { after, subjects }: Told): boolean {
  const left = new Map(
    acts.flatMap((act) => recordedChanges(act).map(({ id, after: then }) => [id, then] as const)),
  );
  const now = JSON.parse(after) as Record<string, PlainMap>;
  return subjects.every((subject) => {
    const id = shorten(subject);
    return left.has(id) && sameItem(now[id], left.get(id));
  });
}

function caseOf(folder: CaseFolder, { vocabulary, law }: Words): Case | undefined {
  const parsed = parseCase(folder, vocabulary, law);
  return parsed.ok ? parsed.value : undefined;
}

const NOT_KNOWN = "what it said before is not known here";

function unknownBefore({ id }: Case): Told {
  return { subjects: [id as string as Told["subjects"][number]], before: "{}", after: "{}", text: NOT_KNOWN };
}

function recordOf({ id }: Case, { told, last }: Edit, revision: string): AuditRecord {
  const items = (json: string) => JSON.parse(json) as Record<string, unknown>;
  const what = told.text ?? (toldItems(items(told.before), items(told.after)) || HEAD_OR_ORDER);
  const wish = { kind: "loadText", case: id, revision };
  return sealed(
    {
      ...{ case: id, at: new Date().toISOString(), actor: BY_HAND, act: "loadText" },
      ...told,
      clientMutationId: `text-${revision}-${(last?.position ?? 0) + 1}`,
      inputHash: sha256(canonical(wish)),
      text: `The text was edited by hand, and loaded as version ${revision.slice(0, 8)}: ${what}.`,
    },
    last,
  );
}
