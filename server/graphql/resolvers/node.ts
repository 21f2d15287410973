import { AppError } from "../../model/errors.ts";
import { caseId, prefixOf } from "../../model/ids.ts";
import type { Context } from "../context.ts";
import { heldByLaw } from "../law.ts";
import { mapNode } from "../mapNodes.ts";
import { MOST_A_PAGE } from "../pages.ts";
import type { NodeParent } from "../parents.ts";
import { NotHeld } from "../readAgain.ts";
import type { Resolvers } from "../resolvers.gen.ts";

type LawType = "LawState" | "Instrument" | "Provision" | "Element";
type MapType = "Argument" | "Issue" | "Accusation";
type TypeName =
  | "Case"
  | "Document"
  | "Passage"
  | "Entity"
  | "Claim"
  | "Assertion"
  | "Note"
  | "View"
  | "Story"
  | "Audit"
  | LawType
  | MapType;

const BY_PREFIX: Readonly<Record<string, TypeName>> = {
  ent: "Entity",
  clm: "Claim",
  ast: "Assertion",
  note: "Note",
  view: "View",
  story: "Story",
  arg: "Argument",
  iss: "Issue",
  acc: "Accusation",
  audit: "Audit",
  state: "LawState",
  ins: "Instrument",
  prov: "Provision",
  elm: "Element",
};

/** What an id names, by its form alone; undefined where it can name nothing. */
export function typeOfId(id: string): TypeName | undefined {
  const prefix = prefixOf(id);
  if (prefix === "doc") return id.indexOf("/", id.indexOf(":")) > 0 ? "Passage" : "Document";
  if (prefix === "") return caseId(id) ? "Case" : undefined;
  return BY_PREFIX[prefix];
}

/** Anything by its id, or null where nothing has it. */
export async function loadNode(id: string, context: Context): Promise<NodeParent | null> {
  const { loaders } = context;
  switch (typeOfId(id)) {
    case "Case":
      return loaders.case.load(id);
    case "Document":
      return loaders.document.load(id);
    case "Passage":
      return loaders.passage.load(id);
    case "Entity":
      return loaders.entity.load(id);
    case "Claim":
      return loaders.claim.load(id);
    case "Assertion":
      return loaders.assertion.load(id);
    case "Note":
      return loaders.note.load(id);
    case "View":
      return loaders.view.load(id);
    case "Story":
      return loaders.story.load(id);
    case "Audit":
      return loaders.audit.load(id);
    case "LawState":
    case "Instrument":
    case "Provision":
    case "Element":
      return heldByLaw(await context.law(), id);
    case "Argument":
    case "Issue":
    case "Accusation":
      return mapNode(id, context);
    case undefined:
      return null;
  }
}

/** For ids that the graph itself gave out: nothing else may stand behind them than was asked for. */
export function present<T>(found: T | null, id: string): T {
  if (found === null) throw new NotHeld(id);
  return found;
}

export const node: Resolvers = {
  Query: {
    node: (_, { id }, context) => loadNode(id, context),
    nodes: async (_, { ids }, context) => {
      if (ids.length > MOST_A_PAGE)
        throw new AppError(
          "BAD_USER_INPUT",
          `ids: ${ids.length} are too many. Ask for at most ${MOST_A_PAGE}.`,
        );
      return Promise.all(ids.map((id) => loadNode(id, context)));
    },
  },
  Node: { __resolveType: (parent) => typeOfId(parent.id) as TypeName },
};
