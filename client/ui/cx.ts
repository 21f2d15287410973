/** Joins class names and leaves out what is absent: `cx(css.row, selected && css.on)`. */
export function cx(...names: (string | false | null | undefined)[]): string {
  return names.filter((name) => typeof name === "string" && name !== "").join(" ");
}
