import type { Attacks } from "./framework.ts";
import { IN, OPEN, OUT } from "./run.ts";

/**
 * The grounded labelling (Caminada, “On the issue of reinstatement in argumentation”, JELIA 2006; Modgil & Caminada
 * 2009, algorithm of §6): in is what only meets defeated attackers, out what something in attacks. A worklist makes it
 * linear in arguments and attacks.
 */
export function grounded({ attackers, attacked }: Attacks): Uint8Array {
  const labels = new Uint8Array(attackers.length);
  const left = Int32Array.from(attackers, (list) => list.length);
  const queue = [...left.keys()].filter((a) => left[a] === 0);
  for (const a of queue) labels[a] = IN;
  const free = (a: number) => {
    left[a] = (left[a] as number) - 1;
    if (left[a] !== 0 || labels[a] !== OPEN) return;
    labels[a] = IN;
    queue.push(a);
  };
  for (let next = 0; next < queue.length; next++)
    for (const defeated of attacked[queue[next] as number] ?? []) {
      if (labels[defeated] === OUT) continue;
      labels[defeated] = OUT;
      for (const a of attacked[defeated] ?? []) free(a);
    }
  return labels;
}
