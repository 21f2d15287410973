/**
 * Steps as text for the address bar. Readable, short, and only characters that no URL escapes: letters, digits,
 * `-`, `.` between fields, `_` between steps, `*…*` around the code of any other character.
 *
 * `1_xkim-jong-un..conscripts.families_hnis_fpr.1.RECEIVES` = version 1; expanded Kim Jong-un, which added two; hid the
 * NIS; only the predicate RECEIVES. Ids are written without their case and, where the place tells it, without prefix.
 *
 * A link of another version is never guessed at: what cannot be read is named, what can be read stays.
 */
import { FILTER_FIELDS, type FieldValue } from "./filtercode.ts";
import {
  COLOURS,
  type Colour,
  type ColourStep,
  type FilterKey,
  type FilterPatch,
  type Step,
  type ViewFilter,
} from "./steps.ts";

export const VERSION = "1";

/** A step of a link that could not be read. */
export interface Unread {
  /** Its place, from 1. */
  at: number;
  text: string;
  why: string;
}

type Kind = "ent" | "clm" | "doc";

const PLAIN = /^[A-Za-z0-9-]$/;

function escaped(text: string): string {
  return [...text].map((c) => (PLAIN.test(c) ? c : `*${c.codePointAt(0)?.toString(16)}*`)).join("");
}

function unescaped(text: string): string {
  return text.replace(/\*([0-9a-f]+)\*/g, (_, hex: string) => {
    const code = Number.parseInt(hex, 16);
    if (code > 0x10ffff) throw new Error("not a character");
    return String.fromCodePoint(code);
  });
}

/** Full ids to short ones and back, for one case. */
class Ids {
  readonly #case: string;
  constructor(caseId: string) {
    this.#case = caseId;
  }
  write(kind: Kind, id: string): string {
    const prefix = `${this.#case}/${kind}:`;
    return id.startsWith(prefix) ? escaped(id.slice(prefix.length)) : `**${escaped(id)}`;
  }
  read(kind: Kind, text: string): string {
    if (text === "") throw new Error("an id is missing");
    return text.startsWith("**") ? unescaped(text.slice(2)) : `${this.#case}/${kind}:${unescaped(text)}`;
  }
}

function filterFields(ids: Ids, set: FilterPatch): string[] {
  return (Object.entries(set) as [FilterKey, unknown][]).flatMap(([key, value]) => {
    const { code, value: kind } = FILTER_FIELDS[key];
    const list = value === null ? [] : Array.isArray(value) ? value : [value];
    const written = list.map((v) =>
      kind === "ent" || kind === "doc" ? ids.write(kind, String(v)) : escaped(String(v)),
    );
    return [code, String(list.length), ...written];
  });
}

function readValue(ids: Ids, kind: FieldValue, text: string): unknown {
  if (kind === "ent" || kind === "doc") return ids.read(kind, text);
  const plain = unescaped(text);
  if (kind === "number") return whole(plain);
  if (kind === "boolean" && plain !== "true" && plain !== "false")
    throw new Error(`${plain} is not yes or no`);
  return kind === "boolean" ? plain === "true" : plain;
}

function readFilter(ids: Ids, fields: string[]): FilterPatch {
  const set: Record<string, unknown> = {};
  for (let at = 0; at < fields.length; ) {
    const code = fields[at] ?? "";
    const key = (Object.keys(FILTER_FIELDS) as FilterKey[]).find((name) => FILTER_FIELDS[name].code === code);
    if (!key) throw new Error(`no filter is called ${code}`);
    const { value, list } = FILTER_FIELDS[key];
    const count = whole(fields[at + 1] ?? "");
    const values = fields.slice(at + 2, at + 2 + count).map((text) => readValue(ids, value, text));
    if (values.length !== count) throw new Error("values are missing");
    set[key] = count === 0 ? null : list ? values : values[0];
    at += 2 + count;
  }
  return set as FilterPatch;
}

function whole(text: string): number {
  const n = Number(text);
  if (text === "" || !Number.isInteger(n)) throw new Error(`${text || "nothing"} is not a whole number`);
  return n;
}

const LETTER: Record<Step["do"], string> = {
  open: "o",
  expand: "x",
  collapse: "c",
  hide: "h",
  show: "s",
  add: "a",
  widen: "w",
  filter: "f",
  limit: "l",
  colour: "k",
  pin: "p",
  unpin: "u",
};

function fieldsOf(ids: Ids, step: Step): string[] {
  const ents = (list: readonly string[]) => list.map((id) => ids.write("ent", id));
  switch (step.do) {
    case "open": {
      const claims = step.claims.map((id) => ids.write("clm", id));
      return [
        String(step.hops),
        String(step.limit),
        escaped(step.finding ?? ""),
        String(step.entities.length),
        ...ents(step.entities),
        ...claims,
      ];
    }
    case "expand": {
      const way = step.direction === undefined ? "" : step.direction === "OUT" ? "o" : "i";
      return [ids.write("ent", step.entity), way + escaped(step.predicate ?? ""), ...ents(step.added)];
    }
    case "collapse":
      return [ids.write("ent", step.entity), ...ents(step.removed)];
    case "filter":
      return filterFields(ids, step.set);
    case "limit":
      return [String(step.limit)];
    case "colour":
      return [colourCode(step), ...filterFields(ids, step.rule ?? {})];
    case "pin":
      return [ids.write("ent", step.id), String(step.x), String(step.y)];
    case "unpin":
      return [ids.write("ent", step.id)];
    default:
      return ents(step.ids);
  }
}

