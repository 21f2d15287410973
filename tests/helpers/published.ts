import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { newFaults } from "../../server/formats/format.ts";
import type { Label } from "../../server/model/argument.ts";
import { readYaml } from "../../server/text/yaml.ts";

/** Files of Carneades 4 with the labels that their authors published; where they lie beside the repository. */
interface Published {
  readonly file: string;
  readonly text: string;
  readonly labels: Readonly<Record<string, Label>>;
}

const FOLDER = fileURLToPath(new URL("../../../shared/fixtures/carneades", import.meta.url));

export function publishedMaps(): Published[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .sort()
    .map((file) => {
      const text = readFileSync(join(FOLDER, file), "utf8");
      return { file, text, labels: labelsIn(file, text) };
    });
}

function labelsIn(file: string, text: string): Record<string, Label> {
  const root = readYaml(file, text, newFaults())?.value as { tests?: Record<string, string[]> };
  const words: Record<string, Label> = { in: "in", out: "out", undecided: "open" };
  return Object.fromEntries(
    Object.entries(root.tests ?? {}).flatMap(([word, ids]) => ids.map((id) => [id, words[word] ?? "open"])),
  );
}
