import type { Field } from "./queryFile.ts";

/**
 * A stretch of Cypher that several queries share, such as the filter over claims. It is text put in place of text when
 * cypher/ is read, before any value is known: `// @include filter` takes over its parameters, `// @here filter` its text.
 */
export interface Fragment {
  readonly params: readonly Field[];
  readonly lines: readonly string[];
}

/**
 * Reads the fragments of one file: each begins with `// @fragment name`, goes on with comments and `// @param` lines,
 * and ends with the file or the next `@fragment` or `@name`.
 */
export function parseFragments(content: string): ReadonlyMap<string, Fragment> {
  const found = new Map<string, { params: Field[]; lines: string[] }>();
  let open: { params: Field[]; lines: string[] } | undefined;
  for (const line of content.split(/\r?\n/)) {
    const [, tag, value = ""] = /^\/\/\s*@(\w+)\s*(.*)$/.exec(line) ?? [];
    if (tag === "fragment") {
      open = { params: [], lines: [] };
      found.set(value.trim(), open);
    } else if (tag === "name") open = undefined;
    else if (open && tag === "param") {
      const [, name = "", type = ""] = /^([a-z]\w*):\s*(\S+)$/.exec(value.trim()) ?? [];
      open.params.push({ name, type });
    } else if (open && !line.startsWith("//")) open.lines.push(line);
  }
  return found;
}