/** @example encodeSteps("c", [{ do: "hide", ids: ["c/ent:nis"] }]) // "1_hnis" */
export function encodeSteps(caseId: string, steps: readonly Step[]): string {
  const ids = new Ids(caseId);
  return [VERSION, ...steps.map((step) => LETTER[step.do] + fieldsOf(ids, step).join("."))].join("_");
}

/** @example `2`; `2i` where the rule was the filter; `2f5` where it had colour 5 */
function colourCode({ colour, instead, from }: ColourStep): string {
  return `${colour}${instead ? "i" : ""}${from === undefined ? "" : `f${from}`}`;
}

function readColour(text: string): Omit<ColourStep, "rule"> {
  const [, colour = "", instead, from] = /^([^if]*)(i?)(?:f(.*))?$/.exec(text) ?? [];
  return {
    ...{ do: "colour", colour: colourOf(colour) },
    ...(instead ? { instead: true } : {}),
    ...(from === undefined ? {} : { from: colourOf(from) }),
  };
}

function colourOf(text: string): Colour {
  const colour = COLOURS.find((one) => String(one) === text);
  if (!colour) throw new Error(`no colour is called ${text || "nothing"}`);
  return colour;
}

type Reader = (ids: Ids, fields: string[]) => Step;
const ents = (ids: Ids, fields: string[]) => fields.filter((f) => f !== "").map((f) => ids.read("ent", f));
const first = (ids: Ids, fields: string[]) => ids.read("ent", fields[0] ?? "");

const READERS: Record<string, Reader> = {
  o: (ids, [hops, limit, finding, count, ...rest]) => {
    const n = whole(count ?? "");
    const claims = rest
      .slice(n)
      .filter((f) => f !== "")
      .map((f) => ids.read("clm", f));
    const entities = ents(ids, rest.slice(0, n));
    const step: Step = { do: "open", entities, claims, hops: whole(hops ?? ""), limit: whole(limit ?? "") };
    return finding ? { ...step, finding: unescaped(finding) } : step;
  },
  x: (ids, [entity, verb = "", ...added]) => {
    const step: Step = { do: "expand", entity: ids.read("ent", entity ?? ""), added: ents(ids, added) };
    if (verb === "") return step;
    const way = verb.startsWith("o") ? ("OUT" as const) : verb.startsWith("i") ? ("IN" as const) : undefined;
    if (!way) throw new Error(`${verb} says no direction`);
    return { ...step, direction: way, ...(verb.length > 1 ? { predicate: unescaped(verb.slice(1)) } : {}) };
  },
  c: (ids, fields) => ({ do: "collapse", entity: first(ids, fields), removed: ents(ids, fields.slice(1)) }),
  h: (ids, fields) => ({ do: "hide", ids: ents(ids, fields) }),
  s: (ids, fields) => ({ do: "show", ids: ents(ids, fields) }),
  a: (ids, fields) => ({ do: "add", ids: ents(ids, fields) }),
  w: (ids, fields) => ({ do: "widen", ids: ents(ids, fields) }),
  f: (ids, fields) => ({
    do: "filter",
    set: readFilter(
      ids,
      fields.filter((f, i) => f !== "" || i > 0),
    ),
  }),
  l: (_ids, fields) => ({ do: "limit", limit: whole(fields[0] ?? "") }),
  k: (ids, [colour = "", ...fields]) => {
    const rule = readFilter(ids, fields) as ViewFilter;
    return { ...readColour(colour), rule: fields.length > 0 ? rule : null };
  },
  p: (ids, fields) => ({
    do: "pin",
    id: first(ids, fields),
    x: whole(fields[1] ?? ""),
    y: whole(fields[2] ?? ""),
  }),
  u: (ids, fields) => ({ do: "unpin", id: first(ids, fields) }),
};

function readStep(ids: Ids, text: string): Step {
  const reader = READERS[text[0] ?? ""];
  if (!reader) throw new Error("this version knows no such step");
  return reader(ids, text.slice(1).split("."));
}

/** Reads steps out of a link; what does not hold is returned beside them, with why. */
export function decodeSteps(caseId: string, text: string): { steps: Step[]; unread: Unread[] } {
  const [version, ...parts] = text.split("_");
  if (version !== VERSION) {
    const why = `The link is of version ${version || "?"}, this page reads version ${VERSION}.`;
    return {
      steps: [],
      unread: (parts.length > 0 ? parts : [text]).map((part, i) => ({ at: i + 1, text: part, why })),
    };
  }
  const ids = new Ids(caseId);
  const steps: Step[] = [];
  const unread: Unread[] = [];
  parts.forEach((part, i) => {
    try {
      steps.push(readStep(ids, part));
    } catch (error) {
      unread.push({ at: i + 1, text: part, why: error instanceof Error ? error.message : String(error) });
    }
  });
  return { steps, unread };
}
