import { KEYS, type KeyId } from "./keys.ts";

export interface KeyRow {
  readonly id: string;
  readonly keys: readonly string[];
  readonly does: string;
  readonly where: string;
}

/** What each key does, and where. */
const WORDS: Readonly<Record<KeyId, readonly [does: string, where: string]>> = {
  search: ["search", "Everywhere"],
  keys: ["this dialog", "Everywhere"],
  undo: ["undo a step", "Everywhere"],
  redo: ["redo a step", "Everywhere"],
  "copy-link": ["copy link to this view", "Everywhere"],
  graphql: ["show the GraphQL", "Everywhere"],
  escape: ["close, then clear the selection", "Everywhere"],
  "go-findings": ["Findings", "Go to"],
  "go-explore": ["Explore", "Go to"],
  "go-documents": ["Documents", "Go to"],
  "go-arguments": ["Arguments", "Go to"],
  "go-elements": ["Elements", "Go to"],
  "go-timeline": ["Timeline", "Go to"],
  "next-finding": ["next finding", "Findings"],
  "previous-finding": ["previous finding", "Findings"],
  "open-finding": ["open its network", "Findings"],
  "dismiss-finding": ["dismiss a finding", "Findings"],
  "next-claim": ["next claim", "Document"],
  "previous-claim": ["previous claim", "Document"],
  "open-claim": ["show the claim in the network", "Document"],
  "choose-text": ["choose text, from the first word of the paragraph", "Document"],
  "word-on": ["choose the next word", "Document"],
  "word-back": ["choose the word before", "Document"],
  "word-more": ["one word more", "Document"],
  "word-less": ["one word less", "Document"],
  "build-relation": ["build a relation from what is chosen", "Document"],
  "add-note": ["add a note to the paragraph", "Document"],
  "next-row": ["next row", "Lists"],
  "previous-row": ["previous row", "Lists"],
  expand: ["expand 10", "Explore"],
  paths: ["paths from what is selected, between two that are", "Explore"],
  hide: ["hide", "Explore"],
  pin: ["pin in place", "Explore"],
  fit: ["fit to screen", "Explore"],
  "what-if": ["what if it were otherwise", "Arguments"],
  weaker: ["weaker argument", "Arguments"],
  stronger: ["stronger argument", "Arguments"],
  unfold: ["draw or fold what it rests on", "Arguments"],
  "fit-map": ["fit to screen", "Arguments"],
  "next-gap": ["next gap", "Elements"],
  "next-chapter": ["next chapter", "Story"],
  "previous-chapter": ["previous chapter", "Story"],
  "first-chapter": ["first chapter", "Story"],
  "last-chapter": ["last chapter", "Story"],
};

/** What a screen says in the dialog although its widgets handle the keys themselves: arrows in a tree, a list. */
const WIDGET_KEYS: readonly KeyRow[] = [
  { id: "arrows", keys: ["↑", "↓"], does: "move", where: "Explore" },
  { id: "along", keys: ["→"], does: "open, then along the relation", where: "Explore" },
  { id: "open", keys: ["Enter"], does: "open, select", where: "Explore" },
  {
    id: "also",
    keys: ["Shift+Enter"],
    does: "select a second entity, as Shift and click do",
    where: "Explore",
  },
  { id: "walk-map", keys: ["←", "→"], does: "to the premise, to the conclusion", where: "Arguments" },
  { id: "walk-row", keys: ["↑", "↓"], does: "move", where: "Arguments" },
  { id: "why", keys: ["Enter"], does: "why this label", where: "Arguments" },
  { id: "walk-cells", keys: ["←", "→", "↑", "↓"], does: "from cell to cell", where: "Elements" },
  {
    id: "walk-times",
    keys: ["←", "→"],
    does: "by when it was said, with Shift by when it was so",
    where: "Timeline",
  },
  { id: "open-cell", keys: ["Enter"], does: "the claims of a cell", where: "Elements" },
];

/** Every row of the keys dialog: the keys that the page reads, then those of its widgets. */
export const KEY_ROWS: readonly KeyRow[] = [
  ...(Object.keys(KEYS) as KeyId[]).map((id) => ({
    id,
    keys: KEYS[id].map((key) => key.replace("ArrowRight", "→").replace("ArrowLeft", "←")),
    does: WORDS[id][0],
    where: WORDS[id][1],
  })),
  ...WIDGET_KEYS,
];
