import type { Chain } from "./arguments.ts";

/** Whether an accusation is meant by what somebody types: its words, its provision, against whom. */
export function isMeant({ accusation }: Chain, sought: string): boolean {
  const text = [
    accusation.wording,
    accusation.title,
    accusation.provision.name,
    ...accusation.against.map((a) => a.name),
  ]
    .join(" ")
    .toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
