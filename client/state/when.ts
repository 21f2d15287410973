/** EDTF dates in words. What a pattern here does not know is shown as it is written: nothing is guessed. */
const MONTHS = "January,February,March,April,May,June,July,August,September,October,November,December".split(
  ",",
);
const SEASONS: Readonly<Record<string, string>> = {
  "21": "spring",
  "22": "summer",
  "23": "autumn",
  "24": "winter",
};

const DATE = /^(-?\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/;

function yearWords(year: string): string {
  if (year.endsWith("XX")) return `the ${year.slice(0, 2)}00s`;
  return year.endsWith("X") ? `the ${year.slice(0, 3)}0s` : year;
}

function dateWords(text: string): string | null {
  const found = DATE.exec(text);
  if (!found) return null;
  const [, year = "", month, day, mark] = found;
  const named = month === undefined ? undefined : (SEASONS[month] ?? MONTHS[Number(month) - 1]);
  if (month !== undefined && named === undefined) return null;
  const words = [day && String(Number(day)), named, yearWords(year)].filter(Boolean).join(" ");
  if (mark === "~") return `about ${words}`;
  return mark === "?" || mark === "%" ? `${words}, uncertain` : words;
}

/**
 * @example whenWords("2024-10~/..") // "since about October 2024"
 * @example whenWords("2024-10/2025-03") // "October 2024 to March 2025"
 */
export function whenWords(
  edtf: string | null | undefined,
  open: { since: string; until: string } = { since: "since", until: "until" },
): string {
  if (!edtf) return "undated";
  const [from, to] = edtf.split("/");
  if (to === undefined) return dateWords(edtf) ?? edtf;
  const [a, b] = [dateWords(from ?? ""), dateWords(to)];
  if (a && b) return `${a} to ${b}`;
  if (a && (to === ".." || to === "")) return `${open.since} ${a}`;
  if (b && (from === ".." || from === "")) return `${open.until} ${b}`;
  return edtf;
}
