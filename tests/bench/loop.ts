import { type Bench, ms, type Row, rate } from "./measure.ts";
import { CASE, searchFor, viewOf } from "./questions.ts";
import { idle, serve } from "./server.ts";
import { GENERATED } from "./stores.ts";

const MOST_MS = 50;
const CONNECTIONS = 4;
const FOR_MS = 10_000;
const CLAIMS = {
  query: `query Claims($case: ID!) { claims(case: $case, first: 500) { totalCount nodes { id text certainty stance
    validTime subject { id name } object { id name } assertions { id quote } } } }`,
  variables: { case: GENERATED },
};

/** How late the server's event loop is while readers ask for the largest answers that it gives. */
export async function loop({ say, stores }: Bench): Promise<Row[]> {
  const [{ dataDir, env }] = (await stores()) as [Awaited<ReturnType<typeof stores>>[0]];
  const server = await serve({ dataDir, env, probe: true });
  const beside = idle();
  try {
    const questions = [
      viewOf(GENERATED, `${GENERATED}/ent:e0`, { hops: 3, limit: 500 }),
      CLAIMS,
      viewOf(GENERATED, `${GENERATED}/ent:e7`, { hops: 4, limit: 500 }),
      searchFor(CASE, "soldiers"),
    ];
    for (const asked of questions) await server.ask(asked);
    await Promise.all([server.loopDelay(), beside.loopDelay()]);
    let next = 0;
    const answered = await rate(
      () => server.load(questions[next++ % questions.length] as never),
      CONNECTIONS,
      FOR_MS,
    );
    const { p99, max } = await server.loopDelay();
    const machine = await beside.loopDelay();
    say(`event loop: p99 ${ms(p99)}, of an idle process ${ms(machine.p99)}`);
    const served = `${answered.toFixed(0)} answers/s, ${CONNECTIONS} readers`;
    const measured = `p99 ${ms(p99)}, longest ${ms(max)} (${served}); an idle process beside it p99 ${ms(machine.p99)}`;
    return [
      {
        what: "Event loop while large answers are served",
        bar: "p99 delay < 50 ms",
        measured,
        kept: p99 < MOST_MS,
      },
    ];
  } finally {
    beside.stop();
    await server.stop();
  }
}
