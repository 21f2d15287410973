declare module "edtf" {
  /** Parses ISO 8601-2 text; throws a SyntaxError where the text is not of one of the types. `min` and `max` are epoch milliseconds, infinite at an open end. */
  // biome-ignore lint/style/noDefaultExport: the library has no other.
  export default function edtf(
    text: string,
    options?: { types?: readonly string[] },
  ): { readonly type: string; readonly min: number; readonly max: number };
}
