import { type Context, Hono } from "hono";
import { type Exported, isMatrixFormat, MATRIX_FORMATS, type MatrixRequest } from "../export/matrixFile.ts";
import { refuse } from "./refuse.ts";
import { noStore } from "./security.ts";

/** Makes a matrix as a file; absent until the cases are loaded. */
export type MatrixFiles = () => ((request: MatrixRequest) => Promise<Exported>) | undefined;

const STATUS: Readonly<Record<string, 400 | 403 | 404 | 503>> = {
  BAD_USER_INPUT: 400,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  UNAVAILABLE: 503,
};

/** `/files/<case>/elements/<accusation>.<csv|xlsx|docx>?profile=&overlay=&names=shown`: the matrix of the screen, to keep. */
export function fileRoutes(files: MatrixFiles): Hono {
  const app = new Hono();
  app.get("/:case/elements/:file", noStore(), async (c) => {
    const make = files();
    if (!make) return refuse(c, 503, "UNAVAILABLE", "The server is starting. Ask again in a second.");
    const request = requestOf(c);
    if (typeof request === "string") return refuse(c, 400, "BAD_USER_INPUT", request);
    const made = await make(request);
    if ("refused" in made) {
      const [first] = made.refused;
      const code = String(first?.extensions?.code ?? "INTERNAL") as "NOT_FOUND";
      return refuse(c, STATUS[code] ?? 500, code, first?.message ?? "");
    }
    const name = `${request.case}-${request.accusation.replace(/^.*:/, "")}-elements.${request.format}`;
    return c.body(made.bytes as Uint8Array<ArrayBuffer>, 200, {
      "content-type": made.type,
      "content-disposition": `attachment; filename="${name.replace(/[^\w.-]/g, "-")}"`,
    });
  });
  return app;
}

/** What is asked for, or what is wrong with it. */
function requestOf(c: Context): MatrixRequest | string {
  const file = c.req.param("file") ?? "";
  const dot = file.lastIndexOf(".");
  const format = file.slice(dot + 1);
  if (dot < 1 || !isMatrixFormat(format))
    return `A matrix is written as ${Object.keys(MATRIX_FORMATS).join(", ")}: end the address with one of them.`;
  const overlay = overlayOf(c.req.query("overlay"));
  if (overlay instanceof Error) return "overlay: this is no JSON. Take the address from the page.";
  const profile = c.req.query("profile");
  return {
    case: c.req.param("case") ?? "",
    accusation: `acc:${file.slice(0, dot).replace(/^acc:/, "")}`,
    format,
    ...(profile && { profile }),
    ...(overlay !== undefined && { overlay }),
    ...(c.req.query("names") === "shown" && { names: "shown" as const }),
  };
}

function overlayOf(text: string | undefined): unknown {
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    return error instanceof Error ? error : new Error("no JSON");
  }
}
