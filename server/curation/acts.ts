import { AppError } from "../model/errors.ts";
import type { CaseId } from "../model/ids.ts";
import type { AuditRecord } from "../model/records.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import type { Base, Plan, Signature } from "./act.ts";
import { type AddedClaim, addClaim } from "./addClaim.ts";
import { addNote, type ChangedNote, type NewNote, removeNote, updateNote } from "./keepNotes.ts";
import {
  type Removed,
  removeStory,
  removeView,
  type SavedStory,
  type SavedView,
  saveStory,
  saveView,
} from "./keepViews.ts";
import { type MergedEntities, mergeEntities } from "./mergeEntities.ts";
import { type RemovedClaim, removeClaim } from "./removeClaim.ts";
import { type SavedArgument, saveArgument } from "./saveArgument.ts";
import { type SplitEntity, splitEntity } from "./splitEntity.ts";
import { type Recorded, type Undone, undo } from "./undo.ts";
import { type UnmergedEntities, unmergeEntities } from "./unmergeEntities.ts";
import { type ChangedClaim, updateClaim } from "./updateClaim.ts";
import { type ChangedEntity, updateEntity } from "./updateEntity.ts";

/** Every kind of act with what it needs. One more kind of act is one more line here and in one of the two tables. */
export interface ActInputs {
  readonly addClaim: AddedClaim;
  readonly updateClaim: ChangedClaim;
  readonly removeClaim: RemovedClaim;
  readonly saveArgument: SavedArgument;
  readonly mergeEntities: MergedEntities;
  readonly unmergeEntities: UnmergedEntities;
  readonly splitEntity: SplitEntity;
  readonly updateEntity: ChangedEntity;
  readonly undo: Undone;
  readonly saveView: SavedView;
  readonly removeView: Removed;
  readonly saveStory: SavedStory;
  readonly removeStory: Removed;
  readonly addNote: NewNote;
  readonly updateNote: ChangedNote;
  readonly removeNote: Removed;
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

/** Acts that take another one back need its record beside the case. */
type Reverting = "undo" | "unmergeEntities";

const PLANNERS: {
  readonly [K in Exclude<ActKind, Reverting>]: (
    input: ActInputs[K],
    base: Base,
    signature: Signature,
  ) => Plan;
} = {
  addClaim,
  updateClaim,
  removeClaim,
  saveArgument,
  saveView,
  removeView,
  saveStory,
  removeStory,
  addNote,
  updateNote,
  removeNote,
  mergeEntities,
  splitEntity,
  updateEntity,
};

const REVERTING: {
  readonly [K in Reverting]: (input: ActInputs[K], base: Base, recorded: Recorded) => Plan;
} = { undo, unmergeEntities };

/** What the act does to the text of the case. */
export async function planOf(act: Act, base: Base, store: GraphStore, signature: Signature): Promise<Plan> {
  if (isReverting(act)) {
    const { kind, input } = act;
    return REVERTING[kind](input, base, await recordedFrom(store, act.case, input.position));
  }
  const { kind, input } = act;
  const plan = PLANNERS[kind as keyof typeof PLANNERS] as (input: unknown, base: Base, by: Signature) => Plan;
  return plan(input, base, signature);
}

function isReverting(act: Act): act is Act<Reverting> {
  return act.kind in REVERTING;
}

const PAGE = 500;

/** @throws AppError NOT_FOUND where the trail has no such record. */
async function recordedFrom(store: GraphStore, id: CaseId, position: number): Promise<Recorded> {
  const records: AuditRecord[] = [];
  for (let after = position - 1; ; after += PAGE) {
    const page = await store.run("audit.page", { case: id, after, limit: PAGE });
    records.push(...page.map(({ record }) => record));
    if (page.length < PAGE) break;
  }
  const [record, ...later] = records;
  if (record?.position === position) return { record, later };
  throw new AppError("NOT_FOUND", `The audit trail of ${id} has no record ${position}.`);
}
