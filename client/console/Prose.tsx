/** A description of the schema: what stands between backticks is code. */
export function Prose({ text }: { text: string }) {
  return text.split("`").map((part, i) =>
    i % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move.
      <code key={i} className="mono">
        {part}
      </code>
    ) : (
      part
    ),
  );
}
