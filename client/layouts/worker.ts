/** The layout's thread: a plan in, two results out, the first within milliseconds. */
import { layOut } from "./layout.ts";
import type { LayoutPlan, LayoutResult } from "./plan.ts";

export interface LayoutJob {
  job: number;
  plan: LayoutPlan;
}

export interface LayoutNews {
  job: number;
  stage: "start" | "settled";
  result: LayoutResult;
}

const post = (news: LayoutNews) => postMessage(news);

addEventListener("message", (event: MessageEvent<LayoutJob>) => {
  const { job, plan } = event.data;
  const result = layOut(plan, (first) => post({ job, stage: "start", result: first }));
  post({ job, stage: "settled", result });
});
