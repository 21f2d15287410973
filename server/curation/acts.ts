import type { CaseId } from "../model/ids.ts";
import type { Base, Plan } from "./act.ts";
import { addClaim, type NewClaim } from "./addClaim.ts";
import { type SavedArgument, saveArgument } from "./saveArgument.ts";

/** Every kind of act with what it needs. One more kind of act is one more line here and in {@link PLANNERS}. */
export interface ActInputs {
  readonly addClaim: NewClaim;
  readonly saveArgument: SavedArgument;
}

export type ActKind = keyof ActInputs;

/** Something that a curator wants done to a case. */
export interface Act<K extends ActKind = ActKind> {
  readonly kind: K;
  readonly case: CaseId;
  readonly input: ActInputs[K];
  /** The same act under the same id is done once, however often it is asked for. */
  readonly clientMutationId: string;
}

const PLANNERS: { readonly [K in ActKind]: (input: ActInputs[K], base: Base) => Plan } = {
  addClaim,
  saveArgument,
};

/** What the act does to the text of the case. */
export function planOf<K extends ActKind>({ kind, input }: Act<K>, base: Base): Plan {
  return PLANNERS[kind](input, base);
}
