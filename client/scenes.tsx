import { useEffect, useMemo, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { Canvas, type CanvasTools } from "./canvas/Canvas.tsx";
import { NO_SIGNS } from "./canvas/signs.ts";
import { SCENES } from "./scenes/all.ts";
import { startTheme, useTheme } from "./state/theme.ts";
import "./styles/base.css";

/** The canvas alone with a made-up graph, for work on its looks: `npm run dev`, then /scenes.html#strokes. Never shipped. */
function Scenes() {
  const theme = useTheme((state) => state.theme);
  const [name, setName] = useState(location.hash.slice(1) || "kinds");
  const scene = useMemo(() => (SCENES[name] ?? SCENES.kinds)?.(), [name]);
  const [selection, setSelection] = useState<string | null>(scene?.selection ?? null);
  const [focus, setFocus] = useState<string | null>(null);
  const tools = useRef<CanvasTools | null>(null);
  useEffect(() => {
    const follow = () => setName(location.hash.slice(1));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  if (!scene) return null;
  return (
    <main style={{ position: "fixed", inset: 0, display: "grid", gridTemplateRows: "auto 1fr" }}>
      <nav style={{ display: "flex", gap: 16, padding: 12 }}>
        <h1 style={{ fontSize: 14 }}>{scene.title}</h1>
        {Object.keys(SCENES).map((key) => (
          <a key={key} href={`#${key}`} className="link">
            {key}
          </a>
        ))}
      </nav>
      <Canvas
        key={name}
        graph={scene}
        opened={scene.opened}
        places={new Map()}
        signs={NO_SIGNS}
        selection={selection}
        focus={focus}
        theme={theme}
        label={scene.title}
        card={(id) => id}
        tools={tools}
        also={null}
        onSelect={setSelection}
        onSelectAlso={() => {}}
        onExpand={() => {}}
        onPlace={() => {}}
        onFocus={setFocus}
        onPlaced={() => {}}
      />
    </main>
  );
}

startTheme();
const root = document.getElementById("root");
if (root) createRoot(root).render(<Scenes />);
