import { existsSync } from "node:fs";
import { open, realpath } from "node:fs/promises";
import { join } from "node:path";
import { allDone } from "../model/allDone.ts";
import { AppError } from "../model/errors.ts";
import {
  dropBeside,
  removeDurably,
  replaceDurably,
  syncFolderOf,
  takeAway,
  takeFromBeside,
  textOf,
  writeBeside,
} from "./durable.ts";
import type { ChangedText } from "./journal.ts";

/**
 * Gives the files their new text, which {@link syncTexts} makes safe from a power cut, and takes those away that shall have
 * none.
 *
 * @param begun no file is touched before it; the new texts are written beside them meanwhile
 * @throws AppError CONFLICT where a file is no longer what was read: who saved it meanwhile keeps what they wrote.
 */
export async function putTexts(
  dir: string,
  files: readonly ChangedText[],
  begun: Promise<unknown>,
): Promise<void> {
  const places = await Promise.all(files.map(({ path }) => placeOf(dir, path)));
  const beside = files.map(async ({ after }, i) => {
    const place = places[i] as string;
    if (after !== null) await writeBeside(place, (await markOf(place)) + after);
  });
  try {
    await allDone([begun, ...beside]);
    for (const [i, { path, before, after }] of files.entries()) {
      await expectUnchanged(dir, path, before);
      await (after === null ? takeAway : takeFromBeside)(places[i] as string);
    }
  } catch (error) {
    await Promise.all(places.map(dropBeside));
    throw error;
  }
}

async function expectUnchanged(dir: string, path: string, before: string | null): Promise<void> {
  if ((await saidAt(dir, path)) === before) return;
  throw new AppError(
    "CONFLICT",
    `${path} was edited by hand at this moment. Nothing was overwritten: load the edited text, then repeat.`,
    { details: { files: [path] } },
  );
}

/** What {@link putTexts} or {@link finishTexts} did is so also after a power cut. */
export async function syncTexts(dir: string, files: readonly ChangedText[]): Promise<void> {
  const places = await Promise.all(files.map(({ path }) => placeOf(dir, path)));
  await allDone(places.map(syncFolderOf));
}

/** Ends what {@link putTexts} began. What somebody else has written meanwhile stays. */
export async function finishTexts(dir: string, files: readonly ChangedText[]): Promise<void> {
  for (const { path, before, after } of files)
    if ((await saidAt(dir, path)) === before && existsSync(dir)) await settleText(dir, path, after);
}

/** Takes back what {@link putTexts} did. What somebody else has written meanwhile stays. */
export async function restoreTexts(dir: string, files: readonly ChangedText[]): Promise<void> {
  for (const { path, before, after } of files)
    if ((await saidAt(dir, path)) === after) await settleText(dir, path, before);
}

async function settleText(dir: string, path: string, text: string | null): Promise<void> {
  const place = await placeOf(dir, path);
  if (text === null) await removeDurably(place);
  else await replaceDurably(place, (await markOf(place)) + text);
}

/** What some editors begin a file with. It is no part of the text, and stays. */
const MARK = "\ufeff";

/** The text as a case is read from it: see `readFolder`. */
async function saidAt(dir: string, path: string): Promise<string | null> {
  const text = await textOf(join(dir, path));
  return text === undefined ? null : text.startsWith(MARK) ? text.slice(1) : text;
}

async function markOf(place: string): Promise<string> {
  const file = await open(place, "r").catch(() => undefined);
  if (!file) return "";
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(3), 0, 3, 0);
    return buffer.toString("utf8", 0, bytesRead) === MARK ? MARK : "";
  } finally {
    await file.close();
  }
}

/** Where the file lies. A link within the case stays one: what it leads to gets the text. */
async function placeOf(dir: string, path: string): Promise<string> {
  const given = join(dir, path);
  return await realpath(given).catch(() => given);
}
