import type { CaseDocument } from "../../state/cases.ts";
import { type CompareQuestion, lastDay, ofSort, SORTS, swapped, withSides } from "../../state/compare.ts";
import { SORT_WORDS } from "../../state/comparewords.ts";
import { setParams } from "../../state/navigation.ts";
import { usePathEnds } from "../../state/path.ts";
import { type PageRoute, shortId } from "../../state/route.ts";
import { Button } from "../../ui/Button.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { DayField } from "../../ui/DayField.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { EntityPicker } from "../path/EntityPicker.tsx";
import css from "./Sides.module.css";

interface ChooseProps {
  route: PageRoute;
  question: CompareQuestion;
  documents: readonly CaseDocument[];
}

/** What is compared: the sort, then a side and a side. */
export function ChooseSides(props: ChooseProps) {
  const { route, question } = props;
  return (
    <section className={css.sides} aria-label="What is compared">
      <Segmented
        label="Compare"
        value={question.sort}
        onChange={(sort) => setParams(ofSort(route.params, sort))}
        options={SORTS.map((value) => ({ value, children: SORT_WORDS[value] }))}
      />
      <Fields {...props} />
      <Button
        small
        look="quiet"
        icon="swap"
        isDisabled={question.a === null && question.b === null}
        onPress={() => setParams(swapped(route.params))}
      >
        Swap sides
      </Button>
    </section>
  );
}

function Fields(props: ChooseProps) {
  switch (props.question.sort) {
    case "documents":
      return <Documents {...props} />;
    case "entities":
      return <Entities {...props} />;
    case "days":
      return <Days {...props} />;
  }
}

const LABELS = { a: "First", b: "Second" } as const;
const SIDES = ["a", "b"] as const;

function Documents({ route, question, documents }: ChooseProps) {
  const options = documents.map(({ id, letter, author, title }) => ({
    value: id,
    words: shortened(`${letter} ${author ?? title}`),
  }));
  const none = { value: "", words: "Choose" };
  return SIDES.map((side) => {
    const value = options.find(({ value }) => value === question[side])?.value ?? "";
    return (
      <div key={side} className={css.side}>
        <Choice
          label={LABELS[side]}
          value={value}
          options={value === "" ? [none, ...options] : options}
          onChange={(id) => setParams(withSides(route.params, { [side]: shortId(id) }))}
        />
      </div>
    );
  });
}

const LONGEST = 44;

function shortened(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1).trimEnd()}…`;
}

function Entities({ route, question }: ChooseProps) {
  const own = (id: string | null) => (id?.includes("/ent:") ? id : null);
  const ends = usePathEnds({ from: own(question.a), to: own(question.b) });
  const found = { a: ends.from, b: ends.to };
  return SIDES.map((side) => (
    <div key={side} className={css.side}>
      <EntityPicker
        caseId={route.case}
        label={LABELS[side]}
        chosen={found[side]}
        onChoose={(id) => setParams(withSides(route.params, { [side]: shortId(id) }))}
      />
    </div>
  ));
}

function Days({ route, question }: ChooseProps) {
  return SIDES.map((side) => {
    const text = question[side] ?? "";
    return (
      <DayField
        key={side}
        label={LABELS[side]}
        className={css.day}
        value={lastDay(text)}
        onChange={(day) => {
          if (day !== "") setParams(withSides(route.params, { [side]: day }), { replace: true });
        }}
      />
    );
  });
}
