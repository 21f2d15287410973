import type { Alias, Case, Document, Entity, Passage } from "./case.ts";
import type { ShortId } from "./ids.ts";
import { MadeOf, sameItems } from "./madeOf.ts";

/** A stretch of a passage that names an entity. Offsets are UTF-16 units. */
export interface Mention {
  readonly passage: ShortId;
  readonly entity: ShortId;
  readonly start: number;
  readonly end: number;
}

interface Form {
  readonly text: string;
  readonly entity: ShortId;
  readonly alias: Alias;
  /** By which it is known again. */
  readonly known: string;
}

/**
 * Finds every mention in a case: whole words, case kept, the longest form wins, matches never overlap.
 * In order of document, passage and offset.
 */
export function findMentions(whole: Pick<Case, "documents" | "entities">): Mention[] {
  const all = allForms(whole.entities);
  return whole.documents.flatMap((document) =>
    document.passages.flatMap((passage) => lookThrough(document, passage, all).mentions),
  );
}

/** The same by passage: as long as no name has changed, those of a passage are the same list. */
export function mentionsByPassage(
  whole: Pick<Case, "documents" | "entities">,
): ReadonlyMap<ShortId, readonly Mention[]> {
  const all = allForms(whole.entities);
  return new Map(
    whole.documents.flatMap((document) =>
      document.passages.map((one) => [one.id, lookThrough(document, one, all).mentions] as const),
    ),
  );
}

/** Every form that may name an entity somewhere, longest first, so that the first match at a place is the longest. */
function allForms(entities: readonly Entity[]): readonly Form[] {
  if (sameItems(kept.entities, entities)) return kept.forms;
  const forms = entities.flatMap((entity) => FORMS.of(entity, [], () => formsOf(entity)));
  forms.sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  const byText = new Map<string, string>();
  for (const { text, known } of forms) byText.set(text, (byText.get(text) ?? "") + known);
  const texts = new Set([...kept.byText.keys(), ...byText.keys()]);
  const moved = [...texts].filter((text) => kept.byText.get(text) !== byText.get(text));
  if (moved.length === 0) kept = { ...kept, entities };
  else if (kept.moved.length < MOST_CHANGES)
    kept = { ...kept, entities, byText, forms, moved: [...kept.moved, moved] };
  else kept = { entities, byText, forms, moved: [], found: new WeakMap() };
  return kept.forms;
}

const FORMS = new MadeOf<Entity, readonly Form[]>();

function formsOf(entity: Entity): Form[] {
  return [{ text: entity.name }, ...entity.aliases]
    .filter((alias: Alias) => !alias.search)
    .map((alias: Alias) => {
      const form = { text: alias.text, entity: entity.id, alias };
      return { ...form, known: JSON.stringify(form) };
    });
}

/** What a passage was found to name. */
interface Looked {
  /** Those that count in the passage and stand in its text. */
  readonly forms: readonly Form[];
  readonly mentions: readonly Mention[];
}

/** After as many changes of names everything is looked through anew. */
const MOST_CHANGES = 100;

/** What was found last: a case is looked through again and again while most of its passages and names stay what they are. */
let kept: {
  readonly entities: readonly Entity[];
  /** What each text is a form of, as one text by which it is known again. */
  readonly byText: ReadonlyMap<string, string>;
  readonly forms: readonly Form[];
  /** The texts that changed what they are a form of, one list a change. */
  readonly moved: readonly (readonly string[])[];
  readonly found: WeakMap<Passage, Looked & { readonly within: ShortId; changes: number }>;
} = { entities: [], byText: new Map(), forms: [], moved: [], found: new WeakMap() };

function lookThrough(document: Document, passage: Passage, all: readonly Form[]): Looked {
  const before = kept.found.get(passage);
  const changes = kept.moved.length;
  const touched = (texts: readonly string[]) => texts.some((text) => passage.text.includes(text));
  if (before?.within === document.id && !kept.moved.slice(before.changes).some(touched)) {
    before.changes = changes;
    return before;
  }
  const forms = all.filter(
    ({ text, alias }) => passage.text.includes(text) && counts(alias, document, passage),
  );
  const looked = { forms, mentions: mentionsIn(passage, forms), within: document.id, changes };
  kept.found.set(passage, looked);
  return looked;
}

function counts(alias: Alias, document: Document, passage: Passage): boolean {
  return !alias.in || alias.in.includes(document.id) || alias.in.includes(passage.id);
}

function mentionsIn(passage: Passage, forms: readonly Form[]): Mention[] {
  const taken: Mention[] = [];
  for (const form of forms) {
    for (const start of occurrences(passage.text, form.text)) {
      const end = start + form.text.length;
      if (taken.some((m) => m.start < end && start < m.end)) continue;
      taken.push({ passage: passage.id, entity: form.entity, start, end });
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

const WORD = /[\p{L}\p{N}]/u;

/** Offsets at which `form` stands in `text` as whole words. */
export function occurrences(text: string, form: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const before = text[at - 1] ?? "";
    const after = text[at + form.length] ?? "";
    if (!WORD.test(before) && !WORD.test(after)) found.push(at);
  }
  return found;
}

/** A form that names several entities in the same passages. */
export interface DoubleMention {
  readonly text: string;
  readonly entities: readonly ShortId[];
  readonly passages: readonly ShortId[];
}

/** Finds the forms whose mentions two entities could claim alike. A form inside a longer one does not count. */
export function doubleMentions(whole: Pick<Case, "documents" | "entities">): DoubleMention[] {
  const found = new Map<string, { text: string; entities: ShortId[]; passages: Set<ShortId> }>();
  const all = allForms(whole.entities);
  for (const document of whole.documents)
    for (const passage of document.passages) {
      const { forms, mentions } = lookThrough(document, passage, all);
      for (const { start, end } of mentions) {
        const text = passage.text.slice(start, end);
        const entities = [...new Set(forms.filter((f) => f.text === text).map((f) => f.entity))].sort();
        if (entities.length < 2) continue;
        const key = [text, ...entities].join("\n");
        const entry = found.get(key) ?? { text, entities, passages: new Set() };
        found.set(key, { ...entry, passages: entry.passages.add(passage.id) });
      }
    }
  return [...found.values()].map((d) => ({ ...d, passages: [...d.passages] }));
}
