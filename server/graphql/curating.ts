import type { Curator } from "../curation/Curator.ts";
import { AppError } from "../model/errors.ts";
import type { Context } from "./context.ts";

/** @throws AppError FORBIDDEN where nobody may curate. */
export function curatorOf({ curator }: Context): Curator {
  if (curator) return curator;
  throw new AppError(
    "FORBIDDEN",
    "This server is read-only. Start one without --read-only, on the case’s folder, to change the case.",
  );
}
