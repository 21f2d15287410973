import { SESSION } from "../api/documents/live.ts";
import { useAsk } from "./ask.ts";

export interface Curating {
  /** Null until the server has said it. */
  readonly may: boolean | null;
  /** Why not, and what to do; null where one may or it is not known yet. */
  readonly why: string | null;
  /** Under whose name acts are recorded. */
  readonly actor: string | null;
}

/** Whether the reader may change this case here, and if not, why. */
export function useCurating(caseId: string): Curating {
  const session = useAsk("session", SESSION, {}).data?.session;
  if (!session) return { may: null, why: null, actor: null };
  const may = session.curates.includes(caseId);
  const why = may
    ? null
    : session.readOnly
      ? "This server is read-only: nothing can be changed here."
      : "This server does not hold the folder of this case, so it cannot be changed here.";
  return { may, why, actor: session.actor };
}
