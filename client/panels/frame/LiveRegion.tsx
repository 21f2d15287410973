import { createPortal } from "react-dom";
import { useAnnouncement } from "../../state/announce.ts";

/**
 * The page's one polite voice. A new key makes the same words heard again. It stands beside the page and says that it
 * announces, because a modal dialog makes all else of the page silent.
 */
export function LiveRegion() {
  const { text, turn } = useAnnouncement();
  return createPortal(
    <p className="sr" aria-live="polite" aria-atomic="true" id="live" data-live-announcer="true">
      <span key={turn}>{text}</span>
    </p>,
    document.body,
  );
}
