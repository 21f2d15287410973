import type { Bound, Constants, Standard } from "../model/argument.ts";

/**
 * Does a case for a statement that weighs `pro` meet a standard against one that weighs `con`? The standards of
 * Carneades (Gordon, Prakken & Walton 2007, §4; Gordon & Walton 2009) with the constants of a profile.
 */
export function meets(standard: Standard, pro: number, con: number, constants: Constants): boolean {
  if (pro <= 0) return false;
  switch (standard) {
    case "SE":
      return true;
    case "PE":
      return pro > con;
    case "DV":
      return con === 0;
    case "CCE":
      return isClear(pro, con, constants);
    case "BRD":
      return isClear(pro, con, constants) && below(con, constants.doubt);
  }
}

function isClear(pro: number, con: number, { pro: least, lead }: Constants): boolean {
  return above(pro, least) && above(pro - con, lead);
}

function above(value: number, { value: limit, strict }: Bound): boolean {
  return strict ? value > limit : value >= limit;
}

function below(value: number, { value: limit, strict }: Bound): boolean {
  return strict ? value < limit : value <= limit;
}
