import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** The tokens of styles/tokens.css, which shadow roots inherit: one theme for light and dark. */
export const codeTheme = EditorView.theme({
  "&": { height: "100%", color: "var(--ink)", backgroundColor: "var(--paper)", fontSize: "12px" },
  "&.cm-focused": { outline: "none" },
  // Above the gutters, which would cover an outline.
  "&.cm-focused::after": {
    content: '""',
    position: "absolute",
    inset: "0",
    border: "2px solid var(--focus)",
    zIndex: "250",
    pointerEvents: "none",
  },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "18px", overflow: "auto" },
  ".cm-content": { padding: "10px 12px 10px 0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 2px 0 6px" },
  ".cm-cursor, .cm-dropCursor": { borderLeft: "2px solid var(--focus)", marginLeft: "-1px" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--code-selection)",
  },
  "&.cm-focused .cm-matchingBracket": {
    backgroundColor: "var(--mark)",
    boxShadow: "inset 0 -2px 0 var(--mark-line)",
  },
  "&.cm-focused .cm-nonmatchingBracket": {
    backgroundColor: "transparent",
    boxShadow: "inset 0 -2px 0 var(--label-open)",
  },
  ".cm-gutters": { backgroundColor: "var(--paper)", color: "var(--ink-3)", border: "0" },
  ".cm-lineNumbers .cm-gutterElement": { padding: "0 2px 0 0", minWidth: "32px" },
  ".cm-foldGutter .cm-gutterElement": { width: "18px", cursor: "pointer" },
  ".cm-foldGutter span": { display: "block" },
  ".cm-foldGutter svg": { display: "block", margin: "4px 3px" },
  ".cm-foldGutter .cm-gutterElement:hover": { color: "var(--ink)" },
  ".cm-foldPlaceholder": {
    backgroundColor: "var(--mark)",
    border: "1px solid var(--line)",
    color: "var(--ink-2)",
    borderRadius: "var(--r-1)",
    padding: "0 5px",
    margin: "0 2px",
  },
  ".cm-gutter-lint": { width: "10px" },
  ".cm-gutter-lint .cm-gutterElement": { padding: "0" },
  ".cm-lint-marker": { width: "8px", height: "8px", margin: "5px 1px", content: "none" },
  ".cm-lint-marker-error": { borderRadius: "50%", backgroundColor: "var(--label-open)" },
  ".cm-lint-marker-warning": { transform: "rotate(45deg)", backgroundColor: "var(--ink-3)" },
  ".cm-lintRange-error, .cm-lintRange-warning": {
    backgroundImage: "none",
    textDecoration: "underline wavy var(--label-open) 1px",
    textUnderlineOffset: "3px",
  },
  ".cm-tooltip": {
    backgroundColor: "var(--raised)",
    color: "var(--ink)",
    border: "1px solid var(--line)",
    borderRadius: "var(--r-2)",
    boxShadow: "var(--shadow)",
    fontFamily: "var(--sans)",
    fontSize: "12px",
    lineHeight: "1.45",
    zIndex: "30",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": {
    fontFamily: "var(--mono)",
    maxHeight: "14em",
    minWidth: "220px",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "3px 8px", lineHeight: "18px" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
    backgroundColor: "var(--ink)",
    color: "var(--paper)",
  },
  "li[aria-selected] .cm-completionDetail": { color: "inherit" },
  ".cm-completionDetail": { color: "var(--ink-3)", fontStyle: "normal", marginLeft: "10px" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "600" },
  ".cm-completionIcon": { display: "none" },
  ".cm-tooltip.cm-completionInfo": { padding: "6px 10px", maxWidth: "300px", color: "var(--ink-2)" },
  // Beside the suggestions there is no room for it, and over them it hides them.
  "@media (max-width: 899px)": { ".cm-tooltip.cm-completionInfo": { display: "none" } },
  ".cm-diagnostic": { padding: "5px 10px", marginLeft: "0", borderLeft: "3px solid var(--label-open)" },
  ".cm-diagnostic-error, .cm-diagnostic-warning": { borderLeftColor: "var(--label-open)" },
  ".cm-panels": { backgroundColor: "var(--ground)", color: "var(--ink)", borderColor: "var(--line)" },
});

/** Weight before colour: structure in ink, variables and values in the families' colours. */
export const codeColours = syntaxHighlighting(
  HighlightStyle.define([
    { tag: [tags.keyword, tags.definitionKeyword], fontWeight: "600" },
    // What cm6-graphql calls atoms are names: of types, operations, input fields.
    { tag: tags.atom, fontWeight: "400", color: "var(--ink)" },
    { tag: tags.comment, color: "var(--ink-3)" },
    { tag: tags.variableName, color: "var(--label-established)" },
    { tag: tags.string, color: "var(--k-inst)" },
    { tag: [tags.number, tags.bool, tags.null], fontWeight: "400", color: "var(--label-open)" },
    { tag: tags.special(tags.name), color: "var(--con)" },
    { tag: tags.attributeName, color: "var(--ink-2)" },
    { tag: tags.propertyName, color: "var(--ink)" },
    { tag: tags.punctuation, color: "var(--ink-2)" },
    { tag: tags.modifier, fontWeight: "400", color: "var(--con)" },
  ]),
);
