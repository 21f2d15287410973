import { Button } from "../../ui/Button.tsx";
import css from "./Search.module.css";

/** What the keys do here. */
export function SearchFoot() {
  return (
    <footer className={css.foot}>
      <kbd>↑</kbd>
      <kbd>↓</kbd> move <kbd>Enter</kbd> open <kbd>Shift</kbd>
      <kbd>Enter</kbd> add to the view
      <span className={css.only}>
        <kbd>Tab</kbd> only this group
      </span>
    </footer>
  );
}

interface NothingFoundProps {
  text: string;
  suggestion: string | null;
  onTry: (text: string) => void;
}

/** Nothing found: what was searched, and the nearest spelling that finds something. */
export function NothingFound({ text, suggestion, onTry }: NothingFoundProps) {
  return (
    <div className={css.nothing}>
      <p>
        <b>Nothing holds “{text}”.</b>
      </p>
      <p className="meta">Searched: names, aliases and descriptions; claims; the text of every passage.</p>
      {suggestion && (
        <p>
          Nearest spelling:{" "}
          <Button small onPress={() => onTry(suggestion)}>
            {suggestion}
          </Button>
        </p>
      )}
    </div>
  );
}
