import MiniSearch, { type SearchResult as Hit, type Query } from "minisearch";
import { wordsOf } from "./fold.ts";
import { type Fragment, fragmentOf } from "./fragment.ts";

export const SCOPES = ["ENTITIES", "CLAIMS", "PASSAGES"] as const;
export type Scope = (typeof SCOPES)[number];
export type Field = "name" | "alias" | "text" | "description";

/** What is searched of one thing. `text` is a claim or a passage, and an entity's description. */
export interface Searched {
  readonly id: string;
  readonly scope: Scope;
  readonly name?: string;
  readonly aliases: readonly string[];
  readonly text?: string;
}

/** Something found: where it matched, and the words around the match. */
export interface Found extends Fragment {
  readonly id: string;
  readonly scope: Scope;
  readonly title: string;
  readonly matched: Field;
  /** A typing error was forgiven. */
  readonly fuzzy: boolean;
  readonly score: number;
}

export interface Answer {
  readonly total: number;
  readonly counts: Readonly<Record<Scope, number>>;
  readonly found: readonly Found[];
  /** Where nothing was found: the nearest spelling that finds something. */
  readonly suggestion: string | undefined;
}

/** Words from this length on may have one typing error. */
const FORGIVEN_LENGTH = 5;
const FIELDS: readonly Field[] = ["name", "alias", "text", "description"];
const BOOST = { name: 6, alias: 4, text: 2, description: 1 };

/** Words that a question is made of and that say nothing of what is looked for. */
const STOP_WORDS = new Set(
  "a an and are at by did do does for from has have how in is it of on or that the their this to was were what when where which who whom whose why will with".split(
    " ",
  ),
);

/**
 * An index over names, aliases, descriptions, claims and passages of one case. All words must match, or, where that
 * finds nothing, some of them; the last one may be unfinished; one typing error (a letter wrong, missing, too many, or
 * two neighbours swapped) is forgiven in words of five letters or more.
 */
