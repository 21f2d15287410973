/** The part of pngjs that pictures are compared with; the package ships no types. */
declare module "pngjs" {
  export const PNG: { sync: { read(bytes: Buffer): { width: number; height: number; data: Buffer } } };
}
