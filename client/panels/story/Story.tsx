import { type ReactNode, useEffect, useRef } from "react";
import { announce } from "../../state/announce.ts";
import { useCase } from "../../state/cases.ts";
import { type Kept, useKept } from "../../state/keeping/kept.ts";
import { besideOf, chapterOf, type StoryRoute, storyId, toStory } from "../../state/keeping/story.ts";
import { useKey } from "../../state/keys.ts";
import { navigate } from "../../state/navigation.ts";
import { type Route, shortId } from "../../state/route.ts";
import { TitleTaken, useTitle } from "../../state/title.ts";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { EmptyState, Skeleton } from "../../ui/States.tsx";
import { Failed } from "../frame/Failed.tsx";
import { UnknownCase } from "../frame/UnknownCase.tsx";
import { Link } from "../Link.tsx";
import css from "./Story.module.css";

type Show = (route: Route) => ReactNode;

/** `/c/:case/story/:slug?ch=2`: a story, chapter by chapter, each beside its view, which is live. */
export function Story({ route, show }: { route: StoryRoute; show: Show }) {
  const opened = useCase(route.case);
  const answer = useKept(route.case);
  const story = answer.data?.stories.find(({ id }) => id === storyId(route));
  useTitle(story?.title ?? "Story", opened.data?.case?.title);
  if (opened.data?.case === null) return <UnknownCase caseId={route.case} />;
  if (answer.failure && !answer.data) return <Failed level={1} answer={answer} what="the story" />;
  if (!answer.data) return answer.slow ? <Skeleton label="Loading the story">{null}</Skeleton> : null;
  const views = { screen: "views", case: route.case, sel: null, params: {} } as const;
  if (!story)
    return (
      <>
        <h1 className="sr" tabIndex={-1}>
          No such story
        </h1>
        <EmptyState
          title="This case has no story of that name"
          acts={
            <Link className={buttonClass("main")} to={views}>
              All views and stories
            </Link>
          }
        >
          <p>It may have been removed, or the link is of another case or an older version of this one.</p>
        </EmptyState>
      </>
    );
  return <Told route={route} story={story} kept={answer.data} show={show} />;
}

interface ToldProps {
  route: StoryRoute;
  story: Kept["stories"][number];
  kept: Kept;
  show: Show;
}

function Told({ route, story, kept, show }: ToldProps) {
  const { chapters } = story;
  const number = chapterOf(route, chapters.length);
  const chapter = chapters[number - 1];
  const text = useRef<HTMLElement>(null);
  const go = (to: number) => {
    if (to !== number && to >= 1 && to <= chapters.length) navigate(toStory(route.case, story.id, to));
  };
  useKey("next-chapter", () => go(number + 1));
  useKey("previous-chapter", () => go(number - 1));
  useKey("first-chapter", () => go(1));
  useKey("last-chapter", () => go(chapters.length));
  const heading = chapter?.heading ?? "";
  useEffect(() => {
    announce(`Chapter ${number} of ${chapters.length}: ${heading}`);
    text.current?.scrollTo(0, 0);
  }, [number, chapters.length, heading]);
  const view = kept.views.nodes.find(({ id }) => id === chapter?.view.id);
  if (!chapter) return null;
  const beside = view ? besideOf(route, { view }) : null;
  return (
    <div className={css.screen}>
      <article className={css.text} ref={text} aria-labelledby="chapter">
        <p className="meta">
          <Link to={{ screen: "views", case: route.case, sel: null, params: {} }}>Stories</Link>
        </p>
        <h1 tabIndex={-1}>{story.title}</h1>
        <p className="meta">
          Chapter {number} of {chapters.length}
        </p>
        <h2 id="chapter">{chapter.heading}</h2>
        <p className={css.told}>{chapter.text}</p>
        {beside && (
          <p>
            <Link className={buttonClass("plain", true)} to={beside}>
              Open this view by itself
            </Link>
          </p>
        )}
        <nav className={css.turn} aria-label="Chapters one by one">
          <Button icon="left" isDisabled={number === 1} onPress={() => go(number - 1)}>
            Previous
          </Button>
          <Button look="main" isDisabled={number === chapters.length} onPress={() => go(number + 1)}>
            Next <Icon name="right" size={14} />
          </Button>
        </nav>
      </article>
      <section className={css.beside} key={number} aria-label={`View: ${chapter.view.title}`}>
        {beside ? (
          // The text does not wait for the code of the view’s screen.
          <TitleTaken value={true}>{show(beside)}</TitleTaken>
        ) : (
          <EmptyState title="The view of this chapter is not listed">
            <p>{shortId(chapter.view.id)}</p>
          </EmptyState>
        )}
      </section>
      <nav className={css.list} aria-label="Chapters">
        <ol className={css.chapters}>
          {chapters.map((one) => (
            <li key={one.number}>
              <Link
                to={toStory(route.case, story.id, one.number)}
                {...(one.number === number ? { "aria-current": "step" as const } : {})}
              >
                {one.heading}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
    </div>
  );
}
