import { type FrameworkFormat, FrameworkReader, linesOf } from "./format.ts";

/** The competition would not ask for more, and a wrong header must not fill the memory. */
const MOST = 1_000_000;

/** ICCMA 2023: `p af n`, then `i j` a line, comments after #. Arguments are the numbers from 1 to n. */
export const iccma: FrameworkFormat = {
  kind: "framework",
  read(text, file) {
    const reader = new FrameworkReader(file);
    let header = false;
    for (const { line, text: written } of linesOf(text, "#")) {
      const first = /^p\s+af\s+(\d+)$/.exec(written);
      const pair = /^(\d+)\s+(\d+)$/.exec(written);
      if (first && !header) declare(Number(first[1]), line, reader);
      else if (header && pair) reader.attack(String(Number(pair[1])), String(Number(pair[2])), line);
      else
        reader.fault(
          line,
          `“${written.slice(0, 40)}” stands at a wrong place.`,
          "Write p af n first, then i j a line.",
        );
      header ||= !!first;
    }
    if (!header && reader.faults.empty) reader.fault(1, "The header is missing.", "Begin with p af n.");
    return reader.finish();
  },
  write(framework) {
    const number = new Map(framework.arguments.map((id, i) => [id, i + 1]));
    const losses = [...number].flatMap(([id, i]) =>
      id === String(i) ? [] : [`The name “${id}”: it is written as ${i}.`],
    );
    const attacks = framework.attacks.map(([from, to]) => `${number.get(from)} ${number.get(to)}`);
    return { text: [`p af ${number.size}`, ...attacks].map((line) => `${line}\n`).join(""), losses };
  },
};

function declare(count: number, line: number, reader: FrameworkReader): void {
  if (count > MOST) {
    reader.fault(line, `${count} arguments are more than can be read.`, `Use at most ${MOST}.`);
    return;
  }
  for (let i = 1; i <= count; i++) reader.argument(String(i), line);
}
