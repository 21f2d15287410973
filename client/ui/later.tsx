import { type ComponentType, type ReactNode, useEffect, useReducer } from "react";

/** A part of the page whose code is fetched when it is first wanted. */
export interface Part<Props extends object> {
  /** The part, which shows nothing until its code is there. */
  readonly Later: (props: Props) => ReactNode;
  readonly isThere: () => boolean;
  /** Fetches its code before it is wanted. */
  readonly fetched: () => Promise<unknown>;
}

/**
 * A part of the page that comes later, and is then drawn in one go. What Suspense waits for is drawn in slices and begun
 * anew with every change beside it: a large form came seconds late, on a busy machine or a quiet one.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Part<Props> {
  let Known: ComponentType<Props> | undefined;
  const part: Part<Props> = {
    Later: (props) => (useThere(part) && Known ? <Known {...props} /> : null),
    isThere: () => Known !== undefined,
    fetched: async () => {
      Known ??= await load();
    },
  };
  return part;
}

/** Whether a part's code is there; from now on it is wanted. */
export function useThere(part: Pick<Part<object>, "isThere" | "fetched"> | undefined): boolean {
  const [, look] = useReducer((times: number) => times + 1, 0);
  const there = part === undefined || part.isThere();
  useEffect(() => {
    let gone = false;
    if (!there) void part?.fetched().then(() => !gone && look());
    return () => {
      gone = true;
    };
  }, [part, there]);
  return there;
}
