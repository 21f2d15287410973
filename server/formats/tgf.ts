import { renamed } from "./apx.ts";
import { type FrameworkFormat, FrameworkReader, linesOf } from "./format.ts";

/** Trivial Graph Format: a line an argument, `#`, a line an attack. Labels after the id are read and noted. */
export const tgf: FrameworkFormat = {
  kind: "framework",
  read(text, file) {
    const reader = new FrameworkReader(file);
    const lines = [...linesOf(text, "\0")].map(({ line, text: written }) => ({
      line,
      words: written.split(/\s+/),
    }));
    const marks = lines.flatMap(({ words }, i) => (words[0] === "#" ? [i] : []));
    const [mark = lines.length, second] = marks;
    const again = lines[second ?? -1];
    if (again) reader.fault(again.line, "A second # stands here.", "One # parts arguments from attacks.");
    for (const { line, words } of lines.slice(0, mark)) reader.argument(words[0] ?? "", line);
    for (const { line, words } of lines.slice(mark + 1)) attack(words, line, reader);
    const labels = lines.filter(({ words }, i) => words.length > (i < mark ? 1 : 2)).length;
    const parsed = reader.finish();
    if (!parsed.ok || labels === 0) return parsed;
    return { ...parsed, notes: [`${labels} labels were left out: frameworks have names only.`] };
  },
  write(framework) {
    const {
      arguments: ids,
      rename,
      losses,
    } = renamed(framework.arguments, (id) => /^\S+$/.test(id) && id !== "#");
    const attacks = framework.attacks.map(([from, to]) => `${rename(from)} ${rename(to)}`);
    return { text: [...ids, "#", ...attacks].map((line) => `${line}\n`).join(""), losses };
  },
};

function attack([from = "", to]: readonly string[], line: number, reader: FrameworkReader): void {
  if (from === "#") return;
  if (to === undefined) reader.fault(line, "An attack needs two arguments.", "Write a b.");
  else reader.attack(from, to, line);
}
