import type { Scope } from "../../state/search.ts";

export const SCOPE_WORDS: Readonly<Record<Scope, { readonly one: string; readonly many: string }>> = {
  ENTITIES: { one: "entity", many: "entities" },
  CLAIMS: { one: "claim", many: "claims" },
  PASSAGES: { one: "passage", many: "passages" },
};

/** `1 entity`, `4 claims`. */
export function counted(scope: Scope, count: number): string {
  return `${count} ${count === 1 ? SCOPE_WORDS[scope].one : SCOPE_WORDS[scope].many}`;
}
