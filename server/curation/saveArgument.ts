import { addToSection, replaceItem } from "../casefile/edit.ts";
import { filesOf } from "../casefile/parse.ts";
import { lean, type Plain, type PlainMap } from "../casefile/plain.ts";
import { plainItem } from "../casefile/plainItem.ts";
import { DEFAULT_STRENGTH, type PremiseType, type WEIGHERS } from "../model/argument.ts";
import { prefixOf, type ShortId } from "../model/ids.ts";
import type { STATEMENT_KINDS } from "../model/mapping.ts";
import { type Base, expectNew, namedId, newId, type Plan, quoted } from "./act.ts";

/** A statement of the map that comes with an argument. Others name it by its id, or as `#1`, `#2` … in their order. */
export interface NewStatement {
  readonly id?: string | undefined;
  readonly kind: (typeof STATEMENT_KINDS)[number];
  readonly text: string;
  readonly alleged?: boolean | undefined;
  readonly note?: string | undefined;
}

export interface NewPremise {
  readonly claim: string;
  readonly type?: PremiseType | undefined;
  readonly role?: string | undefined;
}

/** An argument as it shall stand. With the id of one that is there it takes that one’s place. */
export interface SavedArgument {
  readonly id?: string | undefined;
  /** The audit record up to which its curator has seen it; needed to change one that is there. */
  readonly seen?: number | undefined;
  readonly title: string;
  readonly scheme: string;
  readonly premises: readonly NewPremise[];
  readonly conclusion: string;
  readonly undercutBy?: readonly string[] | undefined;
  readonly weigher?: (typeof WEIGHERS)[number] | undefined;
  readonly strength?: number | undefined;
  readonly reason?: string | undefined;
  readonly note?: string | undefined;
  readonly statements?: readonly NewStatement[] | undefined;
}

/** Writes an argument in place of the one with its id, or at the end of the case’s last file of arguments. */
export function saveArgument(input: SavedArgument, base: Base): Plan {
  const id = newId(base, "arg", { wanted: input.id, words: input.title });
  const old = base.whole.mapping.arguments.find((one) => one.id === id);
  const statements = plainStatements(input.statements ?? [], base);
  const item = { ...plainOf(input, id, statements, base), ...lean({ covers: old?.covers }) };
  const file = fileFor(base, old && id);
  const withStatements = statements.reduce((text, one) => addToSection(text, "statements", one), file.text);
  const text = old ? replaceItem(withStatements, id, item) : addToSection(withStatements, "arguments", item);
  const subjects = [id, ...statements.map((one) => one.id)] as const;
  return {
    files: [{ path: file.path, text, ids: subjects }],
    subjects,
    text: `${old ? "Changed" : "Added"} the argument ${quoted(input.title)}.`,
    ...(old ? { changes: { ids: [id], seen: input.seen } } : {}),
  };
}

type PlainStatement = PlainMap & { readonly id: ShortId };

function plainStatements(given: readonly NewStatement[], base: Base): PlainStatement[] {
  const made: PlainStatement[] = [];
  for (const { id: wanted, kind, text, alleged, note } of given) {
    const id = newId(base, "clm", { wanted, words: text, lead: "m-", besides: made });
    expectNew(base, id, plainItem(base.whole, id));
    made.push({ ...lean({ id, kind, text, alleged, note }), id });
  }
  return made;
}

function plainOf(input: SavedArgument, id: ShortId, made: readonly PlainStatement[], base: Base): PlainMap {
  const { title, scheme, weigher, reason, note } = input;
  const claim = (given: string, where: string) => namedId(given, where, { made, noun: "statement", base });
  const premises = input.premises.map((premise, i): Plain => {
    const named = claim(premise.claim, `premises[${i}].claim`);
    const type = premise.type === "ordinary" ? undefined : premise.type;
    return type || premise.role ? lean({ claim: named, type, role: premise.role }) : named;
  });
  const conclusion = claim(input.conclusion, "conclusion");
  const undercutBy = (input.undercutBy ?? []).map((one, i) => claim(one, `undercutBy[${i}]`));
  const strength = input.strength === DEFAULT_STRENGTH ? undefined : input.strength;
  return lean({ id, title, scheme, premises, conclusion, undercutBy, weigher, strength, reason, note });
}

/** The file that holds the argument; for a new one the last. */
function fileFor(
  { folder }: Base,
  id: ShortId | undefined,
): { readonly path: string; readonly text: string } {
  const files = filesOf(folder, "arguments");
  const home = id === undefined ? files.at(-1) : files.find(({ text }) => defines(text, id));
  if (home) return home;
  if (id === undefined) return { path: "arguments.yaml", text: "" };
  throw new TypeError(`${id} (${prefixOf(id)}) is in the case and in none of its texts.`);
}

/** Whether the text has an item with this id; that others name it is no matter. */
function defines(text: string, id: ShortId): boolean {
  return new RegExp(`(?:^|[\\s{,"'])id["']? *: *["']?${id}(?![\\w/-])`).test(text);
}
