import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { ErrorCode } from "../model/errors.ts";

/** A refusal in the shape of a GraphQL answer, so that a client reads all of them in one way. */
export function refuse(
  c: Context,
  status: ContentfulStatusCode,
  code: ErrorCode,
  message: string,
  headers: Record<string, string> = {},
): Response {
  return c.json({ errors: [{ message, extensions: { code } }] }, status, headers);
}
