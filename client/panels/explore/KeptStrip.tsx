import type { OpenedView } from "../../state/keeping/kept.ts";
import { useRoute } from "../../state/navigation.ts";
import { shortId } from "../../state/route.ts";
import { plural } from "../../state/viewwords.ts";
import { Link } from "../Link.tsx";
import css from "./KeptStrip.module.css";

/** Which kept view is open, whether the reader went on from it, and what of it the case does not have. */
export function KeptStrip({ kept }: { kept: OpenedView }) {
  const route = useRoute();
  if (!("case" in route) || (!kept.view && !kept.gone)) return null;
  const all = <Link to={{ screen: "views", case: route.case, sel: null, params: {} }}>All views</Link>;
  if (!kept.view)
    return (
      <section className={css.strip} aria-label="Kept view">
        <p role="status">
          <b>This case has no view called {kept.name}.</b> It may have been removed, or the link is of another
          case or an older version of this one. What the link says besides is shown.
        </p>
        {all}
      </section>
    );
  const { title, text, missing } = kept.view;
  return (
    <section className={css.strip} aria-label="Kept view">
      <p>
        <b>{title}</b> {kept.changed ? "Changed since it was kept: the link has your steps." : text}
        {missing.length > 0 && (
          <>
            {" "}
            {plural(missing.length, "thing", "things")} it names {missing.length === 1 ? "is" : "are"} not in
            this case: <span className="mono">{missing.slice(0, 6).map(shortId).join(", ")}</span>. The rest
            is shown.
          </>
        )}
      </p>
      {all}
    </section>
  );
}
