import { mkdtempSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { ROOT } from "./root.ts";
import "./server.ts";

/** A program of the tests, ready for Node. */
interface Compiled {
  readonly path: string;
  remove(): void;
}

/**
 * Compiles a program of the tests; of the product it takes what stands in dist/. Started thirty times, it costs thirty
 * starts and no more: compiling as it starts would cost each as much again.
 *
 * @param script its path
 */
export async function compiled(script: string): Promise<Compiled> {
  const cache = join(ROOT, "node_modules", ".cache");
  const outDir = mkdtempSync(join(cache, "compiled-"));
  const server = join(ROOT, "server");
  await build({
    configFile: false,
    logLevel: "warn",
    plugins: [
      {
        name: "the compiled product",
        enforce: "pre",
        resolveId: (source, importer) => {
          const path = importer === undefined ? "" : resolve(importer, "..", source);
          if (!source.startsWith(".") || !path.startsWith(server)) return null;
          const made = join(ROOT, "dist", path.slice(ROOT.length)).replace(/\.ts$/, ".js");
          return { id: pathToFileURL(made).href, external: true };
        },
      },
    ],
    build: { ssr: script, outDir, rollupOptions: { output: { entryFileNames: "[name].mjs" } } },
  });
  return {
    path: join(outDir, basename(script).replace(/\.ts$/, ".mjs")),
    remove: () => rmSync(outDir, { recursive: true, force: true }),
  };
}
