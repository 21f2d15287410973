/** A stretch of a query's text. `at` is where it begins. */
export interface Stretch {
  readonly at: number;
  readonly text: string;
}

/** A clause: its keyword in capitals, what follows it up to the next clause, and how many brackets it stands in. */
export interface Clause extends Stretch {
  readonly keyword: string;
  readonly depth: number;
}

const OPENING = "([{";
const CLOSING = ")]}";
const CLAUSE =
  /\b(OPTIONAL MATCH|MATCH|WHERE|(?<!\b(?:STARTS|ENDS)\s)WITH|RETURN|ORDER BY|SKIP|LIMIT|UNWIND|ON CREATE SET|ON MATCH SET|CREATE|MERGE|SET|REMOVE|DETACH DELETE|DELETE|CALL|UNION ALL|UNION|FOREACH|LOAD CSV)\b/g;

/** The brackets that are open at a place, the outermost first. */
export function openAt(text: string, place: number): Stretch[] {
  const open: Stretch[] = [];
  for (let i = 0; i < place; i++) {
    const sign = text[i] ?? "";
    if (OPENING.includes(sign)) open.push({ at: i, text: sign });
    else if (CLOSING.includes(sign)) open.pop();
  }
  return open;
}

/** What stands in the bracket that opens at a place, without the brackets. */
export function within(text: string, opening: number): string {
  let depth = 0;
  for (let i = opening; i < text.length; i++) {
    const sign = text[i] ?? "";
    if (OPENING.includes(sign)) depth += 1;
    else if (CLOSING.includes(sign)) depth -= 1;
    if (depth === 0) return text.slice(opening + 1, i);
  }
  return text.slice(opening + 1);
}

/** The parts between commas that stand in no bracket of their own. */
export function parts(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (const [i, sign] of [...text].entries()) {
    if (OPENING.includes(sign)) depth += 1;
    else if (CLOSING.includes(sign)) depth -= 1;
    else if (sign === "," && depth === 0) {
      found.push(text.slice(from, i).trim());
      from = i + 1;
    }
  }
  return [...found, text.slice(from).trim()];
}

/** The clauses of a query in order, those of subqueries too. */
export function clauses(text: string): Clause[] {
  const heads = [...text.matchAll(CLAUSE)].map((match) => ({
    keyword: match[0].replace(/\s+/g, " "),
    at: match.index,
    body: match.index + match[0].length,
    depth: openAt(text, match.index).length,
  }));
  return heads.map(({ keyword, at, body, depth }, i) => {
    const next = heads.slice(i + 1).find((head) => head.depth <= depth);
    return { keyword, at, depth, text: upTo(text, body, next?.at ?? text.length) };
  });
}

/** Ends where the bracket around the clause closes, if that comes first. */
function upTo(text: string, from: number, end: number): string {
  let depth = 0;
  for (let i = from; i < end; i++) {
    const sign = text[i] ?? "";
    if (OPENING.includes(sign)) depth += 1;
    else if (CLOSING.includes(sign)) depth -= 1;
    if (depth < 0) return text.slice(from, i).trim();
  }
  return text.slice(from, end).trim();
}

/** Every call of one of these functions: the name's place, the opening bracket's, and what stands within. */
export function calls(
  text: string,
  names: string,
): (Stretch & { readonly open: number; readonly name: string })[] {
  const pattern = new RegExp(`(?<![.\\w\`])(${names})\\s*\\(`, "gi");
  return [...text.matchAll(pattern)].map((match) => {
    const open = match.index + match[0].length - 1;
    return { at: match.index, open, name: match[1] ?? "", text: within(text, open) };
  });
}
