import css from "./Marked.module.css";

/** A text with stretches marked, by UTF-16 offsets. Stretches that overlap or leave the text are cut, never lost. */
export function Marked({
  text,
  marks,
}: {
  text: string;
  marks: readonly { readonly start: number; readonly end: number }[];
}) {
  return (
    <>
      {cutAtMarks(text, marks).map((piece) =>
        piece.marked ? (
          <mark key={piece.start} className={css.mark}>
            {piece.text}
          </mark>
        ) : (
          <span key={piece.start}>{piece.text}</span>
        ),
      )}
    </>
  );
}

export function cutAtMarks(text: string, marks: readonly { readonly start: number; readonly end: number }[]) {
  const pieces: { text: string; start: number; marked: boolean }[] = [];
  let at = 0;
  const push = (end: number, marked: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), start: at, marked });
    at = Math.max(at, end);
  };
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    push(Math.min(mark.start, text.length), false);
    push(Math.min(mark.end, text.length), true);
  }
  push(text.length, false);
  return pieces;
}
