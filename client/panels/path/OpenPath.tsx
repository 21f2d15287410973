import { type ReactNode, useEffect } from "react";
import { announce } from "../../state/announce.ts";
import { copyHere } from "../../state/copying.ts";
import { useKey } from "../../state/keys.ts";
import { select } from "../../state/navigation.ts";
import {
  type FoundPath,
  type PathAnswer,
  type PathRoute,
  type Question,
  usePathClaims,
} from "../../state/path.ts";
import { leadWords } from "../../state/pathwords.ts";
import { shortId } from "../../state/route.ts";
import { Button } from "../../ui/Button.tsx";
import { PathBeside } from "./PathBeside.tsx";
import { PathParagraph } from "./PathParagraph.tsx";
import { PathSentence } from "./PathSentence.tsx";
import css from "./Paths.module.css";
import { ReadAloud } from "./ReadAloud.tsx";

interface OpenPathProps {
  route: PathRoute;
  question: Question;
  found: PathAnswer;
  tools: ReactNode;
}

/** The path that the address names, the best where it names none. */
function chosenOf({ params }: PathRoute, { paths }: PathAnswer): number {
  const n = Number(params.n ?? 1) - 1;
  return Number.isInteger(n) && n >= 0 && n < paths.length ? n : 0;
}

/** One path as numbered sentences; beside it the same drawn, the others, and what hangs on it. */
export function OpenPath({ route, question, found, tools }: OpenPathProps) {
  const at = chosenOf(route, found);
  const path = found.paths[at] as FoundPath;
  const claims = usePathClaims(path, question.filter);
  const { steps, weakest } = path;
  useSentenceKeys(route, path);
  const last = steps.at(-1);
  return (
    <>
      <article className={css.main}>
        <header className={css.head}>
          <div>
            <h1 tabIndex={-1}>
              {leadWords(path.length)} from <Name name={steps[0]?.from.name} /> to{" "}
              <Name name={last?.to.name} />
            </h1>
            <p className="meta">
              Shortest first, then by the weakest link. Quoted in the words of the documents held here.
            </p>
          </div>
          <p className={css.tools}>
            <ReadAloud path={path} />
            <Button look="main" icon="link" onPress={() => void copyHere()}>
              Copy link
            </Button>
          </p>
        </header>
        <ol className={css.sentences}>
          {steps.map((step) => (
            <PathSentence
              key={step.claim.id}
              caseId={route.case}
              step={step}
              claim={claims.get(step.claim.id)}
              weakest={step.number === weakest.number}
              selected={route.sel === shortId(step.claim.id)}
            />
          ))}
        </ol>
        <p className={css.care}>
          <b>Read with care:</b> a path shows that sentences join up. It does not show that either end dealt
          with the other. This one stands or falls with sentence {weakest.number}.
        </p>
        <PathParagraph path={path} claims={claims} />
      </article>
      <PathBeside
        route={route}
        question={question}
        found={found}
        at={at}
        path={path}
        claims={claims}
        tools={tools}
      />
    </>
  );
}

/** A short name stays in one line. */
function Name({ name = "" }: { name: string | undefined }) {
  return name.length <= 20 ? <span className={css.name}>{name}</span> : name;
}

/** J and K go from sentence to sentence, and say which of how many it is. */
function useSentenceKeys({ sel }: PathRoute, { steps, weakest }: FoundPath): void {
  const at = steps.findIndex((step) => shortId(step.claim.id) === sel);
  const go = (to: number) => {
    const step = steps[Math.max(0, Math.min(steps.length - 1, to))];
    if (step) select(shortId(step.claim.id));
  };
  useKey("next-row", () => go(at + 1));
  useKey("previous-row", () => go(at < 0 ? 0 : at - 1));
  const step = steps[at];
  const words = step
    ? `Sentence ${step.number} of ${steps.length}${step.number === weakest.number ? ", weakest link" : ""}`
    : "";
  useEffect(() => {
    if (words !== "") announce(words);
  }, [words]);
}
