import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Console } from "./console/Console.tsx";
import { startConsole } from "./console/start.ts";
import { startTheme } from "./state/theme.ts";
import "./styles/base.css";

startTheme();
startConsole();

const root = document.getElementById("root");
if (!root) throw new TypeError("console.html has no #root");
createRoot(root).render(
  <StrictMode>
    <Console />
  </StrictMode>,
);
