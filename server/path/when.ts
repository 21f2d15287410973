const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/;

/**
 * EDTF text in words, and as it is written where there are none for it: nothing is guessed.
 *
 * @example when("2024-10~/..") // "since about October 2024"
 */
export function when(edtf: string | undefined): string {
  if (edtf === undefined) return "undated";
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return day(edtf) ?? edtf;
  const [first, last] = [day(from), day(to)];
  if (first && last) return `${first} to ${last}`;
  if (first && /^(\.\.)?$/.test(to)) return `since ${first}`;
  if (last && /^(\.\.)?$/.test(from)) return `until ${last}`;
  return edtf;
}

function day(text: string): string | undefined {
  const [whole, year, month, date, mark] = DATE.exec(text) ?? [];
  const named = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (whole === undefined || (month !== undefined && named === undefined)) return undefined;
  const words = [date && String(Number(date)), named, year].filter(Boolean).join(" ");
  if (mark === "~") return `about ${words}`;
  return mark === "" ? words : `${words}, uncertain`;
}
