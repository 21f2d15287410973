/** The outline of an argument map: the tree of the canvas as rows, in the same order and with the same folds. Pure. */
import { rivalsOf } from "./folding.ts";
import type { Argument, Labelled, MapModel, PremiseType } from "./model.ts";

export type Part = "position" | "rival" | "exception" | PremiseType;

interface Common {
  /** Unique in the tree: the way from the top. */
  readonly key: string;
  /** The id of the statement or argument. */
  readonly id: string;
  readonly level: number;
  readonly place: number;
  readonly of: number;
  readonly parent: string | null;
  /** Null where there is nothing to open. */
  readonly open: boolean | null;
}

export interface StatementRow extends Common {
  readonly kind: "statement";
  readonly part: Part;
  readonly statement: Labelled;
  /** It is in the tree further up: there are its arguments. */
  readonly again: "again" | "loop" | null;
  readonly argumentCount: number;
}

export interface ArgumentRow extends Common {
  readonly kind: "argument";
  readonly argument: Argument;
  readonly against: boolean;
}

export type MapRow = StatementRow | ArgumentRow;

interface Child {
  readonly id: string;
  readonly part: Part;
}

export function mapRows(model: MapModel, isOpen: (id: string) => boolean): MapRow[] {
  return new Rows(model, isOpen).all();
}

class Rows {
  readonly #model: MapModel;
  readonly #isOpen: (id: string) => boolean;
  readonly #rows: MapRow[] = [];
  readonly #seen = new Set<string>();
  readonly #path: string[] = [];

  constructor(model: MapModel, isOpen: (id: string) => boolean) {
    this.#model = model;
    this.#isOpen = isOpen;
  }

  all(): MapRow[] {
    const roots = this.#model.goals.flatMap((goal): Child[] => [
      { id: goal, part: "position" },
      ...rivalsOf(this.#model, goal).map((id): Child => ({ id, part: "position" })),
    ]);
    for (const [i, root] of roots.entries()) this.#statement(root, 1, i + 1, roots.length, null, i > 0);
    return this.#rows;
  }

  #statement(
    child: Child,
    level: number,
    place: number,
    of: number,
    parent: string | null,
    against: boolean,
  ): void {
    const { id, part } = child;
    const statement = this.#model.statements.get(id);
    if (!statement) return;
    const key = parent === null ? id : `${parent} ${id}`;
    const args = this.#model.concluding.get(id) ?? [];
    const again = this.#path.includes(id) ? "loop" : this.#seen.has(id) ? "again" : null;
    const canOpen = args.length > 0 && again === null;
    const open = canOpen && this.#isOpen(id);
    const common = { key, id, level, place, of, parent, open: canOpen ? open : null };
    this.#rows.push({ kind: "statement", ...common, part, statement, again, argumentCount: args.length });
    this.#seen.add(id);
    if (!open) return;
    this.#path.push(id);
    for (const [i, argument] of args.entries())
      this.#argument(argument, level + 1, i + 1, args.length, key, against);
    this.#path.pop();
  }

  #argument(
    argument: Argument,
    level: number,
    place: number,
    of: number,
    parent: string,
    against: boolean,
  ): void {
    const key = `${parent} ${argument.id}`;
    this.#rows.push({
      kind: "argument",
      key,
      id: argument.id,
      level,
      place,
      of,
      parent,
      open: true,
      argument,
      against,
    });
    const children: Child[] = [
      ...argument.premises.flatMap((premise): Child[] => [
        { id: premise.id, part: premise.type },
        ...(this.#seen.has(premise.id) ? [] : rivalsOf(this.#model, premise.id)).map(
          (id): Child => ({ id, part: "rival" }),
        ),
      ]),
      ...argument.undercutters.map((id): Child => ({ id, part: "exception" })),
    ].filter(({ id, part }) => this.#model.statements.has(id) && !(part === "rival" && this.#seen.has(id)));
    for (const [i, child] of children.entries())
      this.#statement(child, level + 1, i + 1, children.length, key, child.part === "rival");
  }
}

const PART_WORDS: Readonly<Record<Part, string>> = {
  position: "",
  rival: "rival: ",
  exception: "exception: ",
  ORDINARY: "",
  ASSUMPTION: "assumed: ",
  EXCEPTION: "exception: ",
};

export function partWords(part: Part): string {
  return PART_WORDS[part];
}
