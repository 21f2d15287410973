/** What stands in the two editors, as text: it need not be well-formed. */
export interface Draft {
  readonly query: string;
  readonly variables: string;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll("+", "%20"));
  } catch {
    return null;
  }
}

function parameter(pairs: string, name: string): string | null {
  const pair = pairs.split("&").findLast((p) => p.startsWith(`${name}=`));
  return pair === undefined ? null : decoded(pair.slice(name.length + 1));
}

/**
 * The draft of an address such as `/console#query=…&variables=…`, or null where it holds none. The fragment is what
 * we write, since it never leaves the browser; a query string is read too, because people type it.
 */
export function parseAddress(search: string, hash: string): Draft | null {
  for (const pairs of [hash.replace(/^#/, ""), search.replace(/^\?/, "")]) {
    const query = parameter(pairs, "query");
    if (query !== null) return { query, variables: parameter(pairs, "variables") ?? "{}" };
  }
  return null;
}

/** The address that opens the console with this draft. */
export function printAddress(draft: Draft): string {
  const variables = encodeURIComponent(draft.variables);
  return `/console#query=${encodeURIComponent(draft.query)}&variables=${variables}`;
}
