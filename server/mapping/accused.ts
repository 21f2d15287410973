import { throughout } from "../law/answers.ts";
import { boundTo } from "../law/bound.ts";
import { conductDays, type Inquiry } from "../law/inquiry.ts";
import type { Law } from "../law/library.ts";
import { type Given, MAX_STRENGTH, type Premise } from "../model/argument.ts";
import type {
  MappedAccusation,
  MappedArgument,
  MappedGroup,
  MappedRow,
  MappedStatement,
} from "../model/caseMap.ts";
import type { NodeId } from "../model/ids.ts";
import type { Element, ElementGroup, Requirement } from "../model/law.ts";
import type { Accusation, AccusationTie, ElementRow } from "../model/mapping.ts";
import { slugOf } from "./used.ts";

/** What an accusation gives to a map: statements for the whole and its parts, and the arguments that join them. */
export interface Accused {
  readonly accusation: MappedAccusation;
  readonly statements: readonly MappedStatement[];
  readonly arguments: readonly MappedArgument[];
}

const SCHEME = "element-met";
/** An argument that joins elements is as firm as they are: the check of a chain looks at its weakest link. */
const JOINS = "It joins what the provision requires and adds nothing: that decides.";
/** Whether a State was bound does not hang on the day on which one asks: nothing of the library is later. */
const EVER = "9999-12-31";

export function accuse(accusation: Accusation, law: Law): Accused {
  return new Accusing(accusation, law).finish();
}

/** The inquiry of an accusation as of a day. */
export function inquiryOf(
  { inquiry, provision, period }: Accusation | MappedAccusation,
  on: string,
): Inquiry {
  return { ...inquiry, provision, conduct: inquiry.conduct ?? period, on };
}

class Accusing {
  readonly #accusation: Accusation;
  readonly #law: Law;
  readonly #slug: string;
  readonly #written: ReadonlyMap<NodeId, ElementRow>;
  readonly #statements: MappedStatement[] = [];
  readonly #arguments: MappedArgument[] = [];
  readonly #rows = new Map<NodeId, MappedRow>();
  readonly #groups = new Map<NodeId, MappedGroup>();
  readonly #seen = new Map<string, string>();

  constructor(accusation: Accusation, law: Law) {
    this.#accusation = accusation;
    this.#law = law;
    this.#slug = slugOf(accusation.id);
    this.#written = new Map(accusation.elements.map((row) => [row.element, row]));
  }

  finish(): Accused {
    const { id: _, elements: __, wording, provision, defences, ...rest } = this.#accusation;
    const statement = this.#state("", wording, { alleged: true });
    const required = this.#law.provision(provision).provision.elements;
    const members = required ? this.#whole(required) : [];
    const bound = this.#bound();
    const argument = this.#argue("", this.#accusation.title, statement, [
      ...members,
      ...(bound ? [{ statement: bound, type: "ordinary" as const, role: "bound" }] : []),
      ...defences.map((defence) => ({ statement: defence, type: "exception" as const })),
    ]);
    return {
      accusation: {
        ...rest,
        inquiry: settled(rest.inquiry),
        ...{ id: this.#accusation.id, wording, provision, defences, statement, argument },
        ...(bound ? { bound } : {}),
        rows: [...this.#rows.values()],
        groups: [...this.#groups.values()],
      },
      statements: this.#statements,
      arguments: this.#arguments,
    };
  }

  /** The members of what is required; where any of them is enough, one statement for all of them. */
  #whole(group: ElementGroup): Premise[] {
    if (group.op === "all") return group.members.map((member) => this.#member(member));
    const text = `What ${this.#law.nameOf(this.#accusation.provision)} requires is met.`;
    return [{ statement: this.#group("elements", text, group), type: "ordinary" }];
  }

  #member(member: Requirement): Premise {
    if ("provision" in member) {
      const { elements } = this.#law.provision(member.provision).provision;
      const text = `What ${this.#law.nameOf(member.provision)} requires is met.`;
      const statement = this.#group(slugOf(member.provision), text, elements ?? { op: "all", members: [] });
      return { statement, type: "ordinary", role: member.provision };
    }
    return { statement: this.#element(member), type: "ordinary", role: member.id };
  }

  #element({ id, text, parts }: Element): string {
    if (parts) {
      const statement = this.#group(slugOf(id), text, parts);
      this.#groups.set(id, { element: id, statement });
      return statement;
    }
    const row = this.#written.get(id);
    const known = this.#rows.get(id);
    if (known) return known.statement;
    const statement = row?.met ?? this.#state(`/${slugOf(id)}`, text, { alleged: true });
    const { for: speaking = [], against = [], missing } = row ?? {};
    this.#rows.set(id, { element: id, statement, for: speaking, against, ...(missing ? { missing } : {}) });
    return statement;
  }

  /** A statement that is met as the members of a group are; what is required twice is one statement. */
  #group(path: string, text: string, { op, members }: ElementGroup): string {
    const known = this.#seen.get(path);
    if (known) return known;
    const statement = this.#state(`/${path}`, text, { alleged: true });
    this.#seen.set(path, statement);
    const premises = members.map((member) => this.#member(member));
    if (op === "all") this.#argue(`/${path}`, text, statement, premises);
    else premises.forEach((premise, i) => void this.#argue(`/${path}/${i + 1}`, text, statement, [premise]));
    return statement;
  }

  #bound(): string | undefined {
    const { provision, inquiry } = this.#accusation;
    const { state } = inquiry;
    if (!state) return undefined;
    const days = conductDays(inquiryOf(this.#accusation, EVER));
    const answer = throughout(days, (day) => boundTo(this.#law, provision, state, day).answer);
    const text = `${this.#law.state(state).short} was bound by ${this.#law.nameOf(provision)} at the time.`;
    return this.#state("/bound", text, { kind: "law", given: GIVEN[answer], anchors: [provision] });
  }

  #state(path: string, text: string, more: Partial<MappedStatement>): string {
    const id = `clm:acc/${this.#slug}${path}`;
    this.#statements.push({
      id,
      text,
      kind: "classification",
      source: "map",
      alleged: false,
      covers: [],
      ...more,
    });
    return id;
  }

  #argue(path: string, title: string, conclusion: string, premises: readonly Premise[]): string {
    const id = `arg:acc/${this.#slug}${path}`;
    this.#arguments.push({
      ...{ id, title, conclusion, premises, undercutters: [], scheme: SCHEME, weigher: "linked" },
      ...{ strength: MAX_STRENGTH, strengthReason: JOINS, covers: [] },
    });
    return id;
  }
}

/** A tie that is said not to be in dispute is one of which nothing is said. */
function settled(inquiry: Accusation["inquiry"]): Accusation["inquiry"] {
  const tie = ({ state, disputed }: AccusationTie) => (disputed ? { state, disputed } : { state });
  return {
    ...inquiry,
    places: inquiry.places.map(tie),
    nationalities: inquiry.nationalities.map(tie),
  };
}

const GIVEN: Readonly<Record<"yes" | "no" | "open", Given>> = {
  yes: "accepted",
  no: "rejected",
  open: "open",
};
