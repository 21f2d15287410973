import { readdirSync, readFileSync } from "node:fs";
import { minifyIntrospection, outputIntrospectionFile } from "@gql.tada/internal";
import { codegen } from "@graphql-codegen/core";
import { getCachedDocumentNodeFromSchema } from "@graphql-codegen/plugin-helpers";
import * as typescript from "@graphql-codegen/typescript";
import * as resolvers from "@graphql-codegen/typescript-resolvers";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { introspectionFromSchema, lexicographicSortSchema, printSchema } from "graphql";
import type { Generated } from "./write.ts";

const SDL = new URL("../../server/graphql/schema/", import.meta.url);

/** What stands behind a GraphQL type in the resolvers: rows of the store, or plain parts of the model. */
const MAPPERS = {
  Case: "./parents.ts#CaseParent",
  Document: "./parents.ts#DocumentParent",
  Passage: "./parents.ts#PassageParent",
  Mention: "./parents.ts#MentionParent",
  Entity: "./parents.ts#EntityParent",
  Claim: "./parents.ts#ClaimParent",
  Relation: "./parents.ts#ClaimParent",
  Assertion: "./parents.ts#AssertionParent",
  ClaimStanding: "./parents.ts#ClaimStandingParent",
  ClaimLink: "./parents.ts#ClaimLinkParent",
  Note: "./parents.ts#NoteParent",
  View: "./parents.ts#ViewParent",
  Story: "./parents.ts#StoryParent",
  Chapter: "./parents.ts#ChapterParent",
  Neighbour: "./parents.ts#NeighbourParent",
  Finding: "./parents.ts#FindingParent",
  Node: "./parents.ts#NodeParent",
  FindingRule: "./parents.ts#FindingRuleParent",
  Figures: "./parents.ts#FiguresParent",
  MeasuredFigure: "./parents.ts#FigureParent",
  FigureMeasure: "./parents.ts#MeasureParent",
  OneSource: "./parents.ts#OneSourceParent",
  Comparison: "./parents.ts#ComparisonParent",
  ComparedSide: "./parents.ts#ComparedSideParent",
  ComparedPair: "./parents.ts#ComparedPairParent",
  ComparedClaim: "./parents.ts#ComparedClaimParent",
  ComparedEntity: "./parents.ts#ComparedCountParent",
  ComparedVoice: "./parents.ts#ComparedCountParent",
  ComparedVoices: "./parents.ts#ComparisonParent",
  SearchResult: "./parents.ts#SearchResultParent",
  EntityKind: "./parents.ts#EntityKindParent",
  VocabularyUse: "./parents.ts#VocabularyUseParent",
  KindUse: "./parents.ts#KindUseParent",
  TripleUse: "./parents.ts#TripleUseParent",
  Subgraph: "./parents.ts#SubgraphParent",
  TimelineConnection: "./parents.ts#TimelineParent",
  TimelineEntry: "./parents.ts#ClaimParent",
  CasePlaces: "./parents.ts#CasePlacesParent",
  EntityClaims: "./parents.ts#EntityClaimsParent",
  Path: "./parents.ts#PathParent",
  PathStep: "./parents.ts#PathStepParent",
  Predicate: "./parents.ts#PredicateParent",
  LawState: "./parents.ts#LawStateParent",
  Instrument: "./parents.ts#InstrumentParent",
  Provision: "./parents.ts#ProvisionParent",
  Element: "./parents.ts#ElementParent",
  ElementGroup: "./parents.ts#ElementGroupParent",
  ElementOrProvision: "./parents.ts#ElementOrProvisionParent",
  Custom: "./parents.ts#CustomParent",
  Declaration: "./parents.ts#DeclarationParent",
  PartyStatus: "./parents.ts#PartyStatusParent",
  PartyStatusOnDay: "./parents.ts#PartyStatusOnDayParent",
  Bound: "./parents.ts#BoundParent",
  LawFact: "./parents.ts#LawFactParent",
  Forum: "./parents.ts#ForumParent",
  JurisdictionQuestion: "./parents.ts#JurisdictionQuestionParent",
  Accusation: "./parents.ts#AccusationParent",
  Argument: "./parents.ts#ArgumentParent",
  Issue: "./parents.ts#IssueParent",
  Premise: "./parents.ts#PremiseParent",
  Position: "./parents.ts#PositionParent",
  Scheme: "./parents.ts#SchemeParent",
  CriticalQuestion: "./parents.ts#CriticalQuestionParent",
  Evaluation: "./parents.ts#EvaluationParent",
  Labelled: "./parents.ts#LabelledParent",
  Explanation: "./parents.ts#ExplanationParent",
  Flip: "./parents.ts#FlipParent",
  LoadBearing: "./parents.ts#LoadBearingParent",
  SmallestChanges: "./parents.ts#SmallestChangesParent",
  Stability: "./parents.ts#StabilityParent",
  Gap: "./parents.ts#GapParent",
  Ladder: "./parents.ts#LadderParent",
  Rung: "./parents.ts#RungParent",
  EvaluatedAccusation: "./parents.ts#EvaluatedAccusationParent",
  ElementMatrix: "./parents.ts#MatrixParent",
  MatrixRow: "./parents.ts#MatrixRowParent",
  MatrixCell: "./parents.ts#MatrixCellParent",
  Audit: "./parents.ts#AuditParent",
  AddClaimPayload: "./parents.ts#CurationParent",
  MergeEntitiesPayload: "./parents.ts#CurationParent",
  RemoveClaimPayload: "./parents.ts#CurationParent",
  SplitEntityPayload: "./parents.ts#CurationParent",
  UnmergeEntitiesPayload: "./parents.ts#CurationParent",
  SaveArgumentPayload: "./parents.ts#CurationParent",
  SaveViewPayload: "./parents.ts#CurationParent",
  SaveStoryPayload: "./parents.ts#CurationParent",
  NotePayload: "./parents.ts#CurationParent",
  RemovePayload: "./parents.ts#CurationParent",
  LoadTextPayload: "./parents.ts#CurationParent",
  CaseText: "./parents.ts#CaseTextParent",
  CaseChange: "./parents.ts#CaseChangeParent",
  UpdateEntityPayload: "./parents.ts#CurationParent",
  UndoPayload: "./parents.ts#CurationParent",
  UpdateClaimPayload: "./parents.ts#CurationParent",
};

