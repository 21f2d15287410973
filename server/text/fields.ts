import { z } from "zod";
import { parseEdtf } from "../model/dates.ts";
import { lawId, type NodeId, prefixOf, type ShortId, shortId } from "../model/ids.ts";
import { oneOf } from "./faults.ts";
import { cureForUnseen, tidy, unseenIn } from "./tidy.ts";

/** What a field of a text may hold. Every scalar arrives as a text (see yaml.ts). */
type Verdict<T> = { readonly value: T } | { readonly problem: string; readonly cure: string };

/** A field whose text is read by a function that says what is wrong and what to do. */
function field<T>(read: (text: string) => Verdict<T>) {
  return z.string().transform((raw, context): T => {
    const verdict = read(raw);
    if ("value" in verdict) return verdict.value;
    const { problem, cure } = verdict;
    context.issues.push({ code: "custom", message: problem, params: { cure }, input: raw });
    return z.NEVER;
  });
}

/** A field that a function reads or refuses. */
export function parsed<T>(read: (text: string) => T | undefined, what: string, cure: string) {
  return field<T>((raw) => {
    const value = read(tidy(raw));
    return value === undefined ? { problem: `“${tidy(raw)}” is no ${what}.`, cure } : { value };
  });
}

/** One line of text, neither empty nor with characters that cannot be seen. */
export const text = field<string>((raw) => {
  const value = tidy(raw);
  if (value === "") return { problem: "The text is empty.", cure: "Write it, or take the key out." };
  const unseen = unseenIn(value);
  if (unseen)
    return { problem: `The text holds the invisible character ${unseen}.`, cure: cureForUnseen(unseen) };
  return { value };
});

export const flag = parsed(
  (t) => (t === "true" ? true : t === "false" ? false : undefined),
  "yes-or-no",
  "Write true or false.",
);

// Adding 0 makes -0 plain 0.
const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;
export const number = parsed(
  (t) => (NUMBER.test(t) && Number.isFinite(Number(t)) ? Number(t) + 0 : undefined),
  "number",
  "Write digits without separators: 2000, 51.73.",
);

export const date = parsed(
  parseEdtf,
  "EDTF date",
  "Write ISO 8601-2: 2024-10, 2024-10/2025-03, 2024~, 2025-08-15/..",
);

/** A day, or an instant in UTC, to the second. */
export const moment = parsed(
  (t) => (/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\dZ)?$/.test(t) && !Number.isNaN(Date.parse(t)) ? t : undefined),
  "day or instant",
  "Write 2026-11-23 or 2026-11-23T10:00:00Z.",
);

const CODE = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;
const code = parsed(
  (t) => (CODE.test(t) ? t : undefined),
  "inventory code",
  "Use letters, digits and hyphens: A-C05.",
);
export const covers = z.array(code).default([]);

export const sha256 = parsed(
  (t) => (/^[0-9a-f]{64}$/.test(t) ? t : undefined),
  "SHA-256",
  "Write its 64 hexadecimal digits in lower case.",
);

export const language = parsed(readLanguage, "language tag", "Write a BCP 47 tag: en, ko, zh-Hant.");
function readLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

export const url = parsed(
  (t) => (/^https?:\/\/\S+$/.test(t) && URL.canParse(t) ? t : undefined),
  "web address",
  "Write a full address that begins with https://.",
);

/** One of a few words. */
export function word<const T extends string>(words: readonly T[]) {
  return field<T>((raw) => {
    const value = words.find((w) => w === tidy(raw));
    return value === undefined
      ? { problem: `“${tidy(raw)}” is not known here.`, cure: oneOf(tidy(raw), words) }
      : { value };
  });
}

/** An id with this prefix, as a text defines it: one slug, no slash. */
export function id(prefix: string) {
  const read = (t: string) => (t.includes("/") || prefixOf(t) !== prefix ? undefined : shortId(t));
  return parsed(
    read,
    "id",
    `Write ${prefix}: and a slug of lower-case letters, digits and hyphens: ${prefix}:some-name.`,
  );
}

/** An id of one of these kinds, as a text refers to it. */
export function ref(...prefixes: readonly string[]) {
  const read = (t: string): ShortId | undefined => (prefixes.includes(prefixOf(t)) ? shortId(t) : undefined);
  const wanted = prefixes.map((p) => `${p}:…`).join(", ");
  return parsed(
    read,
    "id that fits here",
    `Write an id that begins with ${wanted.replace(/, ([^,]*)$/, " or $1")}.`,
  );
}

/** An id of the law library with one of these prefixes. */
export function law(prefix: string, ...others: readonly string[]) {
  const prefixes = [prefix, ...others];
  const read = (t: string): NodeId | undefined => (prefixes.includes(prefixOf(t)) ? lawId(t) : undefined);
  return parsed(
    read,
    "id of the law library",
    `Write ${prefixes.join(": or ")}: and lower-case letters, digits and hyphens, with slashes for parts: ${prefix}:un-charter/2/4.`,
  );
}

/** A list without repeats, at least `min` long. */
export function list<T extends z.ZodType>(item: T, min = 0) {
  return z.array(item).superRefine((values, context) => {
    const cure = "Write at least one.";
    if (values.length < min)
      context.addIssue({ code: "custom", message: "The list is empty.", params: { cure } });
    values.forEach((value, i) => {
      if (typeof value !== "string" || values.indexOf(value) === i) return;
      const message = `“${value}” stands twice in the list.`;
      context.addIssue({ code: "custom", message, path: [i], params: { cure: "Keep one of the two." } });
    });
  });
}
