import type { Quantity } from "./case.ts";
import type { ClaimRecord } from "./records.ts";

const FIGURE = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 4 });

/**
 * A figure as words.
 *
 * @example quantityText({ bound: "about", value: 2000, unit: "USD", per: "soldier and month" })
 * // "about 2,000 USD per soldier and month"
 */
export function quantityText(quantity: Quantity): string {
  const { bound, value, upTo, unit, per, printed } = quantity;
  const figure =
    upTo === undefined ? FIGURE.format(value) : `${FIGURE.format(value)} and ${FIGURE.format(upTo)}`;
  const amount = unit === "%" ? `${figure} %` : `${figure} ${unit}`;
  const words = [bound === "exactly" ? "" : bound, amount, per ? `per ${per}` : ""].filter(Boolean).join(" ");
  return printed ? `${printed} (${words})` : words;
}

/** The interval of values that a figure allows; an open end is infinite. "about" allows a tenth either way. */
export function quantityRange(quantity: Quantity): { readonly min: number; readonly max: number } {
  const { bound, value, upTo } = quantity;
  switch (bound) {
    case "exactly":
      return { min: value, max: value };
    case "about":
      return { min: (value * 9) / 10, max: (value * 11) / 10 };
    case "at least":
    case "more than":
      return { min: value, max: Number.POSITIVE_INFINITY };
    case "at most":
    case "less than":
      return { min: Number.NEGATIVE_INFINITY, max: value };
    case "between":
      return { min: value, max: upTo ?? value };
  }
}

/** The figure of a claim, where it has one. */
export function figureOf(claim: ClaimRecord): Quantity | undefined {
  const { bound, value, unit, upTo, per, printed } = claim;
  if (!bound || value === undefined || !unit) return undefined;
  return {
    bound,
    value,
    unit,
    ...(upTo === undefined ? {} : { upTo }),
    ...(per === undefined ? {} : { per }),
    ...(printed === undefined ? {} : { printed }),
  };
}

/** Whether no value fits both figures. Only figures in one unit can be held against each other. */
export function apart(a: Quantity, b: Quantity): boolean {
  const [x, y] = [quantityRange(a), quantityRange(b)];
  return x.max < y.min || y.max < x.min;
}
