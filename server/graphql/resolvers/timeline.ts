import type { Resolvers } from "../resolvers.gen.ts";
import { monthCounts, saidSpan, timelinePage, undatedCounts, validSpan } from "../timeline.ts";

export const timelines: Resolvers = {
  Query: {
    timeline: (_, args, context) => timelinePage(args, context),
  },
  TimelineConnection: {
    undated: (page, _args, context) => undatedCounts(page, context),
    months: (page, { clock }, context) => monthCounts(page, clock, context),
  },
  TimelineEntry: {
    claim: (claim) => claim,
    valid: (claim) => validSpan(claim),
    said: (claim, _args, context) => saidSpan(claim, context),
  },
};
