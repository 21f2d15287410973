import { create } from "zustand";

interface Announcement {
  readonly text: string;
  /** Grows with every announcement, so that the same words twice are read twice. */
  readonly turn: number;
  /** When it was said, in ms since 1970, and on which screen. */
  readonly at: number;
  readonly screen: string;
}

const here = () => (typeof location === "undefined" ? "" : location.pathname);

export const useAnnouncement = create<Announcement>(() => ({ text: "", turn: 0, at: 0, screen: "" }));

/** Say it to a screen reader, politely: "12 links, 3 disputed". One sentence, numbers first. */
export function announce(text: string): void {
  useAnnouncement.setState((a) => ({ text, turn: a.turn + 1, at: Date.now(), screen: here() }));
}

/** Say it after what was said last, which it follows from: "Anna added 1 claim. 38 entities, 71 relations". */
export function announceBesides(text: string): void {
  announce(`${useAnnouncement.getState().text} ${text}`.trim());
}

/** What was said less than this long ago has not been heard yet. */
const UNHEARD_MS = 700;

/** Say it without taking from the reader what was said a moment ago: "Undone: hid Russia. 38 entities, 71 relations". */
export function announceNext(text: string): void {
  const { text: last, at, screen } = useAnnouncement.getState();
  const unheard = Date.now() - at < UNHEARD_MS && screen === here() && last !== text;
  announce(unheard ? `${last.replace(/(?<![.?…])$/, ".")} ${text}`.replace(/^\. /, "") : text);
}
