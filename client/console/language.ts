import {
  type DocumentNode,
  type FieldNode,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  type Token,
} from "graphql";

/** A field that stands in for a comment while `print` lays the query out. */
const STAND_IN = "__comment_";

function comments(document: DocumentNode): Token[] {
  const found: Token[] = [];
  for (let token = document.loc?.startToken ?? null; token; token = token.next) {
    if (token.kind === "Comment") found.push(token);
  }
  return found;
}

function within(node: { readonly loc?: { start: number; end: number } | undefined }, at: number): boolean {
  return node.loc !== undefined && node.loc.start < at && at < node.loc.end;
}

function standIn(index: number): FieldNode {
  return { kind: Kind.FIELD, name: { kind: Kind.NAME, value: `${STAND_IN}${index}` } };
}

/** Puts the comment before the field that follows it, as deep as the braces that hold it. */
function commented(set: SelectionSetNode, at: number, index: number): SelectionSetNode {
  const { selections } = set;
  const inner = selections.findIndex(
    (s) => "selectionSet" in s && s.selectionSet !== undefined && within(s.selectionSet, at),
  );
  const held = selections[inner];
  if (held && "selectionSet" in held && held.selectionSet) {
    const selectionSet = commented(held.selectionSet, at, index);
    return { ...set, selections: selections.with(inner, { ...held, selectionSet }) };
  }
  const next = selections.findIndex((s) => (s.loc?.end ?? -1) > at);
  const place = next < 0 ? selections.length : next;
  return { ...set, selections: selections.toSpliced(place, 0, standIn(index)) };
}

/** Lays a query out and keeps its comments, which graphql-js forgets. Null where the text is no GraphQL. */
export function prettify(query: string): string | null {
  const source = parsed(query);
  if (source === null) return null;
  const texts = comments(source);
  /** Comments outside of braces, by the definition that they stand before; the last group ends the text. */
  const before: number[][] = source.definitions.map(() => []).concat([[]]);
  let definitions = [...source.definitions];
  texts.forEach((comment, index) => {
    const holder = definitions.findIndex(
      (d) => "selectionSet" in d && d.selectionSet !== undefined && within(d.selectionSet, comment.start),
    );
    const definition = definitions[holder];
    if (definition && "selectionSet" in definition && definition.selectionSet) {
      const selectionSet = commented(definition.selectionSet, comment.start, index);
      definitions = definitions.with(holder, { ...definition, selectionSet });
    } else {
      const next = definitions.findIndex((d) => (d.loc?.end ?? -1) > comment.start);
      before.at(next)?.push(index);
    }
  });
  const said = (index: number) => `#${texts[index]?.value ?? ""}`.trimEnd();
  const parts = definitions.map((d, i) => [...(before[i] ?? []).map(said), print(d)].join("\n"));
  const all = [...parts, ...(before.at(-1) ?? []).map(said)].join("\n\n");
  return all.replace(new RegExp(`${STAND_IN}(\\d+)`, "g"), (_, index: string) => said(Number(index)));
}

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query);
  } catch {
    return null;
  }
}

/** The operation to run when there are several: the one with the caret in it, else the first. Null where one is. */
export function operationAt(query: string, caret: number): string | null {
  const operations = parsed(query)?.definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION) ?? [];
  if (operations.length < 2) return null;
  const here = operations.find((d) => within(d, caret)) ?? operations[0];
  return here?.name?.value ?? null;
}

/** Whether running it changes nothing, so that a link may be answered without being asked for. */
export function isReading(query: string): boolean {
  const operations = parsed(query)?.definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION) ?? [];
  return operations.length > 0 && operations.every((d) => d.operation === "query");
}
