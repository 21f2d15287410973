import { useEffect } from "react";
import { announce } from "../../state/announce.ts";
import { useCase } from "../../state/cases.ts";
import { type PathRoute, type Question, questionOf, usePathEnds, usePaths } from "../../state/path.ts";
import { leadWords } from "../../state/pathwords.ts";
import { useTitle } from "../../state/title.ts";
import { Bone, EmptyState, Skeleton } from "../../ui/States.tsx";
import { Failed } from "../frame/Failed.tsx";
import { ShowGraphql } from "../frame/ShowGraphql.tsx";
import { UnknownCase } from "../frame/UnknownCase.tsx";
import { NoPath } from "./NoPath.tsx";
import { OpenPath } from "./OpenPath.tsx";
import { PathAsk } from "./PathAsk.tsx";
import css from "./Paths.module.css";

const PARTS = ["paths", "sentences", "other rules", "ends"];

/** `/c/:case/path`: the ways between two things, each read as numbered sentences. */
export function Paths({ route }: { route: PathRoute }) {
  const opened = useCase(route.case);
  const question = questionOf(route);
  const ends = usePathEnds(question);
  const between = ends.from && ends.to ? `${ends.from.name} to ${ends.to.name}` : null;
  useTitle(between ? `Path from ${between}` : "Path", opened.data?.case?.title);
  if (opened.data?.case === null) return <UnknownCase caseId={route.case} />;
  return (
    <div className={css.screen}>
      <PathAsk route={route} question={question} ends={ends} />
      <Answered route={route} question={question} ends={ends} />
    </div>
  );
}

interface AnsweredProps {
  route: PathRoute;
  question: Question;
  ends: ReturnType<typeof usePathEnds>;
}

function Answered({ route, question, ends }: AnsweredProps) {
  const answer = usePaths(route.case, question);
  const found = answer.data?.paths;
  const asked = question.from !== null && question.to !== null;
  useAnnounced(asked && !answer.fetching ? found : undefined);
  if (!asked) return <Unasked from={ends.from?.name} />;
  if (answer.failure?.code === "NOT_FOUND") return <UnknownEnd ends={ends} question={question} />;
  if (answer.failure && !found) {
    return (
      <div className={css.alone}>
        <Failed
          level={1}
          answer={answer}
          what="the paths"
          safe="The address keeps both ends and the rules."
        />
      </div>
    );
  }
  if (!found) return answer.slow ? <Waiting /> : <div className={css.alone} />;
  if (found.paths.length === 0)
    return <NoPath route={route} question={question} found={found} ends={ends} tools={<Graphql />} />;
  return <OpenPath route={route} question={question} found={found} tools={<Graphql />} />;
}

function Graphql() {
  return <ShowGraphql parts={PARTS} />;
}

type Found = NonNullable<ReturnType<typeof usePaths>["data"]>["paths"];

/** `Four sentences lead from A to B, the weakest is 3. 2 paths …` */
function useAnnounced(found: Found | undefined): void {
  useEffect(() => {
    if (!found) return;
    const [first] = found.paths;
    const lead = first ? `${leadWords(first.length)} there; the weakest is ${first.weakest.number}. ` : "";
    announce(lead + found.text);
  }, [found]);
}

function Unasked({ from }: { from: string | undefined }) {
  return (
    <div className={css.alone}>
      <EmptyState title={from ? `Where is the path from ${from} to lead?` : "Choose two things"}>
        Paths are read out sentence by sentence, and the weakest sentence is named.
      </EmptyState>
    </div>
  );
}

function UnknownEnd({ ends, question }: { ends: AnsweredProps["ends"]; question: Question }) {
  const unknown = [ends.from === null ? question.from : null, ends.to === null ? question.to : null].flatMap(
    (id) => (id ? [`“${id.slice(id.indexOf("/") + 1)}”`] : []),
  );
  return (
    <div className={css.alone}>
      <h1 className="sr" tabIndex={-1}>
        Path
      </h1>
      <EmptyState title={`This case has nothing called ${unknown.join(" and ") || "so"}`}>
        The link may be older than the case’s text, or made for another case. Choose another end; the rest of
        the question stays.
      </EmptyState>
    </div>
  );
}

function Waiting() {
  return (
    <div className={css.main}>
      <Skeleton label="Looking for paths">
        <p className={css.bones}>
          <Bone width="60%" height={26} />
          {[0, 1, 2, 3].map((row) => (
            <Bone key={row} height={84} />
          ))}
        </p>
      </Skeleton>
    </div>
  );
}
