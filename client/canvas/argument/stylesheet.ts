/** How an argument map looks in Cytoscape: boxes, knots and lines. Words, label edges and bars are drawn by ink.ts. */
import type { StylesheetJson } from "cytoscape";
import type { Token } from "../tokens.ts";

interface Rule {
  selector: string;
  style: Record<string, string | number>;
}

function boxes(t: Token): Rule[] {
  return [
    {
      selector: "node",
      style: { "overlay-opacity": 0, label: "", "z-index": 10, width: "data(w)", height: "data(h)" },
    },
    {
      selector: "node[kind='box']",
      style: {
        shape: "round-rectangle",
        "corner-radius": "4px",
        "background-color": t("paper"),
        "border-color": t("line-2"),
        "border-width": 1,
      },
    },
    { selector: "node[look='law']", style: { "background-color": t("mark") } },
    { selector: "node[look='exception']", style: { "corner-radius": "14px" } },
    { selector: "node[kind='box'][label='NOT_ESTABLISHED']", style: { "border-style": "dashed" } },
    {
      selector: "node[kind='box'][as!='box']",
      style: { "border-style": "dotted", "border-color": t("mark-line"), "corner-radius": "14px" },
    },
    {
      selector: "node[kind='knot']",
      style: {
        shape: "ellipse",
        "background-color": t("paper"),
        "border-color": t("pro"),
        "border-width": 2,
      },
    },
    { selector: "node[?against]", style: { "border-color": t("con"), "border-style": "dashed" } },
    { selector: "node[kind='knot'][outcome!='HOLDS']", style: { "background-color": t("ground") } },
    { selector: "node[kind='point']", style: { width: 1, height: 1, opacity: 0, events: "no" } },
  ];
}

function lines(t: Token): Rule[] {
  return [
    {
      selector: "edge",
      style: {
        width: "data(width)",
        "line-color": t("pro"),
        "curve-style": "straight",
        "edge-distances": "endpoints",
        "source-endpoint": "data(from)",
        "target-endpoint": "data(to)",
        "target-arrow-shape": "none",
        "target-arrow-color": t("pro"),
        "arrow-scale": 1,
        "overlay-opacity": 0,
        events: "no",
        "z-index": 1,
      },
    },
    {
      selector: "edge[distances]",
      style: {
        "curve-style": "unbundled-bezier",
        "control-point-distances": "data(distances)",
        "control-point-weights": "data(weights)",
      },
    },
    { selector: "edge[?head]", style: { "target-arrow-shape": "triangle" } },
    {
      selector: "edge[?against]",
      style: {
        "line-color": t("con"),
        "target-arrow-color": t("con"),
        "line-style": "dashed",
        "line-dash-pattern": "7 3",
      },
    },
    { selector: "edge[line='undercut']", style: { width: 1.6, "line-color": t("label-open") } },
    {
      selector: "edge[line='undercut'][label='ESTABLISHED']",
      style: { width: 2.2, "line-color": t("ink") },
    },
    {
      selector: "edge[line='undercut'][label='NOT_ESTABLISHED']",
      style: { "line-color": t("label-not"), "line-style": "dashed", "line-dash-pattern": "3 3" },
    },
    { selector: "edge[line='exclude']", style: { width: 1.4, "line-color": t("line-2") } },
    {
      selector: "edge[line='back']",
      style: {
        width: 1.4,
        "line-color": t("edge"),
        "target-arrow-color": t("edge"),
        "line-style": "dashed",
        "line-dash-pattern": "2 4",
      },
    },
  ];
}

/** Red is what is selected, and the way that leads from it to the position. */
function states(t: Token): Rule[] {
  return [
    {
      selector: "edge.way",
      style: { "line-color": t("thread"), "target-arrow-color": t("thread"), "z-index": 4 },
    },
    { selector: "node[kind='knot'].way", style: { "border-color": t("thread") } },
    {
      selector: "node.sel",
      style: {
        "border-color": t("thread"),
        "border-width": 2,
        "border-style": "solid",
        "underlay-color": t("thread-wash"),
        "underlay-opacity": 1,
        "underlay-padding": 5,
        "underlay-shape": "round-rectangle",
        "z-index": 20,
      },
    },
    { selector: "node[kind='knot'].sel", style: { "underlay-shape": "ellipse" } },
    { selector: "node.hover", style: { "border-color": t("ink") } },
  ];
}

export function mapStylesheet(t: Token): StylesheetJson {
  const core: Rule = { selector: "core", style: { "active-bg-opacity": 0 } };
  return [core, ...boxes(t), ...lines(t), ...states(t)].map(({ selector, style }) => ({
    selector,
    style: Object.fromEntries(
      Object.entries(style).map(([name, value]) => [
        name,
        name === "line-dash-pattern" ? String(value).split(" ").map(Number) : value,
      ]),
    ),
  })) as unknown as StylesheetJson;
}
