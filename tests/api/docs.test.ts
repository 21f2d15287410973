import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { printAnswer } from "../../server/command/query.ts";
import { type TestHouse, testHouse } from "../helpers/house.ts";

const DOC = fileURLToPath(new URL("../../docs/api.md", import.meta.url));
const PAIR = /```graphql\n([\s\S]*?)```\n```json\n[\s\S]*?```/g;
const WIDTH = 110;

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});

/** JSON as a person would set it: what fits into a line stands in one. */
function set(value: unknown, indent = 0, lead = 0): string {
  const line = oneLine(value);
  if (indent + lead + line.length <= WIDTH || typeof value !== "object" || value === null) return line;
  const pad = " ".repeat(indent + 2);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const parts = Object.entries(value).map(([key, inner]) => {
    const name = Array.isArray(value) ? "" : `${JSON.stringify(key)}: `;
    return pad + name + set(inner, indent + 2, name.length + 1);
  });
  return `${open}\n${parts.join(",\n")}\n${" ".repeat(indent)}${close}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${oneLine(inner)}`);
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

test("docs/api.md prints what the API answers (npx vitest -u --project api sets the answers anew)", async () => {
  const text = readFileSync(DOC, "utf8");
  const answers: string[] = [];
  for (const [, query = ""] of text.matchAll(PAIR)) {
    const answer = await house.api.run({ query });
    expect(answer.errors).toBeUndefined();
    answers.push(set(JSON.parse(printAnswer(answer))));
  }
  expect(answers).toHaveLength(14);
  const fresh = text.replace(PAIR, (_, query: string) => {
    return `\`\`\`graphql\n${query}\`\`\`\n\`\`\`json\n${answers.shift()}\n\`\`\``;
  });
  await expect(fresh).toMatchFileSnapshot(DOC);
});
