import type { Compared } from "../comparison/side.ts";
import { dayRange, parseEdtf } from "../model/dates.ts";
import { AppError } from "../model/errors.ts";
import type { NodeId } from "../model/ids.ts";
import type { CaseRecord, ClaimRecord } from "../model/records.ts";
import type { Context } from "./context.ts";
import { type FilterParams, NO_FILTER } from "./filter.ts";
import { typeOfId } from "./resolvers/node.ts";

/** What a caller names as a side: which claims it has, and who it is. */
export interface AskedSide {
  readonly compared: Compared;
  readonly key: string;
  readonly name: string;
  readonly voice?: NodeId | undefined;
}

const SORTS: Readonly<Record<Compared, string>> = {
  DOCUMENTS: "a document",
  ENTITIES: "an entity",
  DAYS: "a day",
};

/**
 * The two sides as they were named.
 *
 * @throws AppError NOT_FOUND for an id that the case does not have, BAD_USER_INPUT for what is neither an id nor a day, for
 * two of different sorts, and for one and the same.
 */
export async function askedSides(
  { a, b }: { readonly a: string; readonly b: string },
  whole: CaseRecord,
  context: Context,
): Promise<readonly [AskedSide, AskedSide]> {
  const [one, other] = await Promise.all([asked("a", a, whole, context), asked("b", b, whole, context)]);
  if (one.compared !== other.compared)
    throw new AppError(
      "BAD_USER_INPUT",
      `The first (a) is ${SORTS[one.compared]}, the second (b) ${SORTS[other.compared]}. Compare two documents, two entities or two days.`,
    );
  if (one.key === other.key)
    throw new AppError("BAD_USER_INPUT", `Both are the same: ${one.name}. Choose another for one of them.`);
  return [one, other];
}

async function asked(side: "a" | "b", text: string, whole: CaseRecord, context: Context): Promise<AskedSide> {
  const type = typeOfId(text);
  if (type === "Document") return ofDocument(side, text, whole, context);
  if (type === "Entity") return ofEntity(side, text, whole, context);
  const day = parseEdtf(text);
  const last = day && dayRange(day).to;
  if (last) return { compared: "DAYS", key: last, name: last };
  throw new AppError(
    "BAD_USER_INPUT",
    `${side}: “${text.slice(0, 80)}” is neither a document’s nor an entity’s id, nor a day with an end, such as 2024-12-01.`,
  );
}

async function ofDocument(
  side: string,
  id: string,
  whole: CaseRecord,
  { loaders }: Context,
): Promise<AskedSide> {
  const found = await loaders.document.load(id);
  if (found?.case !== whole.id) throw missing(side, id, "document", whole);
  return { compared: "DOCUMENTS", key: found.id, name: `Document ${found.letter}`, voice: found.entity };
}

async function ofEntity(
  side: string,
  id: string,
  whole: CaseRecord,
  { loaders }: Context,
): Promise<AskedSide> {
  const found = await loaders.entity.load(id);
  if (found?.case !== whole.id) throw missing(side, id, "entity", whole);
  return { compared: "ENTITIES", key: found.id, name: found.name };
}

function missing(side: string, id: string, sort: string, whole: CaseRecord): AppError {
  return new AppError("NOT_FOUND", `${side}: no ${sort} of ${whole.id} is called “${id.slice(0, 80)}”.`);
}

/** Which claims a side has in the store, beside all that the reader's filter asks. */
export function sideParams({ compared, key }: AskedSide, params: FilterParams = NO_FILTER): FilterParams {
  switch (compared) {
    case "DOCUMENTS":
      return { ...params, documents: [key] };
    case "ENTITIES":
      return { ...params, entities: [key] };
    case "DAYS":
      return { ...params, knownBy: params.knownBy !== null && params.knownBy < key ? params.knownBy : key };
  }
}

/** What the side's own parameter took the place of in the reader's filter, and what is known on no day. */
export function passes({ compared }: AskedSide, params: FilterParams): (claim: ClaimRecord) => boolean {
  const { documents, entities } = params;
  switch (compared) {
    case "DOCUMENTS":
      return (claim) => documents === null || claim.documents.some((id) => documents.includes(id));
    case "ENTITIES":
      return ({ subject, object }) =>
        entities === null || [subject, object].some((id) => id !== undefined && entities.includes(id));
    case "DAYS":
      return ({ saidFrom }) => saidFrom !== undefined;
  }
}
