import { useState } from "react";
import { withFilter } from "../../state/filtercode.ts";
import { chosen } from "../../state/filters.ts";
import { setParams } from "../../state/navigation.ts";
import {
  ALLOWANCES,
  type Allowance,
  allowing,
  LENGTHS,
  type PathEnd,
  type PathRoute,
  type Question,
  withRules,
} from "../../state/path.ts";
import { shortId } from "../../state/route.ts";
import { plural } from "../../state/viewwords.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { Segmented } from "../../ui/Segmented.tsx";
import { SetFilters } from "../filters/SetFilters.tsx";
import { EntityPicker } from "./EntityPicker.tsx";
import css from "./PathAsk.module.css";

interface AskProps {
  route: PathRoute;
  question: Question;
  ends: { from: PathEnd | null | undefined; to: PathEnd | null | undefined };
}

export const MAY: Readonly<Record<Allowance, string>> = {
  opinions: "opinions and likenesses",
  law: "readings of the law and calls to act",
  hubs: "hubs, things with very many relations",
  containers: "objects, texts and instruments",
};

/** From, to and the rules. A pane at the side; narrow, one line that opens. */
export function PathAsk({ route, question, ends }: AskProps) {
  const [open, setOpen] = useState(false);
  const { may, maxLength } = question;
  const unasked = question.from === null || question.to === null;
  return (
    <section className={css.pane} aria-label="What is asked">
      {unasked ? (
        <h1 className={css.title} tabIndex={-1}>
          Path
        </h1>
      ) : (
        <p className={css.title}>Path</p>
      )}
      <p className={css.summary}>
        <span>
          <b>{ends.from?.name ?? "…"}</b> to <b>{ends.to?.name ?? "…"}</b>
          <small>{summaryOf(question)}</small>
        </span>
        <Button aria-expanded={open || unasked} onPress={() => setOpen(!open)}>
          {open ? "Done" : "Change"}
        </Button>
      </p>
      <div className={cx(css.rules, (open || unasked) && css.open)}>
        <Ends route={route} question={question} ends={ends} />
        <fieldset className={css.may}>
          <legend>May pass through</legend>
          <label>
            <input type="checkbox" checked disabled /> relations stated as fact or estimate
          </label>
          {ALLOWANCES.map((one) => (
            <label key={one}>
              <input
                type="checkbox"
                checked={may.has(one)}
                onChange={(event) =>
                  setParams(withRules(route.params, { may: allowing(may, one, event.target.checked) }))
                }
              />{" "}
              {MAY[one]}
            </label>
          ))}
          <p className="meta">
            Opinions and readings of the law are off at first. A path through a hub stands behind others of
            its length.
          </p>
        </fieldset>
        <div className={css.most}>
          <span id="at-most">At most</span>
          <Segmented
            label="At most so many relations"
            value={String(maxLength)}
            onChange={(next) => setParams(withRules(route.params, { maxLength: Number(next) }))}
            options={lengthsWith(maxLength).map((value) => ({ value, children: value }))}
          />
          <p className="meta">relations from end to end.</p>
        </div>
        {chosen(question.filter).length > 0 && (
          <div className={css.most}>
            <span>Under a filter</span>
            <SetFilters
              caseId={route.case}
              filter={question.filter}
              onChange={(filter) => setParams(withFilter(withRules(route.params, {}), filter, route.case))}
            />
          </div>
        )}
      </div>
    </section>
  );
}

/** A link may ask for more than the buttons do: then it has its button. */
function lengthsWith(maxLength: number): string[] {
  const own = String(maxLength);
  return LENGTHS.some((length) => length === own)
    ? [...LENGTHS]
    : [...LENGTHS, own].sort((a, b) => Number(a) - Number(b));
}

function summaryOf({ may, maxLength, filter }: Question): string {
  const words = ALLOWANCES.filter((one) => may.has(one)).map((one) => MAY[one].split(/[ ,]/)[0]);
  const filters = chosen(filter).length;
  const under = filters === 0 ? "" : `; under ${plural(filters, "filter", "filters")}`;
  return `at most ${maxLength} relations; facts and estimates${words.length > 0 ? `, ${words.join(", ")}` : ""}${under}`;
}

function Ends({ route, question, ends }: AskProps) {
  const choose = (name: "from" | "to") => (id: string) => {
    const { n: _, ...kept } = route.params;
    setParams({ ...kept, [name]: shortId(id) });
  };
  const swap = () => {
    const { n: _, from, to, ...kept } = route.params;
    setParams({ ...kept, ...(to ? { from: to } : {}), ...(from ? { to: from } : {}) });
  };
  return (
    <div className={css.ends}>
      <EntityPicker caseId={route.case} label="From" chosen={ends.from} onChoose={choose("from")} />
      <EntityPicker caseId={route.case} label="To" chosen={ends.to} onChoose={choose("to")} />
      <Button small icon="swap" isDisabled={!question.from && !question.to} onPress={swap}>
        Swap ends
      </Button>
    </div>
  );
}
