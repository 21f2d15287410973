/** Somebody whose name may hurt them: a prisoner, a victim, a witness. */
export interface Sensitive {
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * Takes sensitive names out of texts: each person is called by kind and number, the same wherever the name stands.
 *
 * @example pseudonymiser([{ kind: "Person", name: "Ri", aliases: [] }])("Ri was asked") // "[Person 1] was asked"
 */
export function pseudonymiser(people: readonly Sensitive[]): (text: string) => string {
  const called = new Map<string, string>();
  people.forEach(({ kind, name, aliases }, i) => {
    for (const form of [name, ...aliases]) if (form.trim() !== "") called.set(form, `[${kind} ${i + 1}]`);
  });
  if (called.size === 0) return (text) => text;
  const forms = [...called.keys()].sort((a, b) => b.length - a.length).map(escaped);
  // A name inside a longer word is another word.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return (text) => text.replace(pattern, (form) => called.get(form) ?? form);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
