import type { FoundPath } from "../../state/path.ts";
import { MiniNetwork, type MiniRelation } from "../../ui/MiniNetwork.tsx";
import type { MiniPlace } from "../../ui/miniLayout.ts";

const WIDTH = 352;
const ROW = 118;
const IN_A_ROW = 3;

/** Rows of three, read to the right and then to the left, so that each thing stands beside the next. */
function placesOf(ids: readonly string[]): MiniPlace[] {
  const columns = Math.min(IN_A_ROW, ids.length);
  return ids.map((id, i) => {
    const row = Math.floor(i / columns);
    const column = row % 2 === 0 ? i % columns : columns - 1 - (i % columns);
    return { id, x: (WIDTH * (column + 0.5)) / columns, y: row * ROW + 40 };
  });
}

/** The path as a picture; the sentences say the same. */
export function PathDrawing({ path }: { path: FoundPath }) {
  const { steps, weakest } = path;
  const [first] = steps;
  if (!first) return null;
  const ids = [first.from.id, ...steps.map((step) => step.to.id)];
  const relations = steps.map((step): MiniRelation => {
    const [from, to] = step.forward ? [step.from, step.to] : [step.to, step.from];
    return { ...step.claim, from, to, phrase: String(step.number) };
  });
  const rows = Math.ceil(ids.length / IN_A_ROW);
  return (
    <MiniNetwork
      relations={relations}
      selected={steps[weakest.number - 1]?.claim.id ?? null}
      width={WIDTH}
      height={rows * ROW}
      places={placesOf(ids)}
    />
  );
}
