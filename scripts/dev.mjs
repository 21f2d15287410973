// npm run dev: the server from its sources, restarted at every change, and Vite with the page in front of it.
import { spawn } from "node:child_process";
import { inRoot, root } from "./run.mjs";

const programs = [
  [
    process.execPath,
    [
      inRoot("node_modules/tsx/dist/cli.mjs"),
      "watch",
      "--clear-screen=false",
      "server/command/main.ts",
      "serve",
    ],
  ],
  [process.execPath, [inRoot("node_modules/vite/bin/vite.js")]],
];
const children = programs.map(([command, args]) => spawn(command, args, { cwd: root, stdio: "inherit" }));
const end = () => {
  for (const child of children) child.kill("SIGTERM");
};
for (const child of children) child.on("exit", end);
process.on("SIGINT", end);
process.on("SIGTERM", end);
