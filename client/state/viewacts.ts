/** What a reader does to a view. Every act is a step, says what came of it, and can be taken back. */
import { useCallback } from "react";
import { useClient } from "urql";
import { expansion, gain, type Verb } from "./expanding.ts";
import { take, takeBack } from "./exploring.ts";
import { collapsible, type ViewGraph } from "./graph.ts";
import { useKnown } from "./known.ts";
import type { Step } from "./steps.ts";
import { toast } from "./toast.ts";
import type { View } from "./view.ts";
import { plural } from "./viewwords.ts";

export function useActs(
  caseId: string,
  view: View,
  graph: ViewGraph | null,
  choose: (id: string | null) => void,
) {
  const client = useClient();
  const expand = useCallback(
    async (id: string, verb?: Verb) => {
      if (!graph) return;
      try {
        const { steps, left, name } = await expansion(client, view, graph, id, verb);
        if (steps.length === 0) return toast(`All relations of ${name} are drawn.`);
        const { entities, relations } = await gain(client, caseId, view, graph, steps);
        take(...steps);
        const came = `${plural(entities, "entity", "entities")}, ${plural(relations, "relation", "relations")} added.`;
        toast(left > 0 ? `${came} ${left} more not drawn.` : came, () => takeBack(steps));
      } catch {
        toast("The server does not answer. Nothing was added.");
      }
    },
    [client, caseId, view, graph],
  );
  const collapse = useCallback(
    (id: string) => {
      const removed = graph ? collapsible(view, graph, id) : [];
      if (removed.length === 0) return toast("Nothing hangs on this entity alone.");
      const step: Step = { do: "collapse", entity: id, removed };
      take(step);
      toast(`${plural(removed.length, "entity", "entities")} taken back.`, () => takeBack([step]));
    },
    [view, graph],
  );
  const hide = useCallback(
    (id: string) => {
      const step: Step = { do: "hide", ids: [id] };
      take(step);
      choose(null);
      const name = useKnown.getState().names.get(id)?.name ?? "1 entity";
      toast(`${name} hidden.`, () => takeBack([step]));
    },
    [choose],
  );
  const add = useCallback(
    (ids: readonly string[]) => {
      const fresh = ids.filter((id) => !graph?.nodes.some((node) => node.id === id));
      const widen: Step[] =
        view.narrow && graph ? [{ do: "widen", ids: graph.nodes.map((node) => node.id) }] : [];
      const steps: Step[] = [...widen, { do: "add", ids: fresh }];
      take(...steps);
      toast(`${plural(fresh.length, "entity", "entities")} added.`, () => takeBack(steps));
    },
    [view, graph],
  );
  return { expand, collapse, hide, add };
}
