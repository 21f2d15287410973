import { type CheckedFolder, checkFolders } from "../ingest/folders.ts";
import { shippedVocabulary } from "../main.ts";
import { faultLine } from "../model/errors.ts";
import { caseFolders } from "./cases.ts";
import { EXIT, type ExitCode, type Terminal } from "./terminal.ts";

/** `redthread check [DIR…]`: every fault of every folder with its file and line; nothing is written. */
export async function check(dirs: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const folders = await caseFolders(dirs);
  const vocabulary = await shippedVocabulary();
  const checked = await terminal.during("Checking", () => checkFolders(folders, vocabulary));
  const faults = checked.flatMap((folder) => folder.faults);
  for (const fault of faults) terminal.out(faultLine(fault));
  for (const folder of checked) if (folder.value) terminal.out(summary(folder));
  if (faults.length === 0) return EXIT.good;
  terminal.say(
    `redthread: ${faults.length === 1 ? "1 fault" : `${faults.length} faults`}. Mend the text and check again.`,
  );
  return EXIT.faults;
}

function summary({ dir, value }: CheckedFolder): string {
  const counts = [
    counted(value?.documents, "document", "documents"),
    counted(value?.entities, "entity", "entities"),
    counted(value?.claims, "claim", "claims"),
    counted(value?.links, "link", "links"),
    counted(value?.notes, "note", "notes"),
  ];
  return `${dir}: ${counts.join(", ")}: no faults`;
}

function counted(list: readonly unknown[] | undefined, one: string, many: string): string {
  return list?.length === 1 ? `1 ${one}` : `${list?.length ?? 0} ${many}`;
}
