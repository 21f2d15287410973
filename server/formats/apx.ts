import { type FrameworkFormat, FrameworkReader, linesOf } from "./format.ts";

const FACT = /^(arg|att)\(\s*([^\s(),]+)\s*(?:,\s*([^\s(),]+)\s*)?\)\.\s*/;
const NAME = /^[^\s(),%]+$/;

/** ASPARTIX: `arg(a). att(a,b).`, comments after %. */
export const apx: FrameworkFormat = {
  kind: "framework",
  read(text, file) {
    const reader = new FrameworkReader(file);
    for (const { line, text: written } of linesOf(text, "%"))
      facts(written.replace(/%.*$/, ""), line, reader);
    return reader.finish();
  },
  write(framework) {
    const { arguments: ids, rename, losses } = renamed(framework.arguments, (id) => NAME.test(id));
    const lines = [
      ...ids.map((id) => `arg(${id}).`),
      ...framework.attacks.map(([from, to]) => `att(${rename(from)},${rename(to)}).`),
    ];
    return { text: lines.map((line) => `${line}\n`).join(""), losses };
  },
};

function facts(written: string, line: number, reader: FrameworkReader): void {
  let rest = written.trim();
  while (rest !== "") {
    const fact = FACT.exec(rest);
    if (!fact || (fact[1] === "arg") !== (fact[3] === undefined)) {
      reader.fault(
        line,
        `“${rest.slice(0, 40)}” is no fact of APX.`,
        "Write arg(a). or att(a,b). with a full stop.",
      );
      return;
    }
    const [whole, , first = "", second] = fact;
    if (second === undefined) reader.argument(first, line);
    else reader.attack(first, second, line);
    rest = rest.slice(whole.length);
  }
}

/** Names that a format cannot hold become numbers; each that does is a loss. */
export function renamed(ids: readonly string[], fits: (id: string) => boolean) {
  const taken = new Set(ids.filter(fits));
  const names = new Map<string, string>();
  let next = 1;
  for (const id of ids) {
    if (taken.has(id)) continue;
    while (taken.has(`n${next}`)) next += 1;
    taken.add(`n${next}`);
    names.set(id, `n${next}`);
  }
  const rename = (id: string) => names.get(id) ?? id;
  const losses = [...names].map(([id, name]) => `The name “${id}”: it is written as ${name}.`);
  return { arguments: ids.map(rename), rename, losses };
}
