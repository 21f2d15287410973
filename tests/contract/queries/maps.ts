import { caseRows } from "../../../server/casefile/rows.ts";
import { NO_FILTER } from "../../../server/graphql/filter.ts";
import { digest } from "../../../server/ingest/load.ts";
import type { CaseId } from "../../../server/model/ids.ts";
import type { NodeLabel } from "../../../server/model/rows.ts";
import { WORDS } from "../../helpers/caseText.ts";
import { mapOfCase, mappedCase } from "../../helpers/mapText.ts";
import { type Answer, answer } from "./answers.ts";

/** A case with a map, of its own name so that it stands beside the others. */
export const JOINED = { ...mappedCase(), id: "joined" as CaseId };

const { nodes } = caseRows(JOINED, WORDS, digest, mapOfCase(JOINED));
const CASE = { case: JOINED.id };
const id = (short: string) => `${JOINED.id}/${short}`;

function record(label: NodeLabel, short: string): object {
  const row = nodes[label].find((one) => one.id === id(short));
  if (!row) throw new TypeError(`The case has no ${label} ${short}.`);
  return row.props;
}

const records = (label: NodeLabel, ...shorts: string[]) =>
  shorts.map((short) => ({ record: record(label, short) }));

const OWN = ["m-rule", "m-act", "m-peace", "m-meant", "m-duress", "m-honest"];
const MADE = ["relied/ada", "relied/miners", "denied/war"];
const HELD = ["acc/war", "acc/war/pact/1/fault", "acc/war/pact/1/foreseen", "acc/war/bound"];
const SAID = ["pay/1", "no-pay/1", "amount/1", "war/1", "war/2"];

const premises = (argument: string, ...list: readonly (readonly [string, string?, string?])[]) =>
  list.map(([statement, type = "ordinary", role]) => ({
    argument: id(argument),
    statement: id(statement),
    type,
    role: role ?? null,
  }));

const position = (issue: string, statement: string, standard: string | null) => ({
  issue: id(issue),
  statement: id(statement),
  standard,
});

const met = (element: string, statement: string, whole = false, missing: string | null = null) => ({
  accusation: id("acc:war"),
  element,
  statement: id(statement),
  whole,
  missing,
});

const spoken = (element: string, claim: string) => ({
  accusation: id("acc:war"),
  element,
  claim: id(claim),
});

const used = (key: string, ...slugs: readonly string[]) =>
  records("Claim", ...slugs.map((slug) => `clm:${slug}`)).map((row) => ({ ...row, key }));

const ADA = [
  ["clm:relied/ada", "assumption"],
  ["clm:m-honest", "assumption", "position"],
] as const;

