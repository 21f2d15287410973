import { type ComponentType, type ReactNode, useEffect, useState } from "react";

/**
 * A part of the page whose code is fetched when it is first wanted, and which is then drawn in one go. What Suspense waits
 * for is drawn in slices and begun anew with every change beside it: a large form came seconds late on a busy machine.
 *
 * @returns the part, and how to fetch its code before it is wanted
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let Known: ComponentType<Props> | undefined;
  const fetched = async () => {
    Known ??= await load();
    return Known;
  };
  function Later(props: Props): ReactNode {
    const [Part, setPart] = useState(() => Known);
    useEffect(() => {
      let gone = false;
      if (!Part) void fetched().then((part) => !gone && setPart(() => part));
      return () => {
        gone = true;
      };
    }, [Part]);
    return Part ? <Part {...props} /> : null;
  }
  return { Later, fetched };
}
