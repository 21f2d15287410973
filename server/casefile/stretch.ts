/** The stretch of `text`, as many words long as `quote`, that shares most of its words in order. */
export function nearestStretch(text: string, quote: string): string | undefined {
  const words = [...text.matchAll(/\S+/g)];
  const wanted = quote.split(" ");
  const bare = words.map((word) => bareWord(word[0]));
  const target = wanted.map(bareWord);
  let best = { score: 0, start: 0, end: 0 };
  for (let start = 0; start < words.length; start++) {
    const end = Math.min(words.length, start + wanted.length);
    const score = commonWords(bare.slice(start, end), target);
    if (score > best.score) best = { score, start, end };
  }
  if (best.score < wanted.length / 3) return undefined;
  const last = words[best.end - 1];
  return last && text.slice(words[best.start]?.index, last.index + last[0].length);
}

function bareWord(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** Length of the longest common subsequence of two short lists of words. */
function commonWords(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++) {
      const same = word === b[j - 1] ? (row[j - 1] as number) + 1 : 0;
      next.push(Math.max(same, row[j] as number, next[j - 1] as number));
    }
    row = next;
  }
  return row[b.length] as number;
}
