import { ENTITY_ORDERS, orderOf, toggled, useKindCounts, valuesOf } from "../../state/lists.ts";
import { setParams } from "../../state/navigation.ts";
import { Chip, Chips } from "../../ui/Chip.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import css from "./Lists.module.css";
import type { ListRoute } from "./Lists.tsx";

/** Chips by kind, each with how many there are; and the order. */
export function EntityFilters({ route }: { route: ListRoute }) {
  const { params } = route;
  const kinds = useKindCounts(route.case).data?.vocabulary.kinds.filter((kind) => kind.count > 0) ?? [];
  return (
    <div className={css.filters}>
      {route.list === "entities" && (
        <Chips label="Only these kinds">
          {kinds.map((kind) => (
            <Chip
              key={kind.name}
              on={valuesOf(params, "kind").includes(kind.name)}
              count={kind.count}
              onChange={() => setParams(toggled(params, "kind", kind.name), { replace: true })}
            >
              <KindGlyph kind={kind.name} size={13} />
              {kind.plural}
            </Chip>
          ))}
        </Chips>
      )}
      <Segmented
        label="Order"
        value={orderOf(ENTITY_ORDERS, params)}
        onChange={(order) => setParams({ ...params, order }, { replace: true })}
        options={ENTITY_ORDERS.map(({ value, label }) => ({ value, children: label }))}
      />
    </div>
  );
}
