import { create } from "zustand";

interface Announcement {
  readonly text: string;
  /** Grows with every announcement, so that the same words twice are read twice. */
  readonly turn: number;
}

export const useAnnouncement = create<Announcement>(() => ({ text: "", turn: 0 }));

/** Say it to a screen reader, politely: "12 links, 3 disputed". One sentence, numbers first. */
export function announce(text: string): void {
  useAnnouncement.setState((a) => ({ text, turn: a.turn + 1 }));
}

/** Say it after what was said last, which it follows from: "Anna added 1 claim. 38 entities, 71 relations". */
export function announceBesides(text: string): void {
  announce(`${useAnnouncement.getState().text} ${text}`.trim());
}
