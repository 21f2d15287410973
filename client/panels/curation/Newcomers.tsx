import { useContext } from "react";
import type { Building } from "../../state/curation/building.ts";
import { kindsFor, type Newcomer, refusedOne } from "../../state/curation/newcomers.ts";
import { KindsContext, kindLook } from "../../ui/kinds.ts";
import { NewcomerFields } from "./NewcomerFields.tsx";

/** Everybody whom the claim names and the case does not have yet. */
export function Newcomers({ building, quote }: { building: Building; quote: string }) {
  const { draft, change, along, verb, refusal, forgive } = building;
  const all = Object.keys(useContext(KindsContext));
  const set = (key: string, part: Partial<Newcomer>) => {
    if ("name" in part || "aliases" in part) forgive();
    const newcomers = draft.newcomers.map((one) => (one.key === key ? { ...one, ...part } : one));
    change({ newcomers });
  };
  /** Puts somebody of the case, or nobody, where the newcomer stands. */
  const replace = (key: string, by: string | null) => {
    forgive();
    const instead = (id: string | null) => (id === key ? by : id);
    const { subject, object, voice, newcomers } = draft;
    change({
      ...{ subject: instead(subject), object: instead(object), voice: instead(voice) },
      newcomers: newcomers.filter((one) => one.key !== key),
    });
  };
  const alikeTo = refusedOne(refusal?.field ?? null, along);
  return along.map((one) => {
    const kinds = kindsFor(one.key, draft, verb, all);
    return (
      <NewcomerFields
        key={one.key}
        newcomer={one}
        kinds={kinds}
        narrowedBy={verb && kinds.length < all.length ? verb.phrase : null}
        quote={quote}
        alike={alikeTo === one ? (refusal?.alike ?? []) : []}
        onChange={(part) => set(one.key, part)}
        onTake={(id) => replace(one.key, id)}
        onLeave={() => replace(one.key, null)}
      />
    );
  });
}

/** What the act adds beside the claim, before it is done. */
export function ComeAlong({ along }: { along: readonly Newcomer[] }) {
  const kinds = useContext(KindsContext);
  if (along.length === 0) return null;
  const words = along.map(({ name, kind }) => `${name} (${kind ? kindLook(kinds, kind).label : "what?"})`);
  return (
    <p aria-live="polite">
      <b>With the claim {along.length === 1 ? "comes a new entity" : `come ${along.length} new entities`}:</b>{" "}
      {words.join(", ")}. Undo takes {along.length === 1 ? "it" : "them"} back with it.
    </p>
  );
}
