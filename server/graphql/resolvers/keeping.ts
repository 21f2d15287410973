import type { Resolvers } from "../resolvers.gen.ts";
import { carryOut, told } from "./curation.ts";
import { present } from "./node.ts";

/** Acts on views, stories and notes. */
export const keeping: Resolvers = {
  Mutation: {
    saveView: (_, { input }, context) => carryOut("saveView", input, context),
    removeView: (_, { input }, context) => carryOut("removeView", input, context),
    saveStory: (_, { input }, context) => carryOut("saveStory", input, context),
    removeStory: (_, { input }, context) => carryOut("removeStory", input, context),
    addNote: (_, { input }, context) => carryOut("addNote", input, context),
    updateNote: (_, { input }, context) => carryOut("updateNote", input, context),
    removeNote: (_, { input }, context) => carryOut("removeNote", input, context),
  },
  SaveViewPayload: {
    ...told,
    view: async ({ target }, _args, { loaders }) => present(await loaders.view.load(target), target),
  },
  SaveStoryPayload: {
    ...told,
    story: async ({ target }, _args, { loaders }) => present(await loaders.story.load(target), target),
  },
  NotePayload: {
    ...told,
    note: async ({ target }, _args, { loaders }) => present(await loaders.note.load(target), target),
  },
  RemovePayload: { ...told, id: ({ target }) => target },
};
