import { EXAMPLE_TEXTS } from "./examples.gen.ts";
import { QUESTIONS } from "./questions.ts";

/** A question in the reader's words, with the query and the variables that answer it. */
export interface Example {
  /** The name of its file in tests/api/queries. */
  readonly name: string;
  readonly title: string;
  readonly query: string;
  /** JSON text, as the variables editor shows it. */
  readonly variables: string;
}

export interface ExampleGroup {
  readonly title: string;
  readonly examples: readonly Example[];
}

function example(name: string): Example[] {
  const texts = EXAMPLE_TEXTS[name];
  return texts ? [{ name, ...texts }] : [];
}

export const EXAMPLE_GROUPS: readonly ExampleGroup[] = QUESTIONS.map(({ title, files }) => ({
  title,
  examples: files.flatMap(example),
}));

export const EXAMPLES: readonly Example[] = EXAMPLE_GROUPS.flatMap((group) => group.examples);
