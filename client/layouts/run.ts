/** The page's end of the layout's thread. A newer plan ends the older one's work: nobody waits for a stale picture. */
import type { LayoutPlan } from "./plan.ts";
import type { LayoutJob, LayoutNews } from "./worker.ts";

export interface LayoutRunner {
  run(plan: LayoutPlan, onNews: (news: LayoutNews) => void): void;
  stop(): void;
}

function boot(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "layout" });
}

// The first thread boots while the data of the first view is still on its way.
let spare: Worker | null = typeof Worker === "undefined" ? null : boot();

export function layoutRunner(): LayoutRunner {
  let worker: Worker | null = spare ?? boot();
  let job = 0;
  let busy = false;
  spare = null;

  function start(): Worker {
    worker = boot();
    return worker;
  }

  return {
    run(plan, onNews) {
      if (busy) worker?.terminate();
      const thread = busy || !worker ? start() : worker;
      const mine = ++job;
      busy = true;
      thread.onmessage = (event: MessageEvent<LayoutNews>) => {
        if (event.data.job !== mine) return;
        if (event.data.stage === "settled") busy = false;
        onNews(event.data);
      };
      const message: LayoutJob = { job: mine, plan };
      thread.postMessage(message);
    },
    stop() {
      worker?.terminate();
      worker = null;
      busy = false;
    },
  };
}
