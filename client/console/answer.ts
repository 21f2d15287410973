import type { SentAnswer } from "../api/send.ts";

/** One thing that went wrong: its code, where in the query, and at which field of the answer. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  /** Counted from 1, as editors do; null where the query has no place for it. */
  readonly place: { readonly line: number; readonly column: number } | null;
  /** `claims.nodes.3.text`, or null. */
  readonly path: string | null;
}

/** How a run ended. */
export interface Outcome {
  readonly data: unknown;
  readonly faults: readonly Fault[];
  /** The whole answer, indented; empty where none came. */
  readonly text: string;
  readonly ms: number;
  readonly bytes: number;
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

function bodyOf(text: string): Body | null {
  try {
    const body: unknown = JSON.parse(text);
    return isObject(body) ? (body as Body) : null;
  } catch {
    return null;
  }
}

function placeOf(locations: unknown): Fault["place"] {
  const [first] = Array.isArray(locations) ? (locations as unknown[]) : [];
  if (!isObject(first)) return null;
  const { line, column } = first;
  return typeof line === "number" && typeof column === "number" ? { line, column } : null;
}

function faultOf(error: unknown): Fault {
  if (!isObject(error)) return localFault("INTERNAL", String(error));
  const extensions = isObject(error.extensions) ? error.extensions : {};
  const code = extensions.code;
  const path = error.path;
  return {
    code: typeof code === "string" ? code : "INTERNAL",
    message: typeof error.message === "string" ? error.message : "No message came with the error.",
    place: placeOf(error.locations),
    path: Array.isArray(path) ? path.join(".") : null,
  };
}

/** A fault that was found before anything was sent, or instead of an answer. */
export function localFault(code: string, message: string): Fault {
  return { code, message, place: null, path: null };
}

export function failed(fault: Fault): Outcome {
  return { data: null, faults: [fault], text: "", ms: 0, bytes: 0 };
}

/** What the server sent, as data and faults. Something that is no GraphQL answer becomes a fault too. */
export function readAnswer({ text, status, ms, bytes }: SentAnswer): Outcome {
  const body = bodyOf(text);
  if (body === null) {
    const message = `The server answered with status ${status} and no JSON.`;
    return { data: null, faults: [localFault("NO_ANSWER", message)], text, ms, bytes };
  }
  const faults = (body.errors ?? []).map(faultOf);
  return { data: body.data ?? null, faults, text: JSON.stringify(body, null, 2), ms, bytes };
}

/** @example printSize(3210) // "3.2 kB" */
export function printSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1e6 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** @example printTime(9.4) // "9 ms" */
export function printTime(ms: number): string {
  return ms < 1000 ? `${Math.max(1, Math.round(ms))} ms` : `${(ms / 1000).toFixed(1)} s`;
}
