/**
 * An abstract argumentation framework (Dung, “On the acceptability of arguments …”, Artificial Intelligence 77,
 * 1995): arguments without inside, and which of them attacks which.
 */
export interface Framework {
  readonly arguments: readonly string[];
  readonly attacks: readonly (readonly [from: string, to: string])[];
}

/** The framework in numbers; each list without repeats. */
export interface Attacks {
  readonly attackers: readonly (readonly number[])[];
  readonly attacked: readonly (readonly number[])[];
}

/** @throws TypeError where an attack names an argument that is not there: readers refuse such a file. */
export function attacksOf(framework: Framework): Attacks {
  const numberOf = new Map(framework.arguments.map((id, i) => [id, i]));
  const attackers = framework.arguments.map(() => new Set<number>());
  const attacked = framework.arguments.map(() => new Set<number>());
  for (const [from, to] of framework.attacks) {
    const [f, t] = [numberOf.get(from), numberOf.get(to)];
    if (f === undefined || t === undefined)
      throw new TypeError(`There is no argument ${f === undefined ? from : to}.`);
    attackers[t]?.add(f);
    attacked[f]?.add(t);
  }
  return { attackers: attackers.map((set) => [...set]), attacked: attacked.map((set) => [...set]) };
}
