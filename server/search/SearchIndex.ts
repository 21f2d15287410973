import { setImmediate } from "node:timers/promises";
import type { Named } from "./alike.ts";
import { foldedWords, wordsOf } from "./fold.ts";
import { type Fragment, fragmentOf } from "./fragment.ts";
import { LikeNames } from "./LikeNames.ts";
import { Multimap } from "./Multimap.ts";
import { Postings, type Scores } from "./Postings.ts";
import { Words } from "./words.ts";

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
/** How long the texts of a large case are read without letting others have their turn. */
const SLICE_MS = 8;
/** Up to so many are picked out of a list; more are sorted. */
const FEW = 1_000;
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
  readonly #things: Searched[] = [];
  /** Who is called just so: a name or alias, folded, and the things that bear it. */
  readonly #called = new Multimap<string>();
  readonly #likeNames = new LikeNames();
  readonly #words = new Words();
  readonly #postings = new Postings(FIELDS.map((field) => BOOST[field]));

  /** Adds in slices, so that a large case does not hold up other requests. */
  async addAll(things: readonly Searched[]): Promise<void> {
    let began = performance.now();
    for (const thing of things) {
      this.#add(thing);
      if (performance.now() - began < SLICE_MS) continue;
      await setImmediate();
      began = performance.now();
    }
  }

  /** @param first how many from `skip` on, best first; ties by id. */
  search(text: string, options: { scopes?: readonly Scope[]; skip?: number; first: number }): Answer {
    const query = tellingWords(text);
    const nears = query.map((term, i) =>
      this.#words.near(term, {
        unfinished: i === query.length - 1 && term.length > 1,
        forgiven: term.length >= FORGIVEN_LENGTH,
      }),
    );
    const scores = this.#postings.score(nears);
    const hits = this.#within(matching(scores, query.length), options.scopes);
    const counts = { ENTITIES: 0, CLAIMS: 0, PASSAGES: 0 };
    for (const hit of hits) counts[this.#thing(hit).scope] += 1;
    const skip = options.skip ?? 0;
    const order = this.#order(scores.score, new Set(this.#called.get(folded(text))));
    const known = new Set(nears.flat().map((near) => near.word));
    return {
      total: hits.length,
      counts,
      found: best(hits, skip + options.first, order)
        .slice(skip)
        .map((hit) => this.#found(hit, scores.score[hit] ?? 0, query, known)),
      suggestion: hits.length > 0 ? undefined : this.#suggestion(query),
    };
  }

  /** The ids in one scope that hold every word, spelled as asked: what a filter by text keeps. */
  holding(text: string, scope: Scope): string[] {
    const query = wordsOf(text).map((word) => word.folded);
    const nears = query.map((term, i) =>
      this.#words.near(term, { unfinished: i === query.length - 1 && term.length > 1, forgiven: false }),
    );
    const scores = this.#postings.score(nears);
    const hits = this.#within(
      scores.things.filter((thing) => scores.held[thing] === query.length),
      [scope],
    );
    return hits.map((hit) => this.#thing(hit).id);
  }

  /** The ids of entities whose names could be of one and the same with these. */
  like(names: Named): string[] {
    return this.#likeNames.like(names).map((thing) => this.#thing(thing).id);
  }

  #add(thing: Searched): void {
    const fields = FIELDS.map((field) =>
      candidates(thing, field).flatMap((text) => foldedWords(text).map((word) => this.#words.add(word))),
    );
    const number = this.#postings.add(fields);
    this.#things[number] = thing;
    for (const name of [thing.name ?? "", ...thing.aliases].map(folded))
      if (name !== "") this.#called.add(name, number);
    if (thing.scope === "ENTITIES")
      this.#likeNames.add(number, { name: thing.name ?? "", aliases: thing.aliases });
  }

  #thing(number: number): Searched {
    return this.#things[number] as Searched;
  }

  #within(hits: readonly number[], scopes: readonly Scope[] = SCOPES): readonly number[] {
    if (SCOPES.every((scope) => scopes.includes(scope))) return hits;
    return hits.filter((hit) => scopes.includes(this.#thing(hit).scope));
  }

  /** @param called what is called just as was asked: it comes first */
  #order(score: Float64Array, called: ReadonlySet<number>): (a: number, b: number) => number {
    const first = (hit: number) => (called.has(hit) ? 1 : 0);
    return (a, b) =>
      first(b) - first(a) ||
      (score[b] ?? 0) - (score[a] ?? 0) ||
      (this.#thing(a).id < this.#thing(b).id ? -1 : 1);
  }

  /** @param known every word that stands for one of the query */
  #found(hit: number, score: number, query: readonly string[], known: ReadonlySet<string>): Found {
    const thing = this.#thing(hit);
    const terms = new Map(
      FIELDS.map((field) => {
        const words = candidates(thing, field).flatMap(foldedWords);
        return [field, words.filter((word) => known.has(word))] as const;
      }),
    );
    const matched = FIELDS.find((field) => terms.get(field)?.length) ?? "text";
    const all = [...terms.values()].flat();
    const fragment = fragmentOf(candidates(thing, matched), all, query);
    const fuzzy = !query.every((term) => all.some((found) => found.startsWith(term)));
    const title = thing.name ?? thing.text ?? thing.id;
    return { id: thing.id, scope: thing.scope, title, matched, fuzzy, score, ...fragment };
  }

  #suggestion(query: readonly string[]): string | undefined {
    const words = query.map((term) => this.#words.nearest(term)).filter((word) => word !== undefined);
    return words.length > 0 ? words.join(" ") : undefined;
  }
}

/** What holds every word asked for, or, where nothing does, what holds some of them. */
function matching({ things, held }: Scores, words: number): readonly number[] {
  const every = things.filter((thing) => held[thing] === words);
  return every.length > 0 ? every : things;
}

/** The best so many of a list in order, without sorting the others. */
function best(list: readonly number[], most: number, order: (a: number, b: number) => number): number[] {
  // A page far down a long list is rare, and sorting all of it is then the quicker way.
  if (most > FEW) return [...list].sort(order).slice(0, most);
  const kept: number[] = [];
  for (const one of list) {
    const last = kept[most - 1];
    if (last !== undefined && order(last, one) < 0) continue;
    let place = kept.length;
    while (place > 0 && order(one, kept[place - 1] as number) < 0) place -= 1;
    kept.splice(place, 0, one);
    if (kept.length > most) kept.pop();
  }
  return kept;
}

function folded(text: string): string {
  return foldedWords(text).join(" ");
}

/** The words of a question without those that say nothing; all of them where nothing else is left. */
function tellingWords(text: string): string[] {
  const words = wordsOf(text).map((word) => word.folded);
  const telling = words.filter(
    (word, i) => !STOP_WORDS.has(word) || (i === words.length - 1 && words.length === 1),
  );
  return telling.length > 0 ? telling : words;
}

/** The texts that a field stands for: several for aliases. */
function candidates(thing: Searched, field: Field): readonly string[] {
  if (field === "name") return thing.name ? [thing.name] : [];
  if (field === "alias") return thing.aliases;
  const isEntity = thing.scope === "ENTITIES";
  return thing.text && (field === "description") === isEntity ? [thing.text] : [];
}
