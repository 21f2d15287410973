import { NO_FILTER } from "../../../server/graphql/filter.ts";
import { type Answer, answer, CASE, letter, records } from "./answers.ts";
import { id, record } from "./letters.ts";

const freedonia = id("ent:freedonia");
const miners = id("ent:miners");
const ada = id("ent:ada");

const filtered = (over: object) => ({ ...CASE, ...NO_FILTER, ...over });
const paged = (over: object) =>
  filtered({ order: "CASE_ORDER", afterKey: null, afterPosition: 0, limit: 10, ...over });
const keyed = (rows: readonly (readonly [short: string, key: string])[]) =>
  rows.map(([short, key]) => ({ record: record("Claim", short), key }));

/** Each filter with the claims that it keeps. */
const KEEPS: readonly (readonly [when: string, filter: object, claims: readonly string[]])[] = [
  ["nothing", {}, ["pay", "no-pay", "amount", "sells", "wrote"]],
  ["kinds", { kinds: ["classification"] }, ["sells"]],
  ["predicates", { predicates: ["PAYS", "AUTHORED"] }, ["pay", "wrote"]],
  ["ids", { claims: [id("clm:amount"), id("clm:nothing")] }, ["amount"]],
  ["entities", { entities: [miners] }, ["pay", "sells"]],
  ["kinds of entities", { entityKinds: ["Person"] }, ["wrote"]],
  ["documents", { documents: [id("doc:b")] }, ["no-pay", "sells"]],
  ["speakers", { speakers: [miners] }, ["no-pay", "sells"]],
  ["silent speakers", { withoutSpeakers: [`|${letter}|`] }, ["no-pay", "sells"]],
  ["two silent speakers", { withoutSpeakers: [`|${letter}|`, `|${miners}|`] }, []],
  ["stances", { stances: ["reports"] }, ["no-pay"]],
  ["certainties", { certainties: ["estimate", "possible"] }, ["amount", "sells"]],
  ["two origins", { minOrigins: 2 }, ["sells"]],
  ["one origin", { maxOrigins: 1 }, ["pay", "no-pay", "amount", "wrote"]],
  ["dispute", { disputed: true }, ["pay", "no-pay"]],
  ["relations", { relations: true }, ["pay", "sells", "wrote"]],
  ["no relation", { relations: false }, ["no-pay", "amount"]],
  ["a time when it was so", { validFrom: "2024-05-01", validTo: "2024-05-31" }, ["pay", "sells"]],
  ["an earlier time", { validFrom: null, validTo: "2023-06-01" }, ["pay"]],
  [
    "a time, or undated",
    { validFrom: "2024-05-01", validTo: null, orUndated: true },
    ["pay", "no-pay", "amount", "sells", "wrote"],
  ],
  ["a time of saying", { saidFrom: "2024-06-01", saidTo: "2024-06-30" }, ["no-pay", "sells"]],
  ["what was known", { knownBy: "2024-05-15" }, ["pay", "amount", "sells", "wrote"]],
  ["what was known before", { knownBy: "2024-04-30" }, []],
];

const filters = KEEPS.flatMap(([when, filter, claims]) => [
  answer(
    "claim.ofCase",
    `keeps by ${when}`,
    filtered(filter),
    records("Claim", ...claims.map((slug) => `clm:${slug}`)),
  ),
  answer("claim.count", `counts by ${when}`, filtered(filter), [{ total: claims.length }]),
]);

const pages: Answer[] = [
  answer(
    "claim.byIds",
    "gives claims whole",
    { ids: [id("clm:pay"), id("clm:nothing")] },
    records("Claim", "clm:pay"),
  ),
  answer(
    "claim.page",
    "goes by the order of the case",
    paged({ limit: 2 }),
    keyed([
      ["clm:pay", ""],
      ["clm:no-pay", ""],
    ]),
  ),
  answer(
    "claim.page",
    "goes on after a place",
    paged({ afterKey: "", afterPosition: 4 }),
    keyed([["clm:wrote", ""]]),
  ),
  answer(
    "claim.page",
    "goes by when it was so, undated last",
    paged({ order: "VALID_TIME", limit: 3 }),
    keyed([
      ["clm:pay", "2023-01-01"],
      ["clm:sells", "2024-05-01"],
      ["clm:no-pay", "9999"],
    ]),
  ),
  answer(
    "claim.page",
    "goes by when it was said",
    paged({ order: "SAID_AT", afterKey: "2024-05-01", afterPosition: 4 }),
    keyed([
      ["clm:wrote", "2024-05-01"],
      ["clm:no-pay", "2024-06-01"],
    ]),
  ),
  answer(
    "claim.page",
    "goes by number of origins, most first",
    paged({ order: "ORIGINS", limit: 2 }),
    keyed([
      ["clm:sells", "19999997"],
      ["clm:pay", "19999998"],
    ]),
  ),
  answer(
    "claim.pageByUse",
    "leaves those that no argument uses to the end",
    filtered({ afterKey: "19999998", afterPosition: 0, limit: 2 }),
    keyed([
      ["clm:pay", "19999999"],
      ["clm:no-pay", "19999999"],
    ]),
  ),
];

const tie = { id: id("lnk:1"), kind: "CONTRADICTS", from: id("clm:pay"), to: id("clm:no-pay"), note: null };

const ties: Answer[] = [
  answer(
    "claim.links",
    "gives a tie from either end",
    { ids: [id("clm:no-pay"), id("clm:pay"), id("clm:amount")] },
    [
      { claim: id("clm:no-pay"), ...tie },
      { claim: id("clm:pay"), ...tie },
    ],
  ),
  answer("claim.ties", "gives every tie of a case once", CASE, [tie]),
];

const sells = {
  id: id("clm:sells"),
  from: freedonia,
  to: miners,
  position: 4,
  predicate: "SELLS",
  phrase: "is alleged to sell",
  inverse: "are allegedly sold by",
  certainty: "possible",
  firmness: 4,
  stance: "asserts",
  originCount: 2,
  disputed: false,
  alleged: true,
  validTime: "2024-05",
};
const wrote = {
  id: id("clm:wrote"),
  from: ada,
  to: letter,
  position: 5,
  predicate: "AUTHORED",
  phrase: "wrote",
  inverse: "was written by",
  certainty: "flat",
  firmness: 0,
  stance: "asserts",
  originCount: 1,
  disputed: false,
  alleged: false,
  validTime: null,
};

const relations: Answer[] = [
  answer(
    "relation.touching",
    "gives a relation once for each end that is asked about",
    { ids: [ada, letter], ...NO_FILTER },
    [
      { at: ada, ...wrote },
      { at: letter, ...wrote },
    ],
  ),
  answer(
    "relation.touching",
    "keeps what a filter keeps",
    { ids: [freedonia], ...NO_FILTER, minOrigins: 2 },
    [{ at: freedonia, ...sells }],
  ),
];

export const ANSWERS_ABOUT_CLAIMS: readonly Answer[] = [...filters, ...pages, ...ties, ...relations];
