import { DEFAULT_STRENGTH, type Premise } from "../model/argument.ts";
import { CERTAINTIES } from "../model/case.ts";
import type {
  CaseMap,
  MappedAccusation,
  MappedArgument,
  MappedIssue,
  MappedStatement,
} from "../model/caseMap.ts";
import { lawId, type NodeId, prefixOf, type ShortId } from "../model/ids.ts";
import type { AccusationTie } from "../model/mapping.ts";
import type { RowContext } from "./rowContext.ts";
import { type Bare, type Content, edge, type Owned } from "./rowsMade.ts";
import type { RowsOut } from "./rowsOut.ts";

/** More than any case has of one sort. */
const ROOM = 1_000_000;

/**
 * The places of a list: of what the text says, by its order there; of what follows from the text after all of it, each
 * sort in a room of its own, so that one more of a sort moves nothing of another.
 */
function placesOf(list: readonly { readonly id: string }[], inText: number): number[] {
  let sort: string | undefined;
  let last = 0;
  return list.map(({ id }, i) => {
    const isOfSort = i < inText || (sort !== undefined && id.startsWith(sort) && id[sort.length] === "/");
    if (!isOfSort) {
      last = Math.ceil((last + 1) / ROOM) * ROOM;
      [sort] = id.split("/", 1);
    }
    last += 1;
    return last;
  });
}

/** What a map puts into the store beside the claims and assertions of the documents, which it uses as they are. */
export function mapRows(map: CaseMap, { whole, id }: RowContext, out: RowsOut): void {
  const own = map.statements.filter(({ source }) => source === "map");
  const rows = new MapRows(whole.id, (short) => lawId(short) ?? id(short as ShortId));
  const { statements, arguments: argued, issues } = whole.mapping;
  // They come after those of the documents.
  const places = placesOf(own, statements.length).map((place) => ROOM + place);
  out.each("statements", own, { beside: [places] }, (one, i) => {
    const place = places[i] as number;
    const make = () => ({ props: rows.statement(one, place), owned: {} });
    out.put("Claim", one.id as ShortId, [one, place], make);
  });
  const arguedPlaces = placesOf(map.arguments, argued.length);
  out.each("arguments", map.arguments, { beside: [arguedPlaces] }, (one, i) => {
    const place = arguedPlaces[i] as number;
    out.put("Argument", one.id as ShortId, [one, place], () => rows.argument(one, place));
  });
  const issuesPlaces = placesOf(map.issues, issues.length);
  out.each("issues", map.issues, { beside: [issuesPlaces] }, (one, i) => {
    const place = issuesPlaces[i] as number;
    out.put("Issue", one.id as ShortId, [one, place], () => rows.issue(one, place));
  });
  out.each("accusations", map.accusations, {}, (one, i) => {
    out.put("Accusation", one.id as ShortId, [one, i], () => rows.accusation(one, i));
  });
}

class MapRows {
  readonly #case: Bare<"Claim">["case"];
  readonly #id: (short: string) => NodeId;

  constructor(ofCase: Bare<"Claim">["case"], id: (short: string) => NodeId) {
    this.#case = ofCase;
    this.#id = id;
  }

