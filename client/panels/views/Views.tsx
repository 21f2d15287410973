import { useState } from "react";
import { useCase } from "../../state/cases.ts";
import { useWhyNot } from "../../state/keeping/acting.ts";
import { type Kept, type KeptView, useKept } from "../../state/keeping/kept.ts";
import { useRemoving } from "../../state/keeping/useKeptActs.ts";
import type { PageRoute } from "../../state/route.ts";
import { useTitle } from "../../state/title.ts";
import { plural } from "../../state/viewwords.ts";
import { EmptyState, Skeleton } from "../../ui/States.tsx";
import { Failed } from "../frame/Failed.tsx";
import { ShowGraphql } from "../frame/ShowGraphql.tsx";
import { UnknownCase } from "../frame/UnknownCase.tsx";
import { EditView } from "./EditView.tsx";
import { StoryLine } from "./StoryLine.tsx";
import { ViewLine } from "./ViewLine.tsx";
import css from "./Views.module.css";

/** `/c/:case/views`: the views that people kept, and the stories told by them. */
export function Views({ route }: { route: PageRoute }) {
  const opened = useCase(route.case);
  useTitle("Views", opened.data?.case?.title);
  const answer = useKept(route.case);
  if (opened.data?.case === null) return <UnknownCase caseId={route.case} />;
  if (answer.failure && !answer.data) return <Failed level={1} answer={answer} what="the kept views" />;
  return (
    <div className={css.wrap}>
      <header className={css.head}>
        <h1 tabIndex={-1}>Views</h1>
        {answer.data && <p className="meta">{counts(answer.data)}</p>}
        <ShowGraphql parts={["views"]} />
      </header>
      {answer.data ? (
        <Lists caseId={route.case} kept={answer.data} />
      ) : (
        answer.slow && <Skeleton label="Loading the kept views">{null}</Skeleton>
      )}
    </div>
  );
}

function counts({ views, stories }: Kept): string {
  return `${plural(views.totalCount, "kept view", "kept views")}, ${plural(stories.length, "story", "stories")}`;
}

function Lists({ caseId, kept }: { caseId: string; kept: Kept }) {
  const why = useWhyNot(caseId);
  const [edited, setEdited] = useState<KeptView | null>(null);
  const seen = kept.audit.totalCount;
  const remove = useRemoving(caseId, seen);
  const may = why === null;
  const left = kept.views.totalCount - kept.views.nodes.length;
  if (kept.views.totalCount === 0)
    return (
      <EmptyState title="Nobody has kept a view of this case yet">
        <p>In Explore, “Save view” keeps what you see under a name, with its steps and places.</p>
        {why && <p>{why}</p>}
      </EmptyState>
    );
  return (
    <>
      {why && <p className={css.why}>{why}</p>}
      {kept.stories.length > 0 && (
        <section aria-labelledby="stories">
          <h2 id="stories">Stories</h2>
          <ul className={css.stories}>
            {kept.stories.map((story) => (
              <StoryLine
                key={story.id}
                caseId={caseId}
                story={story}
                onRemove={may ? () => void remove.story(story.id) : null}
              />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="views">
        <h2 id="views">Kept views</h2>
        <ul className={css.views}>
          {kept.views.nodes.map((view) => (
            <ViewLine
              key={view.id}
              caseId={caseId}
              view={view}
              onEdit={may ? () => setEdited(view) : null}
              onRemove={may ? () => void remove.view(view.id) : null}
            />
          ))}
        </ul>
        {left > 0 && <p className="meta">{left} more are not listed here. The API has them all.</p>}
      </section>
      {edited && <EditView caseId={caseId} view={edited} seen={seen} onClose={() => setEdited(null)} />}
    </>
  );
}
