import type { Resolvers } from "../resolvers.gen.ts";
import { carryOut, stillThere, told } from "./curation.ts";

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
    view: async (done, _args, { loaders }) => stillThere(await loaders.view.load(done.target), done),
  },
  SaveStoryPayload: {
    ...told,
    story: async (done, _args, { loaders }) => stillThere(await loaders.story.load(done.target), done),
  },
  NotePayload: {
    ...told,
    note: async (done, _args, { loaders }) => stillThere(await loaders.note.load(done.target), done),
  },
  RemovePayload: { ...told, id: ({ target }) => target },
};
