import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseConfig, projectRoot } from "../../server/config.ts";
import { type House, openHouse } from "../../server/main.ts";
import { type Bench, ms, quantile, type Row, timed } from "./measure.ts";
import { secondScreen } from "./secondScreen.ts";
import { folder } from "./stores.ts";

const CASE = "dprk-soldiers";
const BAR_MS = 100;
const SEEN_MS = 500;
const ACTS = 40;
const WARM_UP = 5;
/** From which number on claims are added while somebody listens. */
const TOLD = 1_000;
/** Two that may be one, for all that a benchmark cares. */
const INTO = "ent:families-of-the-fallen";
const FROM = "ent:parents-of-soldiers";

/** The mutation of this name, with what its screen reads at once. */
function mutation(name: string, fields: string): string {
  const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  return `mutation ($input: ${input}) { ${name}(input: $input) { ${fields} audit { position } } }`;
}

const ADD_CLAIM = mutation("addClaim", "claim { id }");
const UPDATE_CLAIM = mutation("updateClaim", "claim { id }");
const REMOVE_CLAIM = mutation("removeClaim", "removed");
const SAVE_ARGUMENT = mutation("saveArgument", "argument { id }");
const MERGE_ENTITIES = mutation("mergeEntities", "entity { id }");
const UNDO = mutation("undo", "subjects");
const SAVE_VIEW = mutation("saveView", "view { id }");

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
    const changed = await actTimes(house, UPDATE_CLAIM, changedClaim);
    const views = await actTimes(house, SAVE_VIEW, newView);
    const { merged, undone } = await mergeTimes(house);
    const removed = await actTimes(house, REMOVE_CLAIM, removedClaim);
    return [
      row("a claim added", claims),
      row("a claim changed", changed),
      row("a claim removed", removed),
      row("an argument saved, with a statement of its own", saved),
      row("a view saved", views),
      row("two entities merged", merged),
      row("the merge undone", undone),
      {
        what: "a change seen by another page that listens: from the wish to its server-sent event, embedded",
        bar: `p95 ≤ ${SEEN_MS} ms`,
        measured: `p50 ${ms(quantile(told, 0.5))}, p95 ${ms(quantile(told, 0.95))}`,
        kept: quantile(told, 0.95) <= SEEN_MS,
      },
      ...(await secondScreen({ say })),
    ];
  } finally {
    await house.close();
    rmSync(root, { recursive: true, force: true });
  }
}

/** Everything of the trail has been seen by who asks. */
const SEEN = { seen: 1_000_000 };

async function actTimes(house: House, query: string, input: (n: number) => object): Promise<number[]> {
  const took: number[] = [];
  for (let n = -WARM_UP; n < ACTS; n++) {
    const one = await timed(() => act(house, query, input(n + WARM_UP)));
    if (n >= 0) took.push(one);
  }
  return took;
}

/** @returns the place of the act in the trail */
async function act(house: House, query: string, input: object): Promise<number> {
  const { data, errors } = await house.api.run({ query, variables: { input } });
  if (errors) throw new Error(errors.map((error) => error.message).join("\n"));
  const [payload] = Object.values(data as Record<string, { readonly audit: { readonly position: number } }>);
  return payload?.audit.position ?? 0;
}

/** The same two merged and taken apart again and again. */
async function mergeTimes(house: House) {
  const [merged, undone]: number[][] = [[], []];
  for (let n = -WARM_UP; n < ACTS; n++) {
    let position = 0;
    const one = await timed(async () => {
      const wish = { into: INTO, from: [FROM], ...SEEN };
      position = await act(house, MERGE_ENTITIES, { ...named(`merge-${n}`), ...wish });
    });
    const other = await timed(() => act(house, UNDO, { ...named(`undo-${n}`), position }));
    if (n < 0) continue;
    merged?.push(one);
    undone?.push(other);
  }
  return { merged: merged ?? [], undone: undone ?? [] };
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
  for (let n = 0; n < ACTS + WARM_UP; n++)
    took.push(
      await timed(async () => {
        const heard = until(2 * (ACTS + WARM_UP) + n + 1);
        await house.api.run({ query: ADD_CLAIM, variables: { input: newClaim(TOLD + n) } });
        await heard;
      }),
    );
  await reader.cancel();
  return took;
}

function named(id: string) {
  return { clientMutationId: `bench-${id}`, case: CASE };
}

function changedClaim(n: number): object {
  const { kind, text, assertions } = newClaim(n);
  const id = `clm:something-is-said-for-the-${n}th`;
  return { ...named(`change-${n}`), id, ...SEEN, kind, text: `${text} Or so.`, assertions };
}

function newView(n: number): object {
  return { ...named(`view-${n}`), title: `What ${n} shows`, address: `explore?sel=${INTO}` };
}

/** The claims that {@link toldTimes} adds: no argument leans on them. */
function removedClaim(n: number): object {
  const id = `clm:something-is-said-for-the-${TOLD + n}th`;
  return { ...named(`remove-${n}`), id, ...SEEN, withLinks: true };
}

function newClaim(n: number) {
  const place = { passage: "doc:b/p9", start: 0, end: 20, speakers: ["ent:article-b"] };
  return {
    ...{ ...named(`claim-${n}`), kind: "FACT" },
    text: `Something is said for the ${n}th time.`,
    assertions: [{ ...place, stance: "ASSERTS", certainty: "FLAT" }],
  };
}

function newArgument(n: number): object {
  return {
    ...{ ...named(`argument-${n}`), scheme: "classification" },
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
