import { useState } from "react";
import { CLAIM_ORDERS, orderOf, toggled, useClaimFacets, valuesOf } from "../../state/lists.ts";
import { setParams } from "../../state/navigation.ts";
import { documentSlug } from "../../state/route.ts";
import { Button } from "../../ui/Button.tsx";
import { Chip, Chips } from "../../ui/Chip.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import css from "./Lists.module.css";
import type { ListRoute } from "./Lists.tsx";

/** How many documents have a chip before one asks for the others: those that hold most claims. */
const DOCUMENTS = 6;

/** Chips by certainty, document, kind and dispute, each with how much it holds; and the order. */
export function ClaimFilters({ route }: { route: ListRoute }) {
  const { params } = route;
  const facets = useClaimFacets(route.case, route.list).data?.facets;
  const chip = (name: string, value: string, label: string, count: number, more?: string) => (
    <Chip
      key={`${name}:${value}`}
      on={valuesOf(params, name).includes(value)}
      count={count}
      onChange={() => setParams(toggled(params, name, value), { replace: true })}
    >
      {label}
      {more && <span className="sr">{more}</span>}
    </Chip>
  );
  const [all, setAll] = useState(false);
  const byCount = [...(facets?.documents ?? [])].sort((a, b) => b.count - a.count);
  const chosen = (f: { value: string }) => valuesOf(params, "doc").includes(documentSlug(f.value));
  const documents = byCount
    .filter((f, rank) => all || rank < DOCUMENTS || chosen(f))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
  const folded = byCount.length - documents.length;
  return (
    <div className={css.filters}>
      <Chips label="Only">
        {documents.map((f) => {
          const { letter, title } = splitLabel(f.label);
          return chip("doc", documentSlug(f.value), `in ${letter}`, f.count, title);
        })}
        {folded > 0 && (
          <Button look="quiet" small onPress={() => setAll(true)}>
            {folded} more documents
          </Button>
        )}
        {route.list === "claims" && facets?.kinds.map((f) => chip("kind", f.value, f.label, f.count))}
        {facets?.certainties.map((f) => chip("certainty", f.value, f.label, f.count))}
        {facets && facets.disputed > 0 && chip("disputed", "yes", "disputed", facets.disputed)}
      </Chips>
      <Segmented
        label="Order"
        value={orderOf(CLAIM_ORDERS, params)}
        onChange={(order) => setParams({ ...params, order }, { replace: true })}
        options={CLAIM_ORDERS.map(({ value, label }) => ({ value, children: label }))}
      />
    </div>
  );
}

/** The label of a document facet is its letter and title: `A · North Korean soldiers …`. */
function splitLabel(label: string): { readonly letter: string; readonly title: string } {
  const [letter = label, ...title] = label.split(" · ");
  return { letter, title: title.join(" · ") };
}