export class SearchIndex {
  readonly #things = new Map<string, Searched>();
  /** Who is called just so: a name or alias, folded, and the things that bear it. */
  readonly #called = new Map<string, Set<string>>();
  /** What swapped letters are looked up in; MiniSearch itself forgives the other errors. */
  readonly #words = new Set<string>();
  readonly #mini = new MiniSearch<Searched>({
    fields: [...FIELDS],
    tokenize: (text) => wordsOf(text).map((word) => word.folded),
    processTerm: (term) => term,
    extractField: (thing, field) => fieldText(thing, field as Field | "id"),
  });

  /** Adds in slices, so that a large case does not hold up other requests. */
  async addAll(things: readonly Searched[]): Promise<void> {
    for (const thing of things) {
      this.#things.set(thing.id, thing);
      for (const field of FIELDS)
        for (const word of wordsOf(fieldText(thing, field))) this.#words.add(word.folded);
      for (const name of [thing.name ?? "", ...thing.aliases]) this.#call(folded(name), thing.id);
    }
    await this.#mini.addAllAsync(things, { chunkSize: 2_000 });
  }

  /** @param first how many from `skip` on, best first; ties by id. */
  search(text: string, options: { scopes?: readonly Scope[]; skip?: number; first: number }): Answer {
    const query = tellingWords(text);
    const scopes = new Set(options.scopes ?? SCOPES);
    const all = this.#hits(query, this.#called.get(folded(text)));
    const hits = all.filter((hit) => scopes.has(this.#thing(hit).scope));
    const counts = { ENTITIES: 0, CLAIMS: 0, PASSAGES: 0 };
    for (const hit of hits) counts[this.#thing(hit).scope] += 1;
    const skip = options.skip ?? 0;
    const found = hits.slice(skip, skip + options.first).map((hit) => this.#found(hit, query));
    return {
      total: hits.length,
      counts,
      found,
      suggestion: hits.length > 0 ? undefined : this.#nearest(query),
    };
  }

  /** The ids in one scope that hold every word, spelled as asked: what a filter by text keeps. */
  holding(text: string, scope: Scope): string[] {
    const query = wordsOf(text).map((word) => word.folded);
    const exact = { combineWith: "AND", fuzzy: false, prefix: lastOf(query) } as const;
    const hits = this.#mini.search(query.join(" "), exact);
    return hits.map((hit) => String(hit.id)).filter((id) => this.#things.get(id)?.scope === scope);
  }

  #call(name: string, id: string): void {
    if (name !== "") this.#called.set(name, (this.#called.get(name) ?? new Set()).add(id));
  }

  /** @param called what is called just as was asked: it comes first */
  #hits(query: readonly string[], called: ReadonlySet<string> | undefined): Hit[] {
    if (query.length === 0) return [];
    const every = this.#mini.search(this.#query(query, "AND"), { boost: BOOST });
    const hits = every.length > 0 ? every : this.#mini.search(this.#query(query, "OR"), { boost: BOOST });
    const first = (hit: Hit) => (called?.has(String(hit.id)) ? 1 : 0);
    return hits.sort(
      (a, b) => first(b) - first(a) || b.score - a.score || (String(a.id) < String(b.id) ? -1 : 1),
    );
  }

  #query(query: readonly string[], combineWith: "AND" | "OR"): Query {
    const queries = query.map((term, i) => this.#term(term, i === query.length - 1));
    return { combineWith, queries };
  }

  #term(term: string, last: boolean): Query {
    const forgiven = term.length >= FORGIVEN_LENGTH;
    const swapped = forgiven ? swaps(term).filter((word) => this.#words.has(word)) : [];
    const typed = {
      queries: [term],
      prefix: last && term.length > 1,
      fuzzy: forgiven ? 1 : false,
      weights: { fuzzy: 0.15, prefix: 0.6 },
    } as const;
    if (swapped.length === 0) return { ...typed, queries: [term] };
    return {
      combineWith: "OR",
      queries: [
        { ...typed, queries: [term] },
        { queries: swapped, combineWith: "OR" },
      ],
    };
  }

  #thing(hit: Hit): Searched {
    return this.#things.get(String(hit.id)) as Searched;
  }

  #found(hit: Hit, query: readonly string[]): Found {
    const thing = this.#thing(hit);
    const fields = new Set(Object.values(hit.match).flat());
    const matched = FIELDS.find((field) => fields.has(field)) ?? "text";
    const fragment = fragmentOf(candidates(thing, matched), Object.keys(hit.match), query);
    const fuzzy = !query.every((term) => hit.terms.some((found) => found.startsWith(term)));
    const title = thing.name ?? thing.text ?? thing.id;
    return { id: thing.id, scope: thing.scope, title, matched, fuzzy, score: hit.score, ...fragment };
  }

  #nearest(query: readonly string[]): string | undefined {
    return this.#mini.autoSuggest(query.join(" "), { fuzzy: 0.34, combineWith: "OR" })[0]?.suggestion;
  }
}

function folded(text: string): string {
  return wordsOf(text)
    .map((word) => word.folded)
    .join(" ");
}

/** The words of a question without those that say nothing; all of them where nothing else is left. */
function tellingWords(text: string): string[] {
  const words = wordsOf(text).map((word) => word.folded);
  const telling = words.filter(
    (word, i) => !STOP_WORDS.has(word) || (i === words.length - 1 && words.length === 1),
  );
  return telling.length > 0 ? telling : words;
}

/** @example swaps("regmie") // ["ergmie", "rgemie", "remgie", "regime", "regmei"] */
function swaps(term: string): string[] {
  return Array.from({ length: term.length - 1 }, (_, i) => {
    const [one = "", two = ""] = [term[i], term[i + 1]];
    return term.slice(0, i) + two + one + term.slice(i + 2);
  });
}

function lastOf(query: readonly string[]): (term: string, index: number) => boolean {
  return (term, index) => index === query.length - 1 && term.length > 1;
}

function fieldText(thing: Searched, field: Field | "id"): string {
  if (field === "id") return thing.id;
  return candidates(thing, field).join("\n");
}

/** The texts that a field stands for: several for aliases. */
function candidates(thing: Searched, field: Field): readonly string[] {
  if (field === "name") return thing.name ? [thing.name] : [];
  if (field === "alias") return thing.aliases;
  const isEntity = thing.scope === "ENTITIES";
  return thing.text && (field === "description") === isEntity ? [thing.text] : [];
}
