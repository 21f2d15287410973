/** A stretch of a YAML text that holds one item of a list, with what stands behind it up to the next. */
export interface YamlPart {
  /** Under which key the list stands; undefined where the text is the list. */
  readonly section: string | undefined;
  readonly start: number;
  readonly end: number;
}

/**
 * Where the items of a text begin and end, if it is written as people write them: a list whose dashes stand at the margin,
 * or keys at the margin, each with such a list under it. Each part is then a list of one item that says by itself what it
 * says in the text, so that of a long text only what has changed needs to be read.
 *
 * A text that is written otherwise has no parts. Whether each part is YAML is not looked at: a part may end within a
 * quoted text or within brackets, and is then no YAML by itself.
 */
export function yamlParts(text: string): YamlPart[] | undefined {
  if (/\r|^(?:---|\.\.\.|%|\ufeff)/m.test(text)) return undefined;
  const found = new Found(text);
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf("\n", at);
    const end = newline < 0 ? text.length : newline + 1;
    if (!found.line(at, end)) return undefined;
    at = end;
  }
  return found.parts();
}

const HEADING = /([A-Za-z][\w-]*):[ \t]*(?: #.*)?\n/y;
const SPACE = 32;
const DASH = 45;
const HASH = 35;

class Found {
  readonly #text: string;
  readonly #starts: { readonly section: string | undefined; readonly start: number; end: number }[] = [];
  readonly #sections = new Set<string>();
  #section: string | undefined;
  /** How far the dashes of the list are indented; undefined before the first of them. */
  #column: number | undefined;
  /** Whether a remark stands at the margin of the list since its last dash. */
  #remarked = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** @returns whether the line is one of a text that has parts */
  line(start: number, end: number): boolean {
    let at = start;
    while (this.#text.charCodeAt(at) === SPACE) at += 1;
    const first = this.#text[at];
    if (at >= end || first === "\n") return true;
    const column = at - start;
    if (this.#isDash(at)) {
      if (this.#column === undefined && (column === 0 || this.#section !== undefined)) this.#column = column;
      if (column === this.#column) return this.#begin(start);
    }
    if (column === 0 && this.#heading(start)) return true;
    if (this.#text.charCodeAt(at) === HASH) {
      this.#remarked ||= this.#column !== undefined && column <= this.#column;
      return true;
    }
    // An item that goes on behind such a remark may be YAML by itself where the whole is none.
    return this.#column !== undefined && column > this.#column && !this.#remarked;
  }

  #isDash(at: number): boolean {
    return this.#text.charCodeAt(at) === DASH && /[ \n]/.test(this.#text[at + 1] ?? "\n");
  }

  #begin(start: number): true {
    this.#remarked = false;
    this.#close(start);
    this.#starts.push({ section: this.#section, start, end: this.#text.length });
    return true;
  }

  #close(at: number): void {
    const last = this.#starts.at(-1);
    if (last && last.section === this.#section) last.end = at;
  }

  /** A heading stands behind a list that is no part of the text itself, and once. */
  #heading(start: number): boolean {
    HEADING.lastIndex = start;
    const name = HEADING.exec(this.#text)?.[1];
    const bare = this.#section === undefined && this.#column !== undefined;
    if (name === undefined || bare || this.#sections.has(name)) return false;
    this.#close(start);
    this.#sections.add(name);
    this.#section = name;
    this.#column = undefined;
    this.#remarked = false;
    return true;
  }

  /** None where a section is empty: what that says is for who reads the whole. */
  parts(): YamlPart[] | undefined {
    const filled = new Set(this.#starts.map(({ section }) => section));
    return this.#starts.length > 0 && [...this.#sections].every((name) => filled.has(name))
      ? this.#starts
      : undefined;
  }
}
