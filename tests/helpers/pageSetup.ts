import type { TestProject } from "vitest/node";
import { WITHOUT_BROWSER } from "./browser.ts";
import { Redthread, temporary } from "./server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the server is that the pages' tests share. */
    origin: string;
  }
}

/** One server with the shipped cases for a project's whole run: to be read, never to be written to. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (WITHOUT_BROWSER) return async () => {};
  const data = temporary();
  const server = new Redthread(["serve", "--port", "0"], { REDTHREAD_DATA: data.dir });
  project.provide("origin", await server.address());
  return async () => {
    server.signal("SIGTERM");
    await server.ended;
    data.remove();
  };
}
