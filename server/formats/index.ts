import { aif, xaif } from "./aif.ts";
import { apx } from "./apx.ts";
import { argdown } from "./argdown.ts";
import { carneades } from "./carneades.ts";
import type { FrameworkFormat, MapFormat } from "./format.ts";
import { iccma } from "./iccma.ts";
import { native } from "./native.ts";
import { tgf } from "./tgf.ts";

/** Every format of arguments, by the name that commands and the API use. */
export const FORMATS: ReadonlyMap<string, MapFormat | FrameworkFormat> = new Map<
  string,
  MapFormat | FrameworkFormat
>([
  ["json", native],
  ["carneades", carneades],
  ["argdown", argdown],
  ["aif", aif],
  ["xaif", xaif],
  ["apx", apx],
  ["tgf", tgf],
  ["iccma", iccma],
]);
