/** The counts beside filters cost most of all that a screen asks, and nobody waits for them. */
const CAN_WAIT = /"operationName":"FilterCounts"/;
/** The stream of news never ends: nothing waits for it. */
const STREAM = /"query":"subscription/;
/** So long at most. */
const PATIENCE_MS = 2_000;

/** Sends what a reader looks at first: what can wait is sent when nothing else is under way. */
export function lightFirst(send: typeof fetch): typeof fetch {
  const underway = new Set<Promise<unknown>>();
  return async (input, init) => {
    const body = typeof init?.body === "string" ? init.body : "";
    if (CAN_WAIT.test(body)) {
      await quiet(underway);
      return send(input, init);
    }
    const answer = send(input, init);
    if (STREAM.test(body)) return answer;
    const ended: Promise<unknown> = answer.catch(() => {}).finally(() => underway.delete(ended));
    underway.add(ended);
    return answer;
  };
}

/** Until nothing is under way; a screen's questions come in one moment, so that moment is let pass first. */
async function quiet(underway: ReadonlySet<Promise<unknown>>): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  await pause(0);
  for (let left = PATIENCE_MS; underway.size > 0 && left > 0; left = until - performance.now())
    await Promise.race([...underway, pause(left)]);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
