import type { ClaimRecord } from "../model/records.ts";
import type { Context } from "./context.ts";
import type { MatrixCellParent, MatrixRowParent } from "./parents.ts";

/** A cell with the side on which it stands. */
export interface Cell extends MatrixCellParent {
  readonly side: "for" | "against";
}

/**
 * One cell for each assertion of each claim that speaks for or against an element: as many as there are paths from an
 * assertion through its claim to the element. That somebody denies or doubts what speaks for it speaks against it.
 */
export async function cellsOf({ line, evaluated }: MatrixRowParent, context: Context): Promise<Cell[]> {
  const pairs = [
    ...line.for.map((id) => ({ id, side: "for" as const })),
    ...line.against.map((id) => ({ id, side: "against" as const })),
  ];
  const { claim: claims, assertionsOfClaim } = context.loaders;
  const cells = pairs.map(async ({ id, side }): Promise<Cell[]> => {
    const [claim, assertions] = await Promise.all([claims.load(id), assertionsOfClaim.load(id)]);
    if (!claim) return [];
    if (assertions.length === 0) return [{ claim: claim as ClaimRecord, assertion: null, evaluated, side }];
    return assertions.map((assertion) => {
      const turned = assertion.stance === "denies" || assertion.stance === "doubts";
      return { claim, assertion, evaluated, side: turned ? OTHER[side] : side };
    });
  });
  return (await Promise.all(cells)).flat();
}

const OTHER = { for: "against", against: "for" } as const;

/** The cells of an element by their side. */
export async function sidesOf(row: MatrixRowParent, context: Context) {
  const cells = await cellsOf(row, context);
  return {
    for: cells.filter(({ side }) => side === "for"),
    against: cells.filter(({ side }) => side === "against"),
  };
}
