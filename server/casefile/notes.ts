import type { Note } from "../model/case.ts";
import type { Faults, Item } from "../text/faults.ts";
import type { Register } from "../text/register.ts";
import { type CaseText, readItems } from "./items.ts";
import { noteShape } from "./shapes.ts";

export function readNotes(file: CaseText, faults: Faults, register: Register): Item<Note>[] {
  return readItems(file, "note", noteShape, faults, register);
}

export function checkNotes(notes: readonly Item<Note>[], register: Register): void {
  for (const { value, place } of notes)
    value.about.forEach((id, i) => void register.expect(id, place, ["about", i]));
}
