import type { Client } from "@urql/core";
import { useEffect, useMemo, useState } from "react";
import { useClient } from "urql";
import { CLAIM, DOCUMENT, MORE_PASSAGES } from "../api/documents/document.ts";
import type { ResultOf } from "../api/graphql.ts";
import { type Answer, useAsk } from "./ask.ts";
import { longId } from "./route.ts";

type AnyNode = NonNullable<ResultOf<typeof DOCUMENT>["node"]>;
export type OpenDocument = Extract<AnyNode, { passages: unknown }>;
export type Passage = OpenDocument["passages"]["nodes"][number];
export type PassageAssertion = Passage["assertions"][number];

type AnyClaim = NonNullable<ResultOf<typeof CLAIM>["node"]>;
export type OpenClaim = Extract<AnyClaim, { assertions: unknown }>;
export type Voice = OpenClaim["assertions"][number];
export type ClaimTie = OpenClaim["links"][number];

/** A document by its slug. Null where the case has none of that name. A long one goes on growing until it is whole. */
export function useDocument(
  caseId: string,
  slug: string,
): Omit<Answer<unknown>, "data"> & { document: OpenDocument | null | undefined } {
  const { data, ...answer } = useAsk("document", DOCUMENT, { id: longId(caseId, `doc:${slug}`) });
  const node = data?.node;
  const opened = node && "passages" in node ? node : null;
  const more = useMorePassages(opened);
  const document = useMemo(
    () =>
      opened && { ...opened, passages: { ...opened.passages, nodes: [...opened.passages.nodes, ...more] } },
    [opened, more],
  );
  return { ...answer, document: data === undefined ? undefined : document };
}

type PageOfPassages = Pick<OpenDocument["passages"], "nodes" | "pageInfo">;

/** Where the page after this one begins, or null at the end. */
function nextOf({ pageInfo }: PageOfPassages): string | null {
  return pageInfo.hasNextPage ? pageInfo.endCursor : null;
}

async function pageAfter(client: Client, id: string, after: string): Promise<PageOfPassages | null> {
  const { data } = await client.query(MORE_PASSAGES, { id, after }, { part: "document" }).toPromise();
  return data?.node && "passages" in data.node ? data.node.passages : null;
}

/** The passages after the first answer, page by page, as they come. A page that fails is left for the next visit. */
function useMorePassages(document: OpenDocument | null): readonly Passage[] {
  const client = useClient();
  const [more, setMore] = useState<readonly Passage[]>([]);
  useEffect(() => {
    setMore([]);
    if (!document) return;
    let live = true;
    const ask = async (after: string | null): Promise<void> => {
      const page = after === null ? null : await pageAfter(client, document.id, after);
      if (!page || !live) return;
      setMore((before) => [...before, ...page.nodes]);
      await ask(nextOf(page));
    };
    void ask(nextOf(document.passages));
    return () => {
      live = false;
    };
  }, [client, document]);
  return more;
}

/** A claim with all its voices. Null where nothing has that id. */
export function useClaim(
  caseId: string,
  sel: string | null,
): Omit<Answer<unknown>, "data"> & { claim: OpenClaim | null | undefined } {
  const isClaim = sel?.startsWith("clm:") ?? false;
  const { data, ...answer } = useAsk("claim", CLAIM, { id: longId(caseId, sel ?? "") }, { pause: !isClaim });
  const node = data?.node;
  return {
    ...answer,
    claim: !isClaim || data === undefined ? undefined : node && "assertions" in node ? node : null,
  };
}
