import { useId, useState } from "react";
import {
  Autocomplete,
  Button,
  Dialog,
  DialogTrigger,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField,
} from "react-aria-components";
import type { PathEnd } from "../../state/path.ts";
import { useSearch } from "../../state/search.ts";
import { cx } from "../../ui/cx.ts";
import { Icon } from "../../ui/Icon.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { useKind } from "../../ui/kinds.ts";
import css from "./EntityPicker.module.css";

interface PickerProps {
  caseId: string;
  label: string;
  /** Null for an id that the case does not have, undefined where nothing is chosen. */
  chosen: PathEnd | null | undefined;
  onChoose: (id: string) => void;
  /** It stands in a dialog: the page below it is out of reach, and the list must be over the dialog. */
  inDialog?: boolean;
  /** What can be chosen beside the things of the case. */
  also?: readonly PathEnd[];
  /** Where nothing fits: what was typed names something that the case does not have. */
  onNew?: (name: string) => void;
}

/** A thing of the case, chosen by searching for it. */
export function EntityPicker(props: PickerProps) {
  const { caseId, label, chosen, onChoose, inDialog = false, also = [], onNew } = props;
  const id = useId();
  const main = inDialog ? null : document.getElementById("main");
  return (
    <div className={css.picker}>
      <span className="cap" id={id}>
        {label}
      </span>
      <DialogTrigger>
        <Button className={css.button ?? ""} aria-labelledby={`${id} ${id}-value`}>
          {chosen && <KindGlyph kind={chosen.kind} size={15} />}
          <span className={css.value} id={`${id}-value`}>
            {chosen?.name ?? (chosen === null ? "not in this case" : "Choose")}
          </span>
          <Icon name="down" size={12} />
        </Button>
        {/* Inside the page's main landmark: what stands outside of all landmarks is missed by who moves along them. */}
        <Popover
          className={css.popover ?? ""}
          placement="bottom start"
          {...(main ? { UNSTABLE_portalContainer: main } : {})}
        >
          <Dialog className={css.dialog ?? ""} aria-label={`${label}: search for a thing of the case`}>
            {({ close }) => (
              <Choices
                caseId={caseId}
                also={also}
                onChoose={(chosenId) => {
                  onChoose(chosenId);
                  close();
                }}
                {...(onNew && {
                  onNew: (name: string) => {
                    onNew(name);
                    close();
                  },
                })}
              />
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}

type ChoicesProps = Pick<PickerProps, "caseId" | "onChoose" | "also" | "onNew">;

/** The key of the choice that is none of the case’s things. */
const NEW = "new";

function Choices({ caseId, onChoose, also = [], onNew }: ChoicesProps) {
  const [text, setText] = useState("");
  const { found, asked, failure } = useSearch(caseId, text, "ENTITIES");
  const entities = (found?.nodes ?? []).flatMap(({ node }) => (node.__typename === "Entity" ? [node] : []));
  const typed = text.trim().replace(/\s+/g, " ");
  const there = [...also, ...entities].some(({ name }) => name.toLowerCase() === typed.toLowerCase());
  const offered = onNew !== undefined && typed !== "" && found !== null && !there;
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <SearchField className={css.field ?? ""} aria-label="Search people, States, events, places" autoFocus>
        <Icon name="search" size={14} />
        <Input className={css.input ?? ""} placeholder="Name or alias" maxLength={200} />
      </SearchField>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would announce results as a form. */}
      <div className={css.found} role="group" aria-label="What was found" tabIndex={0}>
        <ListBox
          className={css.list ?? ""}
          aria-label="Found"
          shouldFocusWrap
          onAction={(key) => (key === NEW ? onNew?.(typed) : onChoose(String(key)))}
          renderEmptyState={() => (
            <p className={css.none}>{failure ? failure.message : emptyWords(asked, found !== null)}</p>
          )}
        >
          {also.map(({ id, name, kind }) => (
            <ListBoxItem key={id} id={id} textValue={name} className={css.option ?? ""}>
              <KindGlyph kind={kind} size={15} />
              <span>
                {name}
                <small>new: comes along with the claim</small>
              </span>
            </ListBoxItem>
          ))}
          {entities.map((entity) => (
            <ListBoxItem key={entity.id} id={entity.id} textValue={entity.name} className={css.option ?? ""}>
              <KindGlyph kind={entity.entityKind} size={15} />
              <span>
                {entity.name}
                <small>
                  <KindWord kind={entity.entityKind} />, {entity.degree}{" "}
                  {entity.degree === 1 ? "relation" : "relations"}
                </small>
              </span>
            </ListBoxItem>
          ))}
          {offered && (
            <ListBoxItem id={NEW} textValue={`Add “${typed}”`} className={cx(css.option, css.offer)}>
              <Icon name="plus" size={15} />
              <span>
                Add “{typed}” as new
                <small>
                  {entities.length === 0
                    ? "No thing of this case is called so."
                    : "If none of these is meant."}
                </small>
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </div>
    </Autocomplete>
  );
}

function emptyWords(asked: string, answered: boolean): string {
  if (asked === "") return "Type a name, in any script.";
  return answered ? `No thing of this case is called “${asked}”.` : "Searching";
}

function KindWord({ kind }: { kind: string }) {
  return <>{useKind(kind).label}</>;
}
