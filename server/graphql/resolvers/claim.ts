import type { LinkKind } from "../../model/case.ts";
import type { NodeId } from "../../model/ids.ts";
import { NO_LENS } from "../../model/lens.ts";
import { figureOf, quantityText } from "../../model/quantity.ts";
import { type Context, requireCase } from "../context.ts";
import { countFacets } from "../facets.ts";
import { filterParams } from "../filter.ts";
import { lensOf, standing } from "../lens.ts";
import type { ClaimParent } from "../parents.ts";
import type { Resolvers } from "../resolvers.gen.ts";
import { claimPage } from "./claimPage.ts";
import { selectorsOf } from "./document.ts";
import { present } from "./node.ts";

export const claims: Resolvers = {
  Query: {
    claims: (_, args, context) => claimPage(args, context),
    relations: (_, args, context) => claimPage(args, context, { relations: true }),
    facets: async (_, args, context) =>
      countFacets(await requireCase(context, args.case), args.filter, context),
  },
  Claim: {
    subject: ({ subject }, _args, { loaders }) => (subject ? loaders.entity.load(subject) : null),
    object: ({ object }, _args, { loaders }) => (object ? loaders.entity.load(object) : null),
    relation: (claim) => (claim.predicate ? claim : null),
    quantity: (claim) => {
      const figure = figureOf(claim);
      return figure ? { ...figure, text: quantityText(figure) } : null;
    },
    assertions: ({ id }, _args, { loaders }) => loaders.assertionsOfClaim.load(id),
    origins: ({ origins }, _args, context) => entitiesOf(origins, context),
    links: ({ id }, _args, { loaders }) => loaders.linksOfClaim.load(id),
    contradicts: (claim, _args, context) => tied(claim, "contradicts", context, true),
    qualifies: (claim, _args, context) => tied(claim, "qualifies", context, false),
    supports: (claim, _args, context) => tied(claim, "supports", context, false),
    notes: ({ id }, _args, { loaders }) => loaders.notesOf.load(id),
    standing: async (claim, { filter }, context) => {
      const lens = lensOf(await filterParams(filter, claim.case, context)) ?? NO_LENS;
      return (await standing(claim, lens, context)) ?? null;
    },
  },
  Relation: {
    claim: (claim) => claim,
    from: async ({ subject = "" }, _args, { loaders }) =>
      present(await loaders.entity.load(subject), subject),
    to: async ({ object = "" }, _args, { loaders }) => present(await loaders.entity.load(object), object),
    predicate: ({ predicate = "" }) => predicate,
    phrase: ({ phrase = "" }) => phrase,
    inverse: ({ inverse = "" }) => inverse,
  },
  ClaimLink: {
    direction: ({ of, from }) => (of === from ? "OUT" : "IN"),
    claim: async ({ of, from, to }, _args, { loaders }) => {
      const other = of === from ? to : from;
      return present(await loaders.claim.load(other), other);
    },
  },
  Assertion: {
    claim: async ({ claim }, _args, { loaders }) => present(await loaders.claim.load(claim), claim),
    passage: async ({ passage }, _args, { loaders }) => present(await loaders.passage.load(passage), passage),
    speakers: ({ speakers }, _args, context) => entitiesOf(speakers, context),
    origin: async ({ origin }, _args, { loaders }) => present(await loaders.entity.load(origin), origin),
    secondReading: ({ reading }) => reading === "second",
    selectors: async ({ passage, start, end }, _args, { loaders }) =>
      selectorsOf(present(await loaders.passage.load(passage), passage).text, start, end),
  },
  Selector: { __resolveType: (parent) => ("exact" in parent ? "TextQuoteSelector" : "TextPositionSelector") },
};

function entitiesOf(ids: readonly NodeId[], { loaders }: Context) {
  return Promise.all(ids.map(async (id) => present(await loaders.entity.load(id), id)));
}

/** The claims at the other end of ties of one kind; `eitherWay` for ties that run both ways. */
async function tied(claim: ClaimParent, kind: LinkKind, { loaders }: Context, eitherWay: boolean) {
  const links = await loaders.linksOfClaim.load(claim.id);
  const ids = links
    .filter((link) => link.kind === kind && (eitherWay || link.from === claim.id))
    .map((link) => (link.from === claim.id ? link.to : link.from));
  return Promise.all([...new Set(ids)].map(async (id) => present(await loaders.claim.load(id), id)));
}
