import type { QueryResult } from "@grafeo-db/js";
import type { EngineRows, LongList } from "./engineProtocol.ts";
import { encode, plainValue } from "./values.ts";

/** So many rows go in one message: the whole of a large answer is nowhere held as one text. */
const PIECE = 2_000;
/** Lists from this length on are looked at for being of whole numbers only. */
const LONG = 1_000;

/** The rows of a result, ready to be sent, in pieces of which the last says that no more follow. */
export function* piecesOf(result: QueryResult): Generator<EngineRows> {
  const { columns } = result;
  const all = result.rows();
  for (let from = 0; from < Math.max(1, all.length); from += PIECE) {
    const lists: LongList[] = [];
    const rows = all.slice(from, from + PIECE).map((values, row) =>
      Object.fromEntries(
        columns.map((column, i) => {
          const numbers = wholeNumbers(values[i]);
          if (numbers) lists.push({ row, column, numbers });
          return [column, numbers ? null : plainValue(values[i])];
        }),
      ),
    );
    const more = from + PIECE < all.length;
    // What was sent is no longer needed here.
    if (more) all.fill([], from, from + PIECE);
    yield { rows: encode(rows), ...(lists.length > 0 && { lists }), ...(more && { more }) };
  }
}

/** A long list that holds nothing but whole numbers of 32 bits; undefined for everything else. */
function wholeNumbers(value: unknown): Int32Array | undefined {
  if (!Array.isArray(value) || value.length < LONG) return undefined;
  const numbers = new Int32Array(value.length);
  for (let i = 0; i < value.length; i++) {
    numbers[i] = value[i];
    if (numbers[i] !== value[i]) return undefined;
  }
  return numbers;
}
