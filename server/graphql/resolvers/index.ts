import type { IExecutableSchemaDefinition } from "@graphql-tools/schema";
import type { Context } from "../context.ts";
import { argumentMaps } from "./argument.ts";
import { cases } from "./case.ts";
import { claims } from "./claim.ts";
import { comparisons } from "./comparison.ts";
import { curation } from "./curation.ts";
import { documents } from "./document.ts";
import { entities } from "./entity.ts";
import { enums } from "./enums.ts";
import { evaluatedParts } from "./evaluated.ts";
import { evaluations } from "./evaluation.ts";
import { figures } from "./figure.ts";
import { findings } from "./finding.ts";
import { keeping } from "./keeping.ts";
import { laws } from "./law.ts";
import { lawAnswers } from "./lawAnswer.ts";
import { live } from "./live.ts";
import { mapped } from "./mapped.ts";
import { matrices } from "./matrix.ts";
import { metrics } from "./metric.ts";
import { node } from "./node.ts";
import { keptNotes } from "./note.ts";
import { pathways } from "./path.ts";
import { places } from "./place.ts";
import { search } from "./search.ts";
import { subgraphs } from "./subgraph.ts";
import { timelines } from "./timeline.ts";
import { keptViews } from "./view.ts";
import { vocabularies } from "./vocabulary.ts";

/** Every resolver, one part a noun. */
export const resolvers = [
  enums,
  node,
  cases,
  documents,
  entities,
  claims,
  subgraphs,
  metrics,
  pathways,
  timelines,
  places,
  search,
  figures,
  comparisons,
  findings,
  vocabularies,
  laws,
  lawAnswers,
  argumentMaps,
  mapped,
  evaluations,
  evaluatedParts,
  matrices,
  curation,
  live,
  keptViews,
  keptNotes,
  keeping,
] as NonNullable<IExecutableSchemaDefinition<Context>["resolvers"]>;
