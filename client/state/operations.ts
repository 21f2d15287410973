import { useSyncExternalStore } from "react";
import { type AskedOperation, askedOperations, onOperations } from "../api/operations.ts";

export type { AskedOperation } from "../api/operations.ts";

/** The operations of these parts, newest last, or all of them: what "Show the GraphQL" prints. */
export function useOperations(parts?: readonly string[]): readonly AskedOperation[] {
  const all = useSyncExternalStore(onOperations, askedOperations, askedOperations);
  return parts ? all.filter((operation) => parts.includes(operation.part)) : all;
}

/** Whether something on the screen, which is at this path, shows what the operation answered. */
export function isShown({ watched, page }: Pick<AskedOperation, "watched" | "page">, path: string): boolean {
  return watched ?? page === path;
}

/** The console's address with an operation and its variables in it. */
export function consoleAddress(operation: Pick<AskedOperation, "text" | "variables">): string {
  const variables = JSON.stringify(operation.variables, null, 2);
  return `/console#query=${encodeURIComponent(operation.text)}&variables=${encodeURIComponent(variables)}`;
}
