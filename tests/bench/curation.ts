import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseConfig, projectRoot } from "../../server/config.ts";
import { type House, openHouse } from "../../server/main.ts";
import { type Bench, ms, quantile, type Row, timed } from "./measure.ts";
import { folder } from "./stores.ts";

const CASE = "dprk-soldiers";
const BAR_MS = 100;
const SEEN_MS = 500;
const ACTS = 40;
const WARM_UP = 5;

const ADD_CLAIM =
  "mutation ($input: AddClaimInput!) { addClaim(input: $input) { claim { id } audit { position } } }";
const SAVE_ARGUMENT =
  "mutation ($input: SaveArgumentInput!) { saveArgument(input: $input) { argument { id } audit { position } } }";

/** Acts on the shipped case: acknowledged when they are durable in text, store and audit trail. */
export async function curation({ say }: Bench): Promise<Row[]> {
  const root = folder();
  const dir = join(root, CASE);
  cpSync(join(projectRoot(), "cases", CASE), dir, { recursive: true });
  const config = parseConfig({ REDTHREAD_DATA: join(root, "data"), LOG_LEVEL: "error" });
  const house = await openHouse(config, [dir]);
  try {
    await house.load([dir], () => {});
    say(`${ACTS} acts of each kind on a copy of ${CASE}`);
    const claims = await actTimes(house, ADD_CLAIM, newClaim);
    const saved = await actTimes(house, SAVE_ARGUMENT, newArgument);
    const told = await toldTimes(house);
    return [
      row("a claim added", claims),
      row("an argument saved, with a statement of its own", saved),
      {
        what: "a change seen by another page that listens: from the wish to its server-sent event, embedded",
        bar: `p95 ≤ ${SEEN_MS} ms`,
        measured: `p50 ${ms(quantile(told, 0.5))}, p95 ${ms(quantile(told, 0.95))}`,
        kept: quantile(told, 0.95) <= SEEN_MS,
      },
    ];
  } finally {
    await house.close();
    rmSync(root, { recursive: true, force: true });
  }
}

async function actTimes(house: House, query: string, input: (n: number) => object): Promise<number[]> {
  const took: number[] = [];
  for (let n = -WARM_UP; n < ACTS; n++) {
    const one = await timed(async () => {
      const { errors } = await house.api.run({ query, variables: { input: input(n + WARM_UP) } });
      if (errors) throw new Error(errors.map((error) => error.message).join("\n"));
    });
    if (n >= 0) took.push(one);
  }
  return took;
}

const CHANGED = `subscription { caseChanged(case: "${CASE}") { kind position } }`;

/** From asking for an act until who listens has read of it. */
async function toldTimes(house: House): Promise<number[]> {
  const headers = { "content-type": "application/json", accept: "text/event-stream" };
  const body = JSON.stringify({ query: CHANGED });
  const asked = new Request("http://localhost/graphql", { method: "POST", headers, body });
  const reader = (await house.api.fetch(asked, "bench")).body
    ?.pipeThrough(new TextDecoderStream())
    .getReader();
  if (!reader) throw new Error("The stream did not begin.");
  const until = async (position: number) => {
    for (let text = ""; !text.includes(`"position":${position}}`); ) {
      const { done, value } = await reader.read();
      if (done) throw new Error("The stream ended.");
      text += value;
    }
  };
  const took: number[] = [];
  await until(2 * (ACTS + WARM_UP));
  for (let n = 1; n <= ACTS; n++)
    took.push(
      await timed(async () => {
        const heard = until(2 * (ACTS + WARM_UP) + n);
        await house.api.run({ query: ADD_CLAIM, variables: { input: newClaim(1_000 + n) } });
        await heard;
      }),
    );
  await reader.cancel();
  return took;
}

function newClaim(n: number): object {
  const place = { passage: "doc:b/p9", start: 0, end: 20, speakers: ["ent:article-b"] };
  return {
    ...{ clientMutationId: `bench-claim-${n}`, case: CASE, kind: "FACT" },
    text: `Something is said for the ${n}th time.`,
    assertions: [{ ...place, stance: "ASSERTS", certainty: "FLAT" }],
  };
}

function newArgument(n: number): object {
  return {
    ...{ clientMutationId: `bench-argument-${n}`, case: CASE, scheme: "classification" },
    title: `What is said for the ${n}th time`,
    premises: [{ claim: `clm:something-is-said-for-the-${n}th` }],
    conclusion: "#1",
    statements: [{ kind: "CLASSIFICATION", text: `It was said for the ${n}th time.` }],
  };
}

function row(what: string, took: readonly number[]): Row {
  const late = quantile(took, 0.95);
  return {
    what: `${what}: durable in text, store and audit trail, embedded`,
    bar: `p95 ≤ ${BAR_MS} ms`,
    measured: `p50 ${ms(quantile(took, 0.5))}, p95 ${ms(late)}`,
    kept: late <= BAR_MS,
  };
}