/** Enumerations are capitals in the API and small letters in the model; resolvers/enums.ts maps them. */
const ENUMS = {
  Wording: "../model/case.ts#Wording",
  ClaimKind: "../model/case.ts#ClaimKind",
  Stance: "../model/case.ts#Stance",
  Certainty: "../model/case.ts#Certainty",
  LinkKind: "../model/case.ts#LinkKind",
  NoteKind: "../model/case.ts#NoteKind",
  ValidBasis: "../model/case.ts#ValidBasis",
  Authority: "../model/law.ts#Authority",
  Verified: "../model/law.ts#Verified",
  DeclarationVerb: "../model/law.ts#DeclarationVerb",
  ElementKind: "../model/law.ts#ElementKind",
  LegalAnswer: "../law/answers.ts#Answer",
  GroupOp: "./parents.ts#GroupOp",
  QuestionEffect: "./parents.ts#QuestionEffect",
  PremiseType: "../model/argument.ts#PremiseType",
  Standard: "../model/argument.ts#Standard",
  Tie: "../model/argument.ts#Tie",
  Label: "../model/argument.ts#Label",
  Given: "../model/argument.ts#Given",
  Standing: "../mapping/standing.ts#Standing",
  GapKind: "./parents.ts#GapKind",
  ArgumentOutcome: "./parents.ts#ArgumentOutcome",
  Weigher: "./parents.ts#Weigher",
};

function schema() {
  const files = readdirSync(SDL).sort();
  const typeDefs = files.map((file) => readFileSync(new URL(file, SDL), "utf8"));
  return lexicographicSortSchema(makeExecutableSchema({ typeDefs }));
}

/** Resolver types from the SDL, for `server/graphql/resolvers.gen.ts`. */
export async function resolverTypes(): Promise<Generated> {
  const built = schema();
  const out = await codegen({
    filename: "server/graphql/resolvers.gen.ts",
    schema: getCachedDocumentNodeFromSchema(built),
    schemaAst: built,
    documents: [],
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      strictScalars: true,
      scalars: { Edtf: "string", Sha256: "string", ID: "string" },
      contextType: "./context.ts#Context",
      mappers: MAPPERS,
      enumValues: ENUMS,
      inputMaybeValue: "T | null | undefined",
      makeResolverTypeCallable: true,
      noSchemaStitching: true,
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  return {
    file: "server/graphql/resolvers.gen.ts",
    text: `// Generated by scripts/gen.ts from server/graphql/schema. Do not edit.\n${typeOnly(out)}`,
  };
}

/** The generator exports the model's enumerations as values; they are types. */
function typeOnly(text: string): string {
  return text.replace(/^export \{ (\w+) \};$/gm, "export type { $1 };");
}

/** The schema as one text, for the client's typed documents and the console. */
export function clientSchema(): Generated {
  const text = `# Generated by scripts/gen.ts from server/graphql/schema. Do not edit.\n${printSchema(schema())}\n`;
  return { file: "client/api/schema.gen.graphql", text };
}

/** What gql.tada infers documents from. */
export function tadaTypes(): Generated {
  const introspection = minifyIntrospection(introspectionFromSchema(schema()));
  const text = outputIntrospectionFile(introspection, { fileType: ".d.ts", shouldPreprocess: true });
  return { file: "client/api/schema.gen.d.ts", text };
}
