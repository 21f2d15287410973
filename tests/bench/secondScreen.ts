import type { Page } from "playwright-core";
import { CHROMIUM, closeBrowser, House } from "../helpers/browser.ts";
import { caseCopy } from "../helpers/caseCopy.ts";
import { type Bench, ms, quantile, type Row } from "./measure.ts";

const CASE = "dprk-soldiers";
const CLAIM = `${CASE}/clm:b-c27`;
const SEEN_MS = 500;
const ACTS = 20;
const WARM_UP = 3;
const PAUSE_MS = 1_500;
const WHAT = "the same on the other page’s screen: from the first page’s act to its words painted, Chromium";

/** The claim as it is, in the form in which it is changed. */
const WHOLE = `query ($id: ID!) { node(id: $id) { ... on Claim {
  kind predicate measure validTime validBasis note subject { id } object { id }
  quantity { bound value upTo unit per printed }
  assertions { quote stance certainty hedge passage { id } speakers { id } }
} } }`;
const UPDATE = "mutation ($input: UpdateClaimInput!) { updateClaim(input: $input) { text } }";

/** An act in one page until what it changed stands in another page: two windows of a real Chromium, one machine clock. */
export async function secondScreen({ say }: Pick<Bench, "say">): Promise<Row[]> {
  const bar = `p95 ≤ ${SEEN_MS} ms`;
  if (CHROMIUM === undefined)
    return [{ what: WHAT, bar, measured: "left out: no Chromium", kept: undefined }];
  const copy = caseCopy(CASE);
  const house = await House.open(["--case", copy.folder], { actor: "Anna" });
  try {
    const took = await seen(house);
    say(`${took.length} acts seen on a second screen`);
    const [p50, p95] = [quantile(took, 0.5), quantile(took, 0.95)];
    return [{ what: WHAT, bar, measured: `p50 ${ms(p50)}, p95 ${ms(p95)}`, kept: p95 <= SEEN_MS }];
  } finally {
    await house.close();
    await closeBrowser();
    copy.remove();
  }
}

async function seen(house: House): Promise<number[]> {
  const address = `/c/${CASE}/explore?sel=clm:b-c27`;
  // What compiles this file wraps named functions in a helper that the page does not have.
  const before = async (page: Page) => {
    await page.addInitScript("globalThis.__name = (it) => it;");
  };
  const [one, two] = [await house.visit(address, { before }), await house.visit(address, { before })];
  const thread = two.page.getByRole("complementary", { name: "Selected claim" });
  await thread.waitFor();
  // The feed must be listened to before the first act.
  await two.page.waitForTimeout(1_000);
  const claim = await wholeClaim(one.page);
  const took: number[] = [];
  for (let n = -WARM_UP; n < ACTS; n++) {
    const text = `The regime receives a monthly payment, told for the ${n + WARM_UP}th time.`;
    await watchFor(two.page, text);
    const sent = await changed(one.page, { ...claim, text, clientMutationId: `screen-${n}` });
    const painted = await two.page.evaluate(() => (globalThis as unknown as Watching).painted);
    if (n >= 0) took.push(painted - sent);
    // At a person's pace: what either page asks anew after one act is answered before the next.
    await two.page.waitForTimeout(PAUSE_MS);
  }
  await Promise.all([one.close(), two.close()]);
  return took;
}

/** Everything that an update of the claim wants, but its text. */
async function wholeClaim(page: Page): Promise<object> {
  const { node } = (await asked(page, WHOLE, { id: CLAIM })).data;
  const { subject, object, assertions, ...rest } = node;
  return {
    ...{ ...rest, id: CLAIM, case: CASE, seen: 1_000_000, subject: subject.id, object: object.id },
    assertions: assertions.map(
      ({ passage, speakers, ...one }: { passage: { id: string }; speakers: { id: string }[] }) => ({
        ...{ ...one, passage: passage.id, speakers: speakers.map(({ id }) => id) },
      }),
    ),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: the answer's shape is the query's, ten lines above.
async function asked(page: Page, query: string, variables: object): Promise<any> {
  const answer = await page.evaluate(async (body) => {
    const at = performance.timeOrigin + performance.now();
    const headers = { "content-type": "application/json" };
    const response = await fetch("/graphql", { method: "POST", headers, body });
    return { at, ...(await response.json()) };
  }, JSON.stringify({ query, variables }));
  if (answer.errors) throw new Error(answer.errors[0].message);
  return answer;
}

/** @returns when the act was sent, in ms since 1970 */
async function changed(page: Page, input: object): Promise<number> {
  return (await asked(page, UPDATE, { input })).at;
}

/** What a watching page holds. */
interface Watching {
  /** When the text was painted, in ms since 1970. */
  painted: Promise<number>;
}

/** Has a page look out for a text of its selected claim. */
function watchFor(page: Page, text: string): Promise<void> {
  return page.evaluate((wanted) => {
    (globalThis as unknown as Watching).painted = new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`Not seen: ${wanted}`)), 20_000);
      const observer = new MutationObserver(() => {
        const thread = document.querySelector("[aria-label='Selected claim']");
        if (!thread?.textContent?.includes(wanted)) return;
        observer.disconnect();
        clearTimeout(late);
        // The frame that shows it is painted before the task that is queued in it.
        requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())));
      });
      observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    });
  }, text);
}
