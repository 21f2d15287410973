import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching, foldGutter, foldKeymap, indentOnInput } from "@codemirror/language";
import { EditorState, type Extension } from "@codemirror/state";
import { drawSelection, EditorView, highlightSpecialChars, keymap, lineNumbers } from "@codemirror/view";
import { codeColours, codeTheme } from "./theme.ts";

export interface CodeOptions {
  readonly text: string;
  /** What the field is called; nothing else on the screen labels it. */
  readonly label: string;
  /** Said after the label: how to leave, what is special. */
  readonly hint: string;
  readonly readOnly?: boolean;
  readonly extensions?: Extension;
  /** The text after every change. */
  readonly onText?: (text: string) => void;
}

/**
 * An editor inside a shadow root of `host`. The shadow root is there for the content security policy: CodeMirror puts
 * its rules into a <style> where it finds a document, which `style-src 'self'` forbids, and into constructed style
 * sheets, which are allowed, where it finds a shadow root.
 */
export function mountCode(host: HTMLElement, options: CodeOptions): EditorView {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const { text, label, hint, readOnly = false, onText, extensions = [] } = options;
  return new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: text,
      extensions: [
        extensions,
        lineNumbers(),
        foldGutter({ markerDOM }),
        highlightSpecialChars(),
        drawSelection(),
        bracketMatching(),
        EditorView.lineWrapping,
        readOnly ? EditorState.readOnly.of(true) : [history(), indentOnInput()],
        keymap.of([...defaultKeymap, ...historyKeymap, ...foldKeymap]),
        codeTheme,
        codeColours,
        EditorView.contentAttributes.of({
          "aria-label": label,
          "aria-description": hint,
          // A read-only text keeps its caret, but must not bring up a keyboard on a phone.
          ...(readOnly ? { "aria-readonly": "true", inputmode: "none" } : {}),
          spellcheck: "false",
          // It is focusable as it is; said so, checkers of accessibility see it too.
          tabindex: "0",
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onText?.(update.state.doc.toString());
        }),
      ],
    }),
  });
}

const SVG = "http://www.w3.org/2000/svg";

function markerDOM(open: boolean): HTMLElement {
  const marker = document.createElement("span");
  marker.title = open ? "Fold" : "Unfold";
  const icon = marker.appendChild(document.createElementNS(SVG, "svg"));
  icon.setAttribute("viewBox", "0 0 10 10");
  icon.setAttribute("width", "10");
  icon.setAttribute("height", "10");
  const path = icon.appendChild(document.createElementNS(SVG, "path"));
  path.setAttribute("d", open ? "m2 3.5 3 3 3-3" : "m3.5 2 3 3-3 3");
  path.setAttribute("fill", "none");
  path.setAttribute("stroke", "currentColor");
  path.setAttribute("stroke-width", "1.4");
  return marker;
}

/** Replaces the text from outside; the reader can undo it. */
export function setText(view: EditorView, text: string): void {
  const { doc } = view.state;
  if (doc.toString() === text) return;
  view.dispatch({
    changes: { from: 0, to: doc.length, insert: text },
    selection: { anchor: 0 },
    scrollIntoView: true,
  });
}

/** Puts the caret at a place that an error named, counted from 1, and the focus with it. */
export function goTo(view: EditorView, place: { readonly line: number; readonly column: number }): void {
  const { doc } = view.state;
  const line = doc.line(Math.min(Math.max(place.line, 1), doc.lines));
  const anchor = Math.min(line.from + place.column - 1, line.to);
  view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: "center" }) });
  view.focus();
}