  /** A claim that nobody states: it comes after those of the documents. */
  statement(statement: MappedStatement, position: number): Bare<"Claim"> {
    const { kind, text, alleged = false, given, why, note, anchors, covers = [] } = statement;
    return {
      ...{ id: this.#id(statement.id), case: this.#case, position },
      ...{ kind, text, alleged, implied: [], tier: 2, covers, mapped: true, onMap: true },
      ...{ certainty: "opinion", firmness: CERTAINTIES.indexOf("opinion"), stance: "asserts" },
      ...{ origins: [], originCount: 0, speakers: [], documents: [], chains: [], disputed: false },
      ...(given && { given }),
      ...(why !== undefined && { why }),
      ...(note !== undefined && { note }),
      ...(anchors && { anchors: anchors.map(this.#id) }),
    };
  }

  argument(argument: MappedArgument, position: number): Content<"Argument"> {
    const { title, scheme = "", weigher, strength, strengthReason, note, covers, premises } = argument;
    const id = this.#id(argument.id);
    const conclusion = this.#id(argument.conclusion);
    const props: Bare<"Argument"> = {
      ...{ id, case: this.#case, position, title, conclusion, scheme },
      weigher: typeof weigher === "string" ? weigher : "linked",
      strength: strength ?? DEFAULT_STRENGTH,
      ...(strengthReason !== undefined && { reason: strengthReason }),
      ...(note !== undefined && { note }),
      covers,
    };
    const isSaid = ({ statement }: Premise) => prefixOf(statement) === "ast";
    const tie = (premise: Premise) => {
      const { statement, type, role } = premise;
      const order = premises.indexOf(premise) + 1;
      return edge(this.#id(statement), id, { order, type, ...(role !== undefined && { role }) });
    };
    return {
      props,
      owned: {
        premiseAssertion: premises.filter(isSaid).map(tie),
        premiseClaim: premises.filter((premise) => !isSaid(premise)).map(tie),
        concludes: [edge(id, conclusion)],
        undercuts: argument.undercutters.map((one, i) => edge(this.#id(one), id, { order: i + 1 })),
      },
    };
  }

  issue(issue: MappedIssue, position: number): Content<"Issue"> {
    const { question, tie, note, covers } = issue;
    const id = this.#id(issue.id);
    const positionOf = issue.positions.map(({ statement, standard }, i) =>
      edge(this.#id(statement), id, { order: i + 1, ...(standard && { standard }) }),
    );
    const props = { id, case: this.#case, position, question, tie };
    return { props: { ...props, ...(note !== undefined && { note }), covers }, owned: { positionOf } };
  }

  accusation(accusation: MappedAccusation, index: number): Content<"Accusation"> {
    const { title, wording, provision, inquiry, mode, place, period, forums, note, covers } = accusation;
    const { places, nationalities, ...asked } = inquiry;
    const id = this.#id(accusation.id);
    const against = accusation.against.map(this.#id);
    const argument = this.#id(accusation.argument);
    const props: Bare<"Accusation"> = {
      ...{ id, case: this.#case, position: index + 1, title, wording, provision, against },
      ...{ statement: this.#id(accusation.statement), argument },
      ...(accusation.bound !== undefined && { bound: this.#id(accusation.bound) }),
      ...(mode !== undefined && { mode }),
      ...(place !== undefined && { place }),
      ...{ period, ...asked, places: places.map(tieText), nationalities: nationalities.map(tieText), forums },
      ...(note !== undefined && { note }),
      covers,
    };
    const owned: Owned = {
      under: [edge(id, provision)],
      against: against.map((to, i) => edge(id, to, { order: i + 1 })),
      carriedBy: [edge(id, argument)],
      ...this.#elements(accusation, id),
    };
    return { props, owned };
  }

  #elements({ rows, groups }: MappedAccusation, accusation: NodeId): Owned {
    const speaking = (list: readonly string[], element: NodeId, row: number, more: object = {}) =>
      list.map((claim, i) => edge(this.#id(claim), element, { accusation, row, order: i + 1, ...more }));
    const stands = (statement: string, element: NodeId, row: number, more: object) =>
      edge(this.#id(statement), element, { accusation, row, order: 0, met: true, ...more });
    return {
      satisfies: [
        ...rows.flatMap(({ element, statement, for: list, missing }, i) => [
          stands(statement, element, i + 1, { whole: false, ...(missing !== undefined && { missing }) }),
          ...speaking(list, element, i + 1, { met: false }),
        ]),
        ...groups.map(({ element, statement }, i) => stands(statement, element, i + 1, { whole: true })),
      ],
      negates: rows.flatMap(({ element, against }, i) => speaking(against, element, i + 1, { met: false })),
    };
  }
}

function tieText({ state, disputed }: AccusationTie): string {
  return disputed ? `${state} disputed` : state;
}
