import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { startKeys } from "./state/keys.ts";
import { followHistory } from "./state/navigation.ts";
import { startTheme } from "./state/theme.ts";
import "./styles/base.css";

startTheme();
startKeys();
followHistory();

const root = document.getElementById("root");
if (!root) throw new TypeError("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
