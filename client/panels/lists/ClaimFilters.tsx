import { useState } from "react";
import { parseFilter, withFilter } from "../../state/filtercode.ts";
import type { Choice } from "../../state/filters.ts";
import { CLAIM_ORDERS, claimFilter, orderOf, toggled, useClaimFacets, valuesOf } from "../../state/lists.ts";
import { setParams } from "../../state/navigation.ts";
import { documentSlug } from "../../state/route.ts";
import { Button } from "../../ui/Button.tsx";
import { Chip, Chips } from "../../ui/Chip.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { SetFilters } from "../filters/SetFilters.tsx";
import css from "./Lists.module.css";
import type { ListRoute } from "./Lists.tsx";

/** How many documents have a chip before one asks for the others: those that hold most claims. */
const DOCUMENTS = 6;

/** What has chips of its own. A list about certain kinds offers no others. */
const CHIPS: readonly Choice[] = ["documents", "certainties", "disputed", "sorts"];

/** Chips by certainty, document, kind and dispute, each with how much it holds; what else the address asks; the order. */
export function ClaimFilters({ route }: { route: ListRoute }) {
  const { params } = route;
  const facets = useClaimFacets(route.case, claimFilter(route.case, route.list, params)).data?.facets;
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
  const slugs = (facets?.documents ?? []).map((f) => documentSlug(f.value));
  const byCount = [
    ...(facets?.documents ?? []),
    ...valuesOf(params, "doc")
      .filter((slug) => facets && !slugs.includes(slug))
      .map((slug) => ({ value: `doc:${slug}`, label: slug.toUpperCase(), count: 0 })),
  ].sort((a, b) => b.count - a.count);
  const chosen = (f: { value: string }) => valuesOf(params, "doc").includes(documentSlug(f.value));
  const documents = byCount
    .filter((f, rank) => all || rank < DOCUMENTS || chosen(f))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
  const folded = byCount.length - documents.length;
  const except = CHIPS.filter(
    (choice) =>
      !(choice === "sorts" && route.list === "relations") &&
      !(choice === "disputed" && params.disputed === "no"),
  );
  const disputed = facets?.disputes.find(({ value }) => value === "true")?.count ?? 0;
  return (
    <>
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
          {route.list === "claims" &&
            withChosen(facets?.kinds, valuesOf(params, "kind")).map((f) =>
              chip("kind", f.value, f.label, f.count),
            )}
          {withChosen(facets?.certainties, valuesOf(params, "certainty")).map((f) =>
            chip("certainty", f.value, f.label, f.count),
          )}
          {(disputed > 0 || params.disputed === "yes") && chip("disputed", "yes", "disputed", disputed)}
        </Chips>
        <Segmented
          label="Order"
          value={orderOf(CLAIM_ORDERS, params)}
          onChange={(order) => setParams({ ...params, order }, { replace: true })}
          options={CLAIM_ORDERS.map(({ value, label }) => ({ value, children: label }))}
        />
      </div>
      <div className={css.others}>
        <SetFilters
          caseId={route.case}
          filter={parseFilter(params, route.case)}
          except={except}
          onChange={(filter) => setParams(withFilter(params, filter, route.case), { replace: true })}
        />
      </div>
    </>
  );
}

interface Count {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** A chip that is on stays where it is, also where it leaves nothing. */
function withChosen(counts: readonly Count[] | undefined, on: readonly string[]): readonly Count[] {
  if (!counts) return [];
  const absent = on.filter((value) => !counts.some((count) => count.value === value));
  return [...counts, ...absent.map((value) => ({ value, label: value.toLowerCase(), count: 0 }))];
}

/** The label of a document facet is its letter and title: `A · North Korean soldiers …`. */
function splitLabel(label: string): { readonly letter: string; readonly title: string } {
  const [letter = label, ...title] = label.split(" · ");
  return { letter, title: title.join(" · ") };
}
