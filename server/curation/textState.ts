import type { Fault } from "../model/errors.ts";

/** How a case's text stands to the store: see `CaseTextState` of the API. */
export interface TextState {
  readonly state: "AS_LOADED" | "EDITED" | "INVALID" | "BEHIND" | "ABSENT";
  /** The files that differ from the text that was loaded, by path, as far as that is known. */
  readonly files: readonly string[];
  readonly faults: readonly Fault[];
  /** Of the text. */
  readonly revision?: string | undefined;
  /** Of the case in the store. */
  readonly stored?: string | undefined;
}

/** No folder of the case is here. */
export function absentText(stored: string | undefined): TextState {
  return { state: "ABSENT", files: [], faults: [], stored };
}

/** The text says what the store holds. */
export function textAsLoaded(revision: string | undefined): TextState {
  return { state: "AS_LOADED", files: [], faults: [], revision, stored: revision };
}

/** What is to be told of a text that is not as it was loaded; nothing of one that is. */
export function toldText({ state, files, faults }: TextState): string {
  const where = files.length > 0 ? ` (${files.join(", ")})` : "";
  const [first] = faults;
  if (state === "INVALID" && first) {
    const many = faults.length === 1 ? "a fault" : `${faults.length} faults`;
    return `The text was edited by hand${where} and has ${many}. ${first.file}, line ${first.line}: ${first.problem}`;
  }
  if (state === "EDITED") return `The text was edited by hand${where}. The store holds what it said before.`;
  if (state === "BEHIND")
    return "Another server changed the case, and the text in this folder has not followed.";
  return state === "AS_LOADED" ? "The text says again what the store holds." : "";
}
