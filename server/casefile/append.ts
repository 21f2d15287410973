import { addItem } from "./edit.ts";
import type { PlainMap } from "./plain.ts";
import { printItems } from "./print.ts";

/**
 * Adds an item at the end of a list, as `addItem` does. Where the text's last line belongs to an item that begins at the
 * margin, nothing of the text has to be read for it: a long file is not parsed to have some lines put behind it.
 */
export function appendItem(text: string, item: PlainMap): string {
  if (!endsInAnItem(text)) return addItem(text, item);
  const apart = /\n[ \t]*\n- /.test(text) || text.split(/^- /m).length < 3;
  return `${text}${apart ? "\n" : ""}${printItems([item])}`;
}

function endsInAnItem(text: string): boolean {
  const lines = text.split("\n");
  const first = lines.find((line) => line.trim() !== "" && !line.startsWith("#"));
  const last = lines.at(-2) ?? "";
  const plain = !text.includes("\r") && lines.at(-1) === "" && !/^\s*#/.test(last);
  return plain && first?.startsWith("- ") === true && /^(?: +|- )\S/.test(last);
}
