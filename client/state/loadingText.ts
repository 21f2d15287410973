import { useState } from "react";
import { useClient } from "urql";
import { LOAD_TEXT, SESSION } from "../api/documents/live.ts";
import { useAsk } from "./ask.ts";
import { newId } from "./newId.ts";
import { toast } from "./toast.ts";

/** Loading the text that was edited by hand, the very version that was seen; null where this page may not. */
export function useLoadingText(
  caseId: string,
  revision: string | null,
): { readonly load: () => Promise<void>; readonly loading: boolean } | null {
  const client = useClient();
  const session = useAsk("session", SESSION, {}).data?.session;
  const [loading, setLoading] = useState(false);
  if (!session?.curates.includes(caseId)) return null;
  const load = async () => {
    setLoading(true);
    const input = { clientMutationId: newId(), case: caseId, revision };
    const { data, error } = await client.mutation(LOAD_TEXT, { input }).toPromise();
    setLoading(false);
    const refused = error?.graphQLErrors[0]?.message ?? "The server does not answer. Nothing was loaded.";
    toast(data ? `The edited text was loaded: ${data.loadText.text}.` : refused);
  };
  return { load, loading };
}
