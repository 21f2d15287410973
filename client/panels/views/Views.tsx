import { useState } from "react";
import { useCase } from "../../state/cases.ts";
import { type Kept as AllKept, type KeptView, useKept } from "../../state/keeping/kept.ts";
import { useRemoving } from "../../state/keeping/useKeptActs.ts";
import { setParams } from "../../state/navigation.ts";
import { longId, type PageRoute, shortId } from "../../state/route.ts";
import { useCurating } from "../../state/session.ts";
import { useTitle } from "../../state/title.ts";
import { plural } from "../../state/viewwords.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState, Skeleton } from "../../ui/States.tsx";
import { Failed } from "../frame/Failed.tsx";
import { ShowGraphql } from "../frame/ShowGraphql.tsx";
import { UnknownCase } from "../frame/UnknownCase.tsx";
import { EditView } from "./EditView.tsx";
import { StoryEditor } from "./StoryEditor.tsx";
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
        <Kept route={route} kept={answer.data} />
      ) : (
        answer.slow && <Skeleton label="Loading the kept views">{null}</Skeleton>
      )}
    </div>
  );
}

function counts({ views, stories }: AllKept): string {
  return `${plural(views.totalCount, "kept view", "kept views")}, ${plural(stories.length, "story", "stories")}`;
}

/** The lists, or the story that the address says is written: `?story=new`, `?story=story:what-is-known`. */
function Kept({ route, kept }: { route: PageRoute; kept: AllKept }) {
  const { may } = useCurating(route.case);
  const asked = route.params.story;
  const write = (story: string | null) => setParams(story === null ? {} : { story });
  const story =
    kept.stories.find(({ id }) => asked !== undefined && id === longId(route.case, asked)) ?? null;
  if (!may || (story === null && asked !== "new"))
    return <Lists caseId={route.case} kept={kept} onWrite={write} />;
  return (
    <StoryEditor
      key={story?.id ?? ""}
      caseId={route.case}
      kept={kept}
      story={story}
      onClose={() => write(null)}
    />
  );
}

interface ListsProps {
  caseId: string;
  kept: AllKept;
  /** Writes a story: a new one, or one that is there. */
  onWrite: (story: string) => void;
}

function Lists({ caseId, kept, onWrite }: ListsProps) {
  const { may, why } = useCurating(caseId);
  const [edited, setEdited] = useState<KeptView | null>(null);
  const seen = kept.audit.totalCount;
  const remove = useRemoving(caseId, seen);
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
      {(kept.stories.length > 0 || may) && (
        <section aria-labelledby="stories">
          <div className={css.sectionHead}>
            <h2 id="stories">Stories</h2>
            {may && (
              <Button small icon="plus" onPress={() => onWrite("new")}>
                New story
              </Button>
            )}
          </div>
          {kept.stories.length === 0 && (
            <p className={css.why}>
              Nobody has told a story yet: kept views in an order that answers a question.
            </p>
          )}
          <ul className={kept.stories.length > 0 ? css.stories : ""}>
            {kept.stories.map((story) => (
              <StoryLine
                key={story.id}
                caseId={caseId}
                story={story}
                onEdit={may ? () => onWrite(shortId(story.id)) : null}
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
