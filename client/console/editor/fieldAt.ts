import { syntaxTree } from "@codemirror/language";
import type { EditorState } from "@codemirror/state";
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from "graphql";

/** A node of the syntax tree, as far as it is needed here. */
interface Node {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly parent: Node | null;
  getChild(name: string): Node | null;
}

/** The field that the caret is in, or between fields the type whose fields may stand there. */
export interface FieldAt {
  readonly type: string;
  readonly field: string | null;
}

/**
 * By the syntax tree, which is there for half-written queries too. The way leads from the operation down: each field
 * or condition on a type that holds the caret says which type comes next.
 */
export function fieldAt(state: EditorState, schema: GraphQLSchema): FieldAt | null {
  const { head } = state.selection.main;
  const way: Node[] = [];
  for (let node: Node | null = syntaxTree(state).resolveInner(head, -1); node; node = node.parent)
    way.unshift(node);
  const text = (node: Node | null | undefined) => (node ? state.sliceDoc(node.from, node.to) : "");
  let type: GraphQLNamedType | undefined;
  let inside: GraphQLNamedType | undefined;
  let field: string | null = null;
  for (const node of way) {
    if (node.name === "OperationDefinition") inside = rootOf(schema, text(node.getChild("OperationType")));
    const condition = node.getChild("TypeCondition")?.getChild("NamedType");
    if (condition) inside = schema.getType(text(condition));
    if (node.name === "SelectionSet") {
      type = inside;
      field = null;
    }
    if (node.name === "Field") {
      // At the end of a half-written query the name has no node of its own yet.
      const name = text(node.getChild("FieldName")) || (/^\w+/.exec(text(node))?.[0] ?? "");
      field = name;
      inside = typeOf(type, name);
    }
  }
  return type ? { type: type.name, field } : null;
}

function rootOf(schema: GraphQLSchema, operation: string): GraphQLNamedType | undefined {
  if (operation === "mutation") return schema.getMutationType() ?? undefined;
  if (operation === "subscription") return schema.getSubscriptionType() ?? undefined;
  return schema.getQueryType() ?? undefined;
}

function typeOf(type: GraphQLNamedType | undefined, field: string): GraphQLNamedType | undefined {
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  const found = type.getFields()[field];
  return found ? getNamedType(found.type) : undefined;
}
