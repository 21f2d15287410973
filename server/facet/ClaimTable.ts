/** What a filter can ask of the claims of a case, as columns: row `i` of each list is the same claim. */
export interface ClaimColumns {
  readonly claims: {
    readonly position: readonly number[];
    readonly id: readonly string[];
    readonly kind: readonly string[];
    /** Here and below an empty text where there is none. */
    readonly subject: readonly string[];
    readonly object: readonly string[];
    readonly predicate: readonly string[];
    readonly subjectKind: readonly string[];
    readonly objectKind: readonly string[];
    readonly certainty: readonly string[];
    readonly stance: readonly string[];
    readonly originCount: readonly number[];
    readonly disputed: readonly boolean[];
    /** Whether it has a valid time: one that is open at both ends is one too. */
    readonly dated: readonly boolean[];
    /** ISO days. */
    readonly validFrom: readonly string[];
    readonly validTo: readonly string[];
    readonly saidFrom: readonly string[];
    readonly saidTo: readonly string[];
  };
  readonly speakers: Pairs;
  readonly documents: Pairs;
  /** Speaker chains of those who hold a claim: `|first|second|`. */
  readonly chains: Pairs;
}

/** A claim's place in the case, and one of the values that it has. */
export interface Pairs {
  readonly position: readonly number[];
  readonly value: readonly string[];
}

/** A column of few different texts: each is kept once. */
export interface Coded {
  readonly values: readonly string[];
  /** Of each claim the number of its value. */
  readonly codes: Uint32Array;
}

/** A column of lists: `codes[offset[i] .. offset[i + 1]]` are the values of claim `i`, each once. */
export interface CodedLists {
  readonly values: readonly string[];
  readonly offset: Uint32Array;
  readonly codes: Uint32Array;
}

/** The claims of one case in memory, some forty bytes each, so that counting reads no store. */
export class ClaimTable {
  readonly size: number;
  readonly id: Coded;
  readonly kind: Coded;
  readonly subject: Coded;
  readonly object: Coded;
  readonly predicate: Coded;
  readonly subjectKind: Coded;
  readonly objectKind: Coded;
  readonly certainty: Coded;
  readonly stance: Coded;
  readonly originCount: Uint32Array;
  readonly disputed: Uint8Array;
  readonly dated: Uint8Array;
  readonly validFrom: Coded;
  readonly validTo: Coded;
  readonly saidFrom: Coded;
  readonly saidTo: Coded;
  readonly speakers: CodedLists;
  readonly documents: CodedLists;
  readonly chains: CodedLists;
  /** Of each claim the speakers without any one of whom nobody would hold it: those in all of its chains. */
  readonly needed: CodedLists;

  constructor({ claims, speakers, documents, chains }: ClaimColumns) {
    this.size = claims.id.length;
    this.id = coded(claims.id);
    this.kind = coded(claims.kind);
    this.subject = coded(claims.subject);
    this.object = coded(claims.object);
    this.predicate = coded(claims.predicate);
    this.subjectKind = coded(claims.subjectKind);
    this.objectKind = coded(claims.objectKind);
    this.certainty = coded(claims.certainty);
    this.stance = coded(claims.stance);
    this.originCount = Uint32Array.from(claims.originCount);
    this.disputed = Uint8Array.from(claims.disputed, Number);
    this.dated = Uint8Array.from(claims.dated, Number);
    this.validFrom = coded(claims.validFrom);
    this.validTo = coded(claims.validTo);
    this.saidFrom = coded(claims.saidFrom);
    this.saidTo = coded(claims.saidTo);
    const rowAt = new Map(claims.position.map((position, row) => [position, row]));
    this.speakers = codedLists(speakers, rowAt);
    this.documents = codedLists(documents, rowAt);
    this.chains = codedLists(chains, rowAt);
    this.needed = inEvery(this.chains, this.size);
  }

  /** The claims with this entity at an end, in the order of the table. */
  endingAt(entity: string): string[] {
    const subject = this.subject.values.indexOf(entity);
    const object = this.object.values.indexOf(entity);
    const found: string[] = [];
    for (let row = 0; row < this.size; row++)
      if (this.subject.codes[row] === subject || this.object.codes[row] === object)
        found.push(this.id.values[this.id.codes[row] as number] as string);
    return found;
  }
}

function coded(column: readonly string[]): Coded {
  const number = new Map<string, number>();
  const codes = new Uint32Array(column.length);
  for (let i = 0; i < column.length; i++) codes[i] = numbered(number, column[i] as string);
  return { values: [...number.keys()], codes };
}

function numbered(numbers: Map<string, number>, value: string): number {
  const known = numbers.get(value);
  if (known !== undefined) return known;
  numbers.set(value, numbers.size);
  return numbers.size - 1;
}

function codedLists({ position, value }: Pairs, rowAt: ReadonlyMap<number, number>): CodedLists {
  const lists: string[][] = Array.from({ length: rowAt.size }, () => []);
  position.forEach((place, i) => {
    const row = rowAt.get(place);
    if (row !== undefined) (lists[row] as string[]).push(value[i] as string);
  });
  return listsOf(lists);
}

function listsOf(lists: readonly (readonly string[])[]): CodedLists {
  const number = new Map<string, number>();
  const offset = new Uint32Array(lists.length + 1);
  const codes: number[] = [];
  lists.forEach((list, row) => {
    for (const value of list.length > 1 ? new Set(list) : list) codes.push(numbered(number, value));
    offset[row + 1] = codes.length;
  });
  return { values: [...number.keys()], offset, codes: Uint32Array.from(codes) };
}

function inEvery(chains: CodedLists, size: number): CodedLists {
  const voices = chains.values.map((chain) => chain.split("|").filter((voice) => voice !== ""));
  const lists: (readonly string[])[] = [];
  for (let row = 0; row < size; row++) {
    const own = chains.codes.subarray(chains.offset[row], chains.offset[row + 1]);
    const [first, ...others] = [...own].map((chain) => voices[chain] as readonly string[]);
    lists.push((first ?? []).filter((voice) => others.every((other) => other.includes(voice))));
  }
  return listsOf(lists);
}
