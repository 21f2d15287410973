import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Rule } from "./portable.ts";
import { parts } from "./text.ts";

/** Every word that the store knows. */
export interface Words {
  readonly labels: ReadonlySet<string>;
  readonly relationships: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
}

/** The words of `vocabulary.yaml` and `schema.yaml`. */
export function readWords(folder: string): Words {
  const yaml = (name: string) =>
    parse(readFileSync(join(folder, name), "utf8")) as Record<string, string[] | object>;
  const { kinds = {}, predicates = {} } = yaml("vocabulary.yaml");
  const { labels, relationships, properties } = yaml("schema.yaml") as Record<string, string[]>;
  return {
    labels: new Set([...(labels ?? []), ...Object.keys(kinds)]),
    relationships: new Set([...(relationships ?? []), ...Object.keys(predicates)]),
    properties: new Set(properties),
  };
}

const WHY = "Both stores answer an unknown word with nothing, and say nothing.";

/** No word but those the store knows. */
export function wordRules({ labels, relationships, properties }: Words): readonly Rule[] {
  return [
    {
      name: "unknown-label",
      why: WHY,
      cure: "Mend it, or add it to cypher/schema.yaml.",
      find: ({ text }) =>
        unknown(
          [...text.replace(/-\s*\[[^\]]*\]/g, "-").matchAll(/:\s*`?([A-Z][A-Za-z0-9_]*)`?(?!\s*\()/g)]
            .filter((match) => isLabel(text, match[0]))
            .map((match) => match[1]),
          labels,
        ),
    },
    {
      name: "unknown-relationship",
      why: WHY,
      cure: "Mend it, or add it to cypher/schema.yaml.",
      find: ({ text }) =>
        unknown(
          [...text.matchAll(/-\s*\[\s*\w*\s*:\s*([^\]{*]+)/g)].flatMap((match) =>
            (match[1] ?? "").split("|").map((type) => type.replace(/[`:\s]/g, "")),
          ),
          relationships,
        ),
    },
    {
      name: "unknown-property",
      why: WHY,
      cure: "Mend it, or add it to cypher/schema.yaml.",
      find: ({ text, values }) => {
        const read = [...text.matchAll(/(?<![\w$.`])(\w+)\.`?([A-Za-z_]\w*)`?(?![\w`]|\s*\()/g)]
          .filter(([, owner = ""]) => !values.has(owner) && !/^\d/.test(owner))
          .map((match) => match[2]);
        const ofCalls = [...text.matchAll(/\)\s*\.`?([a-zA-Z_]\w*)/g)].map((match) => match[1]);
        const projected = [...text.matchAll(/[{,]\s*\.`?(\w+)`?/g)].map((match) => match[1]);
        const patterns = [...text.matchAll(/(?<=[([]\s*\w*\s*(?::[\w`|*.:]+)?\s*)\{([^}]*)\}/g)].flatMap(
          (match) => parts(match[1] ?? "").map((entry) => /^`?(\w+)`?\s*:/.exec(entry)?.[1]),
        );
        return unknown([...read, ...ofCalls, ...projected, ...patterns], properties);
      },
    },
  ];
}

/** `x:Label` and `(:Label`, and not the value of a map's key, before which stands a space. */
function isLabel(text: string, written: string): boolean {
  return !/^:\s/.test(written) && text.includes(written);
}

function unknown(found: readonly (string | undefined)[], known: ReadonlySet<string>): string[] {
  return [...new Set(found)].filter(
    (word): word is string => word !== undefined && word !== "" && !known.has(word),
  );
}
