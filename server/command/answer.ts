import { createHash } from "node:crypto";

/** By which two people know that they evaluated the same thing. */
export function hashOf(input: string): string {
  return createHash("sha256").update(input).digest("hex");
}

export function printJson(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
