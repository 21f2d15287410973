import { existsSync } from "node:fs";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";

const A_YEAR = "public, max-age=31536000, immutable";
const ASK_FIRST = "no-cache";

/**
 * The built page. Files under `assets/` carry their content's hash in their name and are kept for a year; anything
 * without a dot in its last part is a place in the page, so that a copied link opens.
 */
export function clientRoutes(dir: string): Hono {
  const app = new Hono();
  app.use("/assets/*", caching(A_YEAR), serveStatic({ root: dir, precompressed: true }));
  app.use(caching(ASK_FIRST), serveStatic({ root: dir, precompressed: true }));
  for (const page of ["console", "index"]) {
    const file = `${page}.html`;
    if (!existsSync(join(dir, file))) continue;
    const paths = page === "index" ? "*" : `/${page}`;
    app.get(paths, async (c, next) => {
      if (/\.[^/]*$/.test(c.req.path)) return next();
      return serveStatic({ root: dir, path: file, precompressed: true })(c, next);
    });
  }
  return app;
}

function caching(value: string) {
  return async (c: { res: Response }, next: () => Promise<void>): Promise<void> => {
    await next();
    if (c.res.ok) c.res.headers.set("cache-control", value);
  };
}
