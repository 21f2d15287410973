import { type ReactNode, useEffect } from "react";
import type { Answer } from "../../state/ask.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorState } from "../../ui/States.tsx";

interface FailedProps {
  answer: Pick<Answer<unknown>, "failure" | "retry">;
  /** What was asked for: "the findings". */
  what: string;
  /** What is safe, where there is more to say than that nothing was changed. */
  safe?: ReactNode;
  level?: 1 | 2;
}

const TITLES: Readonly<Record<string, string>> = {
  UNAVAILABLE: "The server does not answer",
  TIMEOUT: "The server did not answer in time",
  OVERLOADED: "The server has too much to do",
  QUERY_TOO_COMPLEX: "This asks for too much at once",
  QUERY_TOO_DEEP: "This asks too deep",
};

const AGAIN_MS = 3_000;

/** A server that starts, or comes back, is not asked again by hand: while the page is looked at, it is asked by itself. */
function useAskedAgain({ failure, retry }: FailedProps["answer"]): void {
  useEffect(() => {
    if (failure?.code !== "UNAVAILABLE") return;
    const timer = setInterval(() => !document.hidden && retry(), AGAIN_MS);
    return () => clearInterval(timer);
  }, [failure, retry]);
}

/** An answer that did not come, with its code, what is safe and what to do. */
export function Failed({ answer, what, safe, level = 2 }: FailedProps) {
  const { failure, retry } = answer;
  useAskedAgain(answer);
  if (!failure) return null;
  const when = failure.request ? `${failure.at}, request ${failure.request}` : failure.at;
  const down = failure.code === "UNAVAILABLE";
  return (
    <ErrorState
      level={level}
      code={failure.code}
      when={when}
      title={TITLES[failure.code] ?? `Could not load ${what}`}
      safe={
        <>
          {!down && <p>{failure.message}</p>}
          <p>{safe ?? "Nothing was changed, and this address keeps what you chose."}</p>
        </>
      }
      steps={
        down
          ? [
              "Is the server running?",
              <>
                <code className="mono">/health/ready</code> says what it waits for.
              </>,
              "Once it answers, this page goes on by itself.",
            ]
          : []
      }
      acts={
        <>
          <Button look="main" onPress={retry}>
            Try again
          </Button>
          <Button look="quiet" onPress={() => void copyFailure(failure)}>
            Copy details
          </Button>
        </>
      }
    />
  );
}

async function copyFailure(failure: NonNullable<FailedProps["answer"]["failure"]>): Promise<void> {
  const lines = [
    failure.code,
    failure.message,
    `at ${failure.at}`,
    failure.request ? `request ${failure.request}` : "",
    location.href,
  ];
  await navigator.clipboard?.writeText(lines.filter(Boolean).join("\n"));
}
