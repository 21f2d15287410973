/** One operation as its author wrote it. */
export interface WrittenOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

/** What came back, untouched: the console shows the very bytes of the API, not what a cache made of them. */
export interface SentAnswer {
  readonly text: string;
  readonly status: number;
  /** From sending to the last byte. */
  readonly ms: number;
  /** Length of the answer in UTF-8. */
  readonly bytes: number;
}

/** Sends one operation past the page's cache. Rejects where no answer came, or where `signal` ended it. */
export async function send(operation: WrittenOperation, signal?: AbortSignal): Promise<SentAnswer> {
  const { operationName, ...rest } = operation;
  const start = performance.now();
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(operationName === null ? rest : operation),
    ...(signal ? { signal } : {}),
  });
  const text = await response.text();
  const ms = performance.now() - start;
  return { text, status: response.status, ms, bytes: new TextEncoder().encode(text).length };
}
