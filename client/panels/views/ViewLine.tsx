import { copyText } from "../../state/copying.ts";
import { addressed, type KeptView, toKept } from "../../state/keeping/kept.ts";
import { keptWords, screenWords } from "../../state/keeping/words.ts";
import { printRoute, shortId } from "../../state/route.ts";
import { plural } from "../../state/viewwords.ts";
import { Button } from "../../ui/Button.tsx";
import { Link } from "../Link.tsx";
import css from "./Views.module.css";

interface ViewLineProps {
  caseId: string;
  view: KeptView;
  /** Null where this server does not write to the case. */
  onEdit: (() => void) | null;
  onRemove: (() => void) | null;
}

/** A kept view: what there is to see, where, and what of it the case no longer has. */
export function ViewLine({ caseId, view, onEdit, onRemove }: ViewLineProps) {
  const { id, title, text, address, missing, stories } = view;
  const to = toKept(caseId, view);
  const copy = () => void copyText(location.origin + printRoute(to), "Link copied. It opens this view.");
  return (
    <li className={css.view}>
      <div className={css.words}>
        <h3>
          <Link to={to}>{title}</Link>
        </h3>
        {text && <p>{text}</p>}
        <p className="meta">
          {screenWords(addressed(caseId, address))} · {keptWords(view)}
          {stories.length > 0 && ` · told in “${stories.map((story) => story.title).join("”, “")}”`}
        </p>
        {missing.length > 0 && (
          <p className={css.missing}>
            {plural(missing.length, "thing", "things")} it names {missing.length === 1 ? "is" : "are"} not in
            this case: <span className="mono">{missing.slice(0, 6).map(shortId).join(", ")}</span>
            {missing.length > 6 && ` and ${missing.length - 6} more`}. The rest is shown.
          </p>
        )}
      </div>
      <p className={css.acts}>
        <Button small icon="link" onPress={copy} aria-label={`Copy link to ${title}`}>
          Copy link
        </Button>
        {onEdit && (
          <Button small look="quiet" onPress={onEdit} aria-label={`Rename ${title}`}>
            Rename
          </Button>
        )}
        {onRemove && (
          <Button
            small
            look="quiet"
            onPress={onRemove}
            isDisabled={stories.length > 0}
            aria-label={`Remove ${title}`}
            {...(stories.length > 0 ? { "aria-describedby": `why-${shortId(id)}` } : {})}
          >
            Remove
          </Button>
        )}
        {onRemove && stories.length > 0 && (
          <span className="sr" id={`why-${shortId(id)}`}>
            A story is told by it: take it out of there first.
          </span>
        )}
      </p>
    </li>
  );
}
