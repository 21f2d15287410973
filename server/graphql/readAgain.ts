import {
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  getOperationAST,
  OperationTypeNode,
} from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Context } from "./context.ts";

/** The graph named something that it did not hold: it was changed between two reads of one answer, or is broken. */
export class NotHeld extends TypeError {
  constructor(id: string) {
    super(`The graph names ${id} and does not hold it.`);
  }
}

const MOST_TIMES = 4;

/**
 * An answer is put together from several reads, and an act of curation may come in between: then what one read named, the
 * next one does not find. Such a question is asked again. Where the graph is broken, it fails each time, and says so.
 */
export function readAgain(): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args: ExecutionArgs) => {
        for (let times = 1; ; times++) {
          const result = (await executeFn(args)) as ExecutionResult;
          if (times === MOST_TIMES || !isQuery(args) || !result.errors?.some(isNotHeld)) return result;
          (args.contextValue as Context).loaders.clearAll();
        }
      });
    },
  };
}

function isQuery({ document, operationName }: ExecutionArgs): boolean {
  return getOperationAST(document, operationName)?.operation === OperationTypeNode.QUERY;
}

function isNotHeld(error: unknown): boolean {
  return error instanceof NotHeld || (error instanceof GraphQLError && isNotHeld(error.originalError));
}
