import { lawId, type NodeId, type ShortId, shortId } from "./ids.ts";

/** Where things stand in a view: units of the canvas, x to the right and y down, by id as the text writes it. */
export type Positions = Readonly<Record<string, readonly [x: number, y: number]>>;

/** A view that somebody keeps: an address of the page, and what is needed to see the same without the page's help. */
export interface View {
  readonly id: ShortId;
  readonly title: string;
  readonly text?: string;
  /** What follows `/c/<case>/`. It may name things that the case no longer has. */
  readonly address: string;
  /** For views of the network: the API's SubgraphInput as JSON, its ids as the text writes them. */
  readonly input?: string;
  readonly positions: Positions;
  readonly by?: string;
  /** A day, or an instant in UTC: `2026-11-23T10:00:00Z`. */
  readonly at?: string;
}

/** One view of a story, with what is told of it. */
export interface Chapter {
  readonly view: ShortId;
  readonly heading: string;
  readonly text: string;
}

/** Views in an order that answers a question. */
export interface Story {
  readonly id: ShortId;
  readonly title: string;
  readonly summary?: string;
  readonly chapters: readonly Chapter[];
  readonly by?: string;
  readonly at?: string;
}

/** Longer addresses are cut by some browsers and mail programs. */
export const MOST_OF_AN_ADDRESS = 8_000;
/** JSON of a larger input would ask for more than any answer holds. */
export const MOST_OF_AN_INPUT = 50_000;
/** More than any canvas draws. */
export const MOST_POSITIONS = 5_000;
/** How far from the middle a thing may stand. */
export const FARTHEST = 1_000_000;

/** Whether it is what may follow `/c/<case>/`: it leads nowhere else, and holds nothing that an address escapes. */
export function isAddress(text: string): boolean {
  if (text.length > MOST_OF_AN_ADDRESS || !/^(?:[a-z]|\?)[!-~]*$/.test(text)) return false;
  const path = text.replace(/[?#].*$/, "");
  const whole = `http://case/c/${text}`;
  if (!URL.canParse(whole) || new URL(whole).pathname !== `/c/${path}`) return false;
  return /^[\w/.~:%-]*$/.test(path) && !path.includes("//");
}

/** The input without what JSON lets one write in several ways, or undefined where it is no JSON object. */
export function tidyInput(json: string): string | undefined {
  if (json.length > MOST_OF_AN_INPUT) return undefined;
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? JSON.stringify(value)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The JSON with every text that `to` knows put into its words. */
export function inputWith(json: string, to: (text: string) => string): string {
  return JSON.stringify(JSON.parse(json), (_key, value: unknown) =>
    typeof value === "string" ? to(value) : value,
  );
}

/** What an address names by its id. The steps of a view are the page's own language and are not read here. */
export function idsInAddress(address: string): (ShortId | NodeId)[] {
  const url = new URL(`http://case/c/${address}`);
  const path = url.pathname.split("/").slice(2).map(decoded);
  const document = path[0] === "doc" && path[1] ? [`doc:${path[1]}`] : [];
  const values = [...url.searchParams.values()].flatMap((value) => value.split(","));
  return idsAmong([...document, ...path, ...values]);
}

/** The ids in an input, and those that have a position. */
export function idsInInput(json: string): (ShortId | NodeId)[] {
  const texts: string[] = [];
  inputWith(json, (text) => {
    texts.push(text);
    return text;
  });
  return idsAmong(texts);
}

function idsAmong(texts: readonly string[]): (ShortId | NodeId)[] {
  return texts.flatMap((text) => shortId(text) ?? lawId(text) ?? []);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
