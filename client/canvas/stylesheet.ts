/**
 * How the canvas looks, from the tokens of the page. Order matters: later wins. Each property was tried in Cytoscape
 * 3.34; why some obvious ones are not used (double borders, badges as images, min-zoomed-font-size) is in
 * `docs/canvas.md`.
 */
import type { StylesheetJson } from "cytoscape";
import type { Token } from "./tokens.ts";

/** A rule as we write it; Cytoscape's types lag behind its properties. */
interface Rule {
  selector: string;
  style: Record<string, string | number | readonly number[]>;
}

function nodes(t: Token): Rule[] {
  return [
    {
      selector: "node",
      style: {
        shape: "data(shape)",
        "shape-polygon-points": "data(pts)",
        width: "data(w)",
        height: "data(h)",
        "corner-radius": "data(cr)",
        "background-color": "data(fill)",
        "border-color": "data(stroke)",
        "border-width": 1.7,
        "border-join": "round",
        label: "data(label)",
        "font-family": t("sans"),
        "font-size": 12,
        "font-weight": 400,
        color: t("ink-2"),
        "line-height": 1.12,
        "text-wrap": "wrap",
        "text-max-width": "180px",
        "text-valign": "bottom",
        "text-halign": "center",
        "text-margin-y": 3,
        "text-background-color": t("paper"),
        "text-background-opacity": 0.88,
        "text-background-padding": "1.5px",
        "text-background-shape": "round-rectangle",
        "overlay-opacity": 0,
        "z-index": 10,
      },
    },
    {
      selector: "node[inner]",
      style: {
        "background-image": "data(inner)",
        "background-fit": "none",
        "background-width": "100%",
        "background-height": "100%",
        "background-clip": "none",
        "background-image-containment": "over",
      },
    },
    { selector: "node[hub], node.sel", style: { "text-margin-y": 7 } },
    { selector: "node[side='t']", style: { "text-valign": "top", "text-margin-y": -3 } },
    { selector: "node[side='t'][hub], node[side='t'].sel", style: { "text-margin-y": -7 } },
    {
      selector: "node[side='r']",
      style: {
        "text-valign": "center",
        "text-halign": "right",
        "text-margin-x": 10,
        "text-margin-y": 0,
        "text-justification": "left",
      },
    },
    {
      selector: "node[side='l']",
      style: {
        "text-valign": "center",
        "text-halign": "left",
        "text-margin-x": -10,
        "text-margin-y": 0,
        "text-justification": "right",
      },
    },
    { selector: "node[hub]", style: { color: t("ink"), "font-weight": 600 } },
  ];
}

function edges(t: Token): Rule[] {
  return [
    {
      selector: "edge",
      style: {
        "curve-style": "straight",
        width: "data(width)",
        "line-color": t("edge"),
        "line-style": "dashed",
        "line-cap": "butt",
        "target-arrow-shape": "triangle",
        "target-arrow-color": t("edge"),
        "arrow-scale": 0.85,
        "source-distance-from-node": 2,
        "target-distance-from-node": 3,
        label: "",
        "font-family": t("sans"),
        "font-size": 11,
        color: t("ink-2"),
        "text-background-color": t("paper"),
        "text-background-opacity": 1,
        "text-background-padding": "2px",
        "text-background-shape": "round-rectangle",
        "text-rotation": "none",
        "overlay-opacity": 0,
        "z-index": 1,
      },
    },
    { selector: "edge[dash]", style: { "line-dash-pattern": "data(dash)" } },
    { selector: "edge[certainty='FLAT']", style: { "line-style": "solid" } },
    {
      selector: "edge[certainty='OPINION']",
      style: { "target-arrow-fill": "hollow", "target-arrow-width": 1.2 },
    },
    {
      selector: "edge[bend]",
      style: {
        "curve-style": "unbundled-bezier",
        "control-point-distances": "data(bend)",
        "control-point-weights": 0.5,
      },
    },
    {
      selector: "edge[parallel]",
      style: { "curve-style": "bezier", "control-point-step-size": "data(parallel)" },
    },
    { selector: "edge[?denies]", style: { "target-arrow-shape": "tee", "arrow-scale": 1 } },
    {
      selector: "edge[?alleged]",
      style: {
        width: 3,
        "line-color": t("paper"),
        "line-outline-width": 3.4,
        "line-outline-color": t("ink-2"),
        "target-arrow-color": t("ink-2"),
        "arrow-scale": 1,
      },
    },
    { selector: "edge[lx]", style: { "text-margin-x": "data(lx)", "text-margin-y": "data(ly)" } },
    { selector: "edge.say", style: { label: "data(phrase)" } },
    // No room for its words: it speaks when it is pointed at or selected, and always in the outline.
    { selector: "edge.hush", style: { label: "" } },
  ];
}

/** What selection, neighbourhood and pointer change. Red is the thread and nothing else. */
function states(t: Token): Rule[] {
  return [
    {
      selector: "edge.ctx",
      style: { "line-color": t("edge-context"), "target-arrow-color": t("edge-context"), "z-index": 0 },
    },
    { selector: "edge.ctx[?alleged]", style: { "line-color": t("paper"), "line-outline-color": t("edge") } },
    { selector: "edge.near", style: { "z-index": 5 } },
    { selector: "edge[tint]", style: { "line-color": "data(tint)", "target-arrow-color": "data(tint)" } },
    {
      selector: "edge[tint][?alleged]",
      style: { "line-color": t("paper"), "line-outline-color": "data(tint)" },
    },
    {
      selector: "edge.hover",
      style: {
        label: "data(phrase)",
        "line-color": t("ink"),
        "target-arrow-color": t("ink"),
        color: t("ink"),
        "z-index": 30,
      },
    },
    { selector: "edge.hover[?alleged]", style: { "line-color": t("paper"), "line-outline-color": t("ink") } },
    {
      selector: "edge.sel",
      style: {
        width: "data(selWidth)",
        "line-color": t("thread"),
        "target-arrow-color": t("thread"),
        color: t("thread-ink"),
        "font-weight": 600,
        label: "data(phrase)",
        "underlay-color": t("thread-wash"),
        "underlay-opacity": 1,
        "underlay-padding": 7,
        "z-index": 20,
      },
    },
    { selector: "edge.sel[?alleged]", style: { width: 2.25, "line-outline-width": 0 } },
    {
      selector: "node.sel",
      style: {
        color: t("ink"),
        "font-weight": 600,
        "underlay-color": t("thread-wash"),
        "underlay-opacity": 1,
        "underlay-padding": 7,
        "underlay-shape": "ellipse",
        "outline-color": t("thread"),
        "outline-width": 1.8,
        "outline-offset": 4.2,
        "bounds-expansion": 9,
        "z-index": 40,
      },
    },
    { selector: "node.mute", style: { "text-opacity": 0, "text-background-opacity": 0 } },
  ];
}

export function stylesheet(t: Token): StylesheetJson {
  const core: Rule = {
    selector: "core",
    style: {
      "active-bg-opacity": 0,
      "selection-box-color": t("focus"),
      "selection-box-opacity": 0.12,
      "selection-box-border-color": t("focus"),
      "selection-box-border-width": 1,
    },
  };
  return [core, ...nodes(t), ...edges(t), ...states(t)] as unknown as StylesheetJson;
}