/** What each reading query of a map gives, row by row. */
export const ANSWERS_ABOUT_MAPS: readonly Answer[] = [
  answer("argument.claims", "gives what the map holds of the claims, then its own", CASE, [
    ...records("Claim", ...["pay", "no-pay", "amount", "war"].map((slug) => `clm:${slug}`)),
    ...records("Claim", ...[...OWN, ...MADE, ...HELD].map((slug) => `clm:${slug}`)),
  ]),
  answer(
    "argument.assertions",
    "gives what is said, with the kind of its claim",
    CASE,
    SAID.map((slug) => ({ record: record("Assertion", `ast:${slug}`), kind: "fact" })),
  ),
  answer(
    "argument.arguments",
    "gives arguments whole, in their order",
    CASE,
    nodes.Argument.map((row) => ({ record: row.props })),
  ),
  answer("argument.premises", "gives premises of either sort, in their order", CASE, [
    ...premises("arg:war", ["clm:war"], ["clm:m-rule", "ordinary", "feature"], ["clm:no-pay", "exception"]),
    ...premises("arg:meant", ["clm:pay"]),
    ...premises("arg:said/pay/1", ["ast:pay/1", "ordinary", "said"], ...ADA),
    ...premises(
      "arg:said/no-pay/1",
      ["ast:no-pay/1", "ordinary", "said"],
      ["clm:relied/miners", "assumption"],
    ),
    ...premises("arg:said/amount/1", ["ast:amount/1", "ordinary", "said"], ...ADA),
    ...premises("arg:said/war/1", ["ast:war/1", "ordinary", "said"], ...ADA),
    ...premises("arg:said/war/2", ["ast:war/2", "ordinary", "said"], ["clm:relied/miners", "assumption"]),
    // A group stands before what it is part of: it is put together first.
    ...premises("arg:acc/war/pact/1/fault/1", ["clm:m-meant", "ordinary"]).map((row) => ({
      ...row,
      role: "elm:pact/1/meant",
    })),
    ...premises("arg:acc/war/pact/1/fault/2", ["clm:acc/war/pact/1/foreseen"]).map((row) => ({
      ...row,
      role: "elm:pact/1/foreseen",
    })),
    ...premises(
      "arg:acc/war",
      ["clm:m-act", "ordinary", "elm:pact/1/act"],
      ["clm:acc/war/pact/1/fault", "ordinary", "elm:pact/1/fault"],
      ["clm:acc/war/bound", "ordinary", "bound"],
      ["clm:m-duress", "exception"],
    ),
  ]),
  answer("argument.undercutters", "gives what undercuts", CASE, [
    { argument: id("arg:meant"), statement: id("clm:amount") },
  ]),
  answer("argument.issues", "gives issues whole", CASE, records("Issue", "iss:war", "iss:denied/war")),
  answer("argument.positions", "gives positions with their standards, in their order", CASE, [
    position("iss:war", "clm:m-act", "CCE"),
    position("iss:war", "clm:m-peace", null),
    position("iss:denied/war", "clm:war", "PE"),
    position("iss:denied/war", "clm:denied/war", "PE"),
  ]),
  answer("argument.accusations", "gives accusations whole", CASE, records("Accusation", "acc:war")),
  answer("argument.elements.met", "gives what stands for each element, leaves first", CASE, [
    met("elm:pact/1/act", "clm:m-act"),
    met("elm:pact/1/meant", "clm:m-meant", false, "A written order."),
    met("elm:pact/1/foreseen", "clm:acc/war/pact/1/foreseen"),
    met("elm:pact/1/fault", "clm:acc/war/pact/1/fault", true),
  ]),
  answer("argument.elements.for", "gives what speaks for an element", CASE, [
    spoken("elm:pact/1/act", "clm:war"),
    spoken("elm:pact/1/meant", "clm:pay"),
  ]),
  answer("argument.elements.against", "gives what speaks against an element", CASE, [
    spoken("elm:pact/1/act", "clm:no-pay"),
  ]),
  answer(
    "argument.ofClaims",
    "gives every argument that uses a claim, and how",
    { ids: [id("clm:amount"), id("clm:war"), id("clm:nothing")] },
    [
      { claim: id("clm:amount"), argument: id("arg:meant"), use: "UNDERCUTS" },
      { claim: id("clm:amount"), argument: id("arg:said/amount/1"), use: "CONCLUDES" },
      { claim: id("clm:war"), argument: id("arg:war"), use: "PREMISE" },
      { claim: id("clm:war"), argument: id("arg:said/war/1"), use: "CONCLUDES" },
    ],
  ),
  answer(
    "claim.pageByUse",
    "goes by number of arguments, most first, then in the order of the case",
    { ...CASE, ...NO_FILTER, afterKey: null, afterPosition: 0, limit: 5 },
    used("19999998", "pay", "no-pay", "amount", "war"),
  ),
  answer(
    "claim.pageByUse",
    "goes on after a place",
    { ...CASE, ...NO_FILTER, afterKey: "19999998", afterPosition: 3, limit: 2 },
    used("19999998", "war"),
  ),
  answer(
    "argument.elements.ofClaims",
    "gives the elements that claims are held for and against",
    { ids: [id("clm:no-pay"), id("clm:war"), id("clm:m-act")] },
    [
      { claim: "clm:m-act", element: "act", verb: "SATISFIES", met: true },
      { claim: "clm:no-pay", element: "act", verb: "NEGATES", met: false },
      { claim: "clm:war", element: "act", verb: "SATISFIES", met: false },
    ].map(({ claim, element, verb, met: stands }) => ({
      claim: id(claim),
      element: `elm:pact/1/${element}`,
      accusation: id("acc:war"),
      verb,
      met: stands,
    })),
  ),
  answer("argument.ofEntities", "gives the accusations against an entity", { ids: [id("ent:freedonia")] }, [
    { entity: id("ent:freedonia"), accusation: id("acc:war") },
  ]),
  answer("argument.provisions", "gives those that are there", { ids: ["prov:pact/1", "prov:pact/9"] }, [
    { id: "prov:pact/1" },
  ]),
  answer("argument.elements", "gives those that are there", { ids: ["elm:pact/1/act", "elm:pact/1/no"] }, [
    { id: "elm:pact/1/act" },
  ]),
  answer("claim.count", "counts no statement of a map", { ...CASE, ...NO_FILTER }, [{ total: 4 }]),
];
