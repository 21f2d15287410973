import { AppError } from "../model/errors.ts";
import { EngineGone, EngineRefusal } from "./engineChild.ts";

/** What the engine or its process said, as an error of ours. Errors that are none of theirs pass unchanged. */
export function embeddedError(error: unknown, dir: string, query?: string): unknown {
  if (error instanceof EngineGone)
    return new AppError("UNAVAILABLE", "The store was lost and starts again. Try again.", { cause: error });
  if (!(error instanceof EngineRefusal)) return error;
  const details = query === undefined ? {} : { query };
  return new AppError(...codeOf(error, dir), { cause: error, details });
}

function codeOf({ status, message }: EngineRefusal, dir: string): [AppError["code"], string] {
  if (isLocked(message)) return ["UNAVAILABLE", `another server uses this data folder: ${dir}`];
  if (/No space left|ENOSPC|disk full|T009/i.test(message))
    return ["STORAGE_FULL", `The disk of ${dir} is full. Nothing was written: make room and try again.`];
  if (/Permission denied|Read-only file system/i.test(message))
    return [
      "UNAVAILABLE",
      `The data folder ${dir} cannot be written. Choose a folder of yours with REDTHREAD_DATA.`,
    ];
  if (status === "40000") return ["CONFLICT", "Somebody else changed the same thing. Look again and repeat."];
  if (status === "G2000") return ["CONFLICT", "Something with this id exists already."];
  if (/checksum|corrupt|magic|truncated/i.test(message))
    return [
      "UNAVAILABLE",
      `The store in ${dir} is damaged. Move the folder away; the cases load again from their text.`,
    ];
  return ["INTERNAL", "The store refused a query."];
}

export function isLocked(message: string): boolean {
  return /cannot be locked|database is locked|already locked/i.test(message);
}
