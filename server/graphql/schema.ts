import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { makeExecutableSchema } from "@graphql-tools/schema";
import type { GraphQLSchema } from "graphql";
import { AppError } from "../model/errors.ts";
import { resolvers } from "./resolvers/index.ts";

/** The executable schema: the SDL of `schema/*.graphql` with the resolvers of `resolvers/*.ts`. */
export function makeSchema(): GraphQLSchema {
  const folder = sdlFolder();
  const files = readdirSync(folder).filter((name) => name.endsWith(".graphql"));
  const typeDefs = files.sort().map((name) => readFileSync(`${folder}/${name}`, "utf8"));
  return makeExecutableSchema({ typeDefs, resolvers });
}

/** The SDL is read from the sources, from here as from the compiled server. */
function sdlFolder(): string {
  const places = ["schema", "../../../server/graphql/schema"].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  const found = places.find((place) => existsSync(`${place}/node.graphql`));
  if (found) return found;
  throw new AppError("INTERNAL", "The API's schema is missing beside the server. Install the program again.");
}
