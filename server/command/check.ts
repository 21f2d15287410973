import { type CheckedFolder, checkFolders } from "../ingest/folders.ts";
import { type CheckedLaw, checkLawFolder } from "../ingest/law.ts";
import { shippedLaw, shippedVocabulary } from "../main.ts";
import { faultLine } from "../model/errors.ts";
import type { ElementGroup } from "../model/law.ts";
import { caseFolders, lawFolders } from "./cases.ts";
import { EXIT, type ExitCode, type Terminal } from "./terminal.ts";

/** `redthread check [DIR…]`: every fault of cases and law with its file and line; nothing is written. */
export async function check(dirs: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const laws = lawFolders(dirs);
  const named = dirs.filter((dir) => !laws.includes(dir));
  const folders = dirs.length > 0 && named.length === 0 ? [] : await caseFolders(named);
  const vocabulary = await shippedVocabulary();
  const [checked, law] = await terminal.during("Checking", async () => {
    const libraries = await Promise.all(laws.map(checkLawFolder));
    const book = laws.length > 0 ? libraries[0]?.book : await shippedLaw();
    return [await checkFolders(folders, vocabulary, book), libraries] as const;
  });
  const faults = [...checked, ...law].flatMap((folder) => folder.faults);
  for (const fault of faults) terminal.out(faultLine(fault));
  for (const folder of checked) if (folder.value) terminal.out(summary(folder));
  for (const folder of law) if (folder.value) terminal.out(lawSummary(folder));
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
    ...(value?.mapping.arguments.length ? [counted(value.mapping.arguments, "argument", "arguments")] : []),
    ...(value?.mapping.accusations.length
      ? [counted(value.mapping.accusations, "accusation", "accusations")]
      : []),
  ];
  return `${dir}: ${counts.join(", ")}: no faults`;
}

function lawSummary({ dir, value }: CheckedLaw): string {
  const instruments = value?.instruments ?? [];
  const provisions = instruments.flatMap((instrument) => instrument.provisions);
  const counts = [
    counted(instruments, "instrument", "instruments"),
    counted(provisions, "provision", "provisions"),
    counted(
      provisions.flatMap((provision) => elementsOf(provision.elements)),
      "element",
      "elements",
    ),
    counted(value?.states, "State", "States"),
  ];
  return `${dir}: ${counts.join(", ")}: no faults`;
}

function elementsOf(group: ElementGroup | undefined): string[] {
  return (group?.members ?? []).flatMap((member) =>
    "id" in member ? [member.id, ...elementsOf(member.parts)] : [],
  );
}

function counted(list: readonly unknown[] | undefined, one: string, many: string): string {
  return list?.length === 1 ? `1 ${one}` : `${list?.length ?? 0} ${many}`;
}
