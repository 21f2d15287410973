import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { allDone } from "../model/allDone.ts";
import { AppError } from "../model/errors.ts";
import {
  dropBeside,
  removeDurably,
  replaceDurably,
  syncFolderOf,
  takeFromBeside,
  textOf,
  writeBeside,
} from "./durable.ts";
import type { ChangedText } from "./journal.ts";

/**
 * Gives the files their new text, which {@link syncTexts} makes safe from a power cut.
 *
 * @param begun no file is touched before it; the new texts are written beside them meanwhile
 * @throws AppError CONFLICT where a file is no longer what was read: who saved it meanwhile keeps what they wrote.
 */
export async function putTexts(
  dir: string,
  files: readonly ChangedText[],
  begun: Promise<unknown>,
): Promise<void> {
  const beside = files.map(({ path, after }) => writeBeside(join(dir, path), after));
  try {
    await allDone([begun, ...beside]);
    for (const { path, before } of files) {
      await expectUnchanged(dir, path, before);
      await takeFromBeside(join(dir, path));
    }
  } catch (error) {
    await Promise.all(files.map(({ path }) => dropBeside(join(dir, path))));
    throw error;
  }
}

async function expectUnchanged(dir: string, path: string, before: string | null): Promise<void> {
  if (((await textOf(join(dir, path))) ?? null) === before) return;
  throw new AppError(
    "CONFLICT",
    `${path} was edited by hand at this moment. Nothing was overwritten: load the edited text, then repeat.`,
    { details: { files: [path] } },
  );
}

/** What {@link putTexts} or {@link finishTexts} did is so also after a power cut. */
export async function syncTexts(dir: string, files: readonly ChangedText[]): Promise<void> {
  const folders = new Map(files.map(({ path }) => [dirname(path), path]));
  await allDone([...folders.values()].map((path) => syncFolderOf(join(dir, path))));
}

/** Ends what {@link putTexts} began. What somebody else has written meanwhile stays. */
export async function finishTexts(dir: string, files: readonly ChangedText[]): Promise<void> {
  for (const { path, before, after } of files) {
    const now = (await textOf(join(dir, path))) ?? null;
    if (now === before && existsSync(dir)) await replaceDurably(join(dir, path), after);
  }
}

/** Takes back what {@link putTexts} did. What somebody else has written meanwhile stays. */
export async function restoreTexts(dir: string, files: readonly ChangedText[]): Promise<void> {
  for (const { path, before, after } of files) {
    if ((await textOf(join(dir, path))) !== after) continue;
    if (before === null) await removeDurably(join(dir, path));
    else await replaceDurably(join(dir, path), before);
  }
}
