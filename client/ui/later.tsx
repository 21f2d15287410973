import { type ComponentType, type ReactNode, useEffect, useReducer, useState } from "react";
import { Button } from "./Button.tsx";
import { ErrorState } from "./States.tsx";

/** A part of the page whose code is fetched when it is first wanted. */
export interface Part<Props extends object> {
  /** The part, which shows nothing until its code is there, and says so where it cannot be fetched. */
  readonly Later: (props: Props) => ReactNode;
  readonly isThere: () => boolean;
  /** Fetches its code before it is wanted. */
  readonly fetched: () => Promise<unknown>;
}

type Code = Pick<Part<object>, "isThere" | "fetched">;

/**
 * A part of the page that comes later, and is then drawn in one go. What Suspense waits for is drawn in slices and begun
 * anew with every change beside it: a large form came seconds late, on a busy machine or a quiet one.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  level: 1 | 2 = 2,
): Part<Props> {
  let Known: ComponentType<Props> | undefined;
  const part: Part<Props> = {
    Later: (props) => {
      const { isMissing, again } = useCode(part);
      if (isMissing) return <CodeMissing again={again} level={level} />;
      return Known ? <Known {...props} /> : null;
    },
    isThere: () => Known !== undefined,
    fetched: async () => {
      Known ??= await load();
    },
  };
  return part;
}

/** One that is a whole screen, and has its heading. */
export function laterScreen<Props extends object>(load: () => Promise<ComponentType<Props>>): Part<Props> {
  return later(load, 1);
}

/** Whether a part can be drawn: its code is there, or it has to say that it is not. From now on it is wanted. */
export function useThere(part: Code | undefined): boolean {
  const { isThere, isMissing } = useCode(part);
  return isThere || isMissing;
}

function useCode(part: Code | undefined) {
  const [, look] = useReducer((times: number) => times + 1, 0);
  const [missing, setMissing] = useState<Code>();
  const isThere = part === undefined || part.isThere();
  const isMissing = !isThere && missing === part;
  useEffect(() => {
    if (!part || isThere || isMissing) return;
    let gone = false;
    part.fetched().then(
      () => !gone && look(),
      () => !gone && setMissing(part),
    );
    return () => {
      gone = true;
    };
  }, [part, isThere, isMissing]);
  return { isThere, isMissing, again: () => setMissing(undefined) };
}

/** What stands where a part's code could not be fetched: without a connection, or after the program was replaced. */
export function CodeMissing({ again, level }: { readonly again: () => void; readonly level: 1 | 2 }) {
  return (
    <ErrorState
      code="UNAVAILABLE"
      level={level}
      title="This part of the page did not arrive"
      safe={
        <p>The server did not answer when its code was asked for. What you made is kept in the address.</p>
      }
      steps={[
        "See that the server runs, then try again.",
        "If it was replaced meanwhile, load the page again.",
      ]}
      acts={
        <>
          <Button onPress={again}>Try again</Button>
          <Button onPress={() => location.reload()}>Load the page again</Button>
        </>
      }
    />
  );
}
