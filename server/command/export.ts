import { writeFileSync } from "node:fs";
import { parseConfig } from "../config.ts";
import { isMatrixFormat, MATRIX_FORMATS, type MatrixFormat, matrixFile } from "../export/matrixFile.ts";
import { FORMATS } from "../formats/index.ts";
import { openHouse } from "../main.ts";
import { argumentMapOf } from "../model/caseMap.ts";
import { AppError } from "../model/errors.ts";
import { caseFolder, compiledCase } from "./compiled.ts";
import { EXIT, type ExitCode, type Terminal } from "./terminal.ts";

export interface ExportOptions {
  readonly format: string;
  readonly accusation?: string;
  readonly profile?: string;
  readonly out?: string;
  readonly names?: string;
}

/** Formats of argument maps; frameworks hold no statements. */
const MAP_FORMATS = [...FORMATS].flatMap(([name, format]) => (format.kind === "map" ? [name] : []));

/**
 * `redthread export CASE --format F`: the argument map of a case in a format of maps, from its text, or the matrix of
 * one of its accusations as a table, from the store. What a format cannot hold is said line by line.
 */
export async function exportCase(
  name: string,
  options: ExportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { format } = options;
  if (isMatrixFormat(format)) return await exportMatrix(name, format, options, terminal);
  const writer = FORMATS.get(format);
  if (writer?.kind !== "map") {
    const known = [...Object.keys(MATRIX_FORMATS), ...MAP_FORMATS].join(", ");
    throw new AppError("USAGE", `There is no format ${format} for a case. Use one of ${known}.`);
  }
  const dir = caseFolder(name);
  if (dir === undefined) throw new AppError("USAGE", `There is no case ${name}. Name its folder.`);
  const { map } = await compiledCase(dir);
  const { text, losses } = writer.write(argumentMapOf(map));
  put(new TextEncoder().encode(text), options, terminal);
  for (const loss of losses) terminal.say(`Lost: ${loss}`);
  return EXIT.good;
}

async function exportMatrix(
  name: string,
  format: MatrixFormat,
  { accusation, profile, names, ...options }: ExportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (!accusation)
    throw new AppError("USAGE", `A ${format} holds one matrix: name it with --accusation acc:….`);
  if (names !== undefined && names !== "shown" && names !== "withheld")
    throw new AppError("USAGE", `--names takes shown or withheld, not “${names}”.`);
  if (format !== "csv" && options.out === undefined)
    throw new AppError("USAGE", `A ${format} is no text: say where it goes with --out FILE.`);
  const house = await openHouse(parseConfig(process.env));
  try {
    const request = {
      ...{ case: name, accusation, format },
      ...(profile && { profile }),
      ...(names === "shown" && { names: "shown" as const }),
    };
    const made = await matrixFile(request, house.api.run);
    if ("refused" in made) throw new AppError("USAGE", made.refused.map(({ message }) => message).join("\n"));
    put(made.bytes, options, terminal);
    return EXIT.good;
  } finally {
    await house.close();
  }
}

function put(bytes: Uint8Array, { out }: Pick<ExportOptions, "out">, terminal: Terminal): void {
  if (out === undefined) {
    terminal.out(new TextDecoder().decode(bytes).trimEnd());
    return;
  }
  try {
    writeFileSync(out, bytes);
  } catch (cause) {
    throw new AppError("USAGE", `${out} cannot be written. Name another file with --out.`, { cause });
  }
  terminal.say(`Wrote ${out}.`);
}
