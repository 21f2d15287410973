import { existsSync } from "node:fs";
import { join } from "node:path";
import { AppError } from "../model/errors.ts";
import { removeDurably, replaceDurably, textOf } from "./durable.ts";
import type { ChangedText } from "./journal.ts";

/**
 * Gives the files their new text.
 *
 * @throws AppError CONFLICT where a file is no longer what was read: who saved it meanwhile keeps what they wrote.
 */
export async function putTexts(dir: string, files: readonly ChangedText[]): Promise<void> {
  for (const { path, before, after } of files) {
    const now = (await textOf(join(dir, path))) ?? null;
    if (now !== before)
      throw new AppError(
        "CONFLICT",
        `${path} was edited by hand at this moment. Nothing was overwritten: load the edited text, then repeat.`,
        { details: { files: [path] } },
      );
    await replaceDurably(join(dir, path), after);
  }
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
