// Preloaded into a server that is measured: tells the event loop's delay since the last time it was asked.
import { monitorEventLoopDelay } from "node:perf_hooks";

const RESOLUTION_MS = 1;
const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
histogram.enable();
process.on("message", (message) => {
  if (message !== "delay") return;
  // The histogram holds the time between two ticks of its timer; what is late is the rest.
  const late = (ns) => Math.max(0, ns / 1e6 - RESOLUTION_MS);
  process.send?.({ p99: late(histogram.percentile(99)), max: late(histogram.max) });
  histogram.reset();
});
process.channel?.unref();
