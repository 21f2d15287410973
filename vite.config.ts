import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** The page and the query console: two entries, so that neither carries the other. */
const pages = ["index", "console"].filter((name) => existsSync(at(`client/${name}.html`)));

export default defineConfig({
  root: at("client"),
  base: "/",
  plugins: [react()],
  build: {
    outDir: at("dist/client"),
    emptyOutDir: true,
    // The content security policy knows no data: fonts and no inline anything.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: Object.fromEntries(pages.map((name) => [name, at(`client/${name}.html`)])) },
  },
  worker: { format: "es" },
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ["/graphql", "/health", "/files"].map((path) => [
        path,
        process.env.REDTHREAD_API ?? "http://127.0.0.1:4000",
      ]),
    ),
  },
});
