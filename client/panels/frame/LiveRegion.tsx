import { useAnnouncement } from "../../state/announce.ts";

/** The page's one polite voice. A new key makes the same words heard again. */
export function LiveRegion() {
  const { text, turn } = useAnnouncement();
  return (
    <p className="sr" aria-live="polite" aria-atomic="true" id="live">
      <span key={turn}>{text}</span>
    </p>
  );
}
