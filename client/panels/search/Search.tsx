import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Autocomplete, Dialog, Input, Modal, ModalOverlay, SearchField } from "react-aria-components";
import { announce } from "../../state/announce.ts";
import { navigate, useRoute } from "../../state/navigation.ts";
import {
  type Found,
  groupsOf,
  type Scope,
  type SearchAnswer,
  useSearch,
  wayTo,
  wayWith,
} from "../../state/search.ts";
import { typedAhead } from "../../state/typedAhead.ts";
import { Icon } from "../../ui/Icon.tsx";
import { FoundList } from "./FoundList.tsx";
import { counted, SCOPE_WORDS } from "./found.ts";
import css from "./Search.module.css";
import { NothingFound, SearchFoot } from "./SearchFoot.tsx";

interface SearchProps {
  caseId: string;
  /** What is searched for when it opens, from a link. */
  initial: string;
  onClose: () => void;
}

/** In the mixed list every group has room; the rest is one Tab away. */
const SHOWN_OF_EACH = 4;

/** Search over the top bar: what is found comes in groups, each line says which field matched. */
export function Search({ caseId, initial, onClose }: SearchProps) {
  const [text, setText] = useState(initial);
  const [scope, setScope] = useState<Scope | null>(null);
  const { found, asked, failure, retry } = useSearch(caseId, text, scope);
  const list = useRef<HTMLDivElement>(null);
  const shift = useRef(false);
  const route = useRoute();
  useAnnounced(found);
  const choose = (one: Found) => {
    const way = (shift.current && wayWith(route, caseId, one)) || wayTo(caseId, one);
    onClose();
    navigate(way);
  };
  const press = (event: KeyboardEvent) => {
    shift.current = event.shiftKey;
    const next = narrowing(event, scope, text, list.current);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setScope(next);
  };
  return (
    <ModalOverlay
      className={css.overlay ?? ""}
      isOpen
      onOpenChange={(open) => !open && onClose()}
      isDismissable
    >
      <Modal className={css.modal ?? ""}>
        <Dialog className={css.dialog ?? ""} aria-label="Search this case">
          <div className={css.inside} onKeyDownCapture={press}>
            <Autocomplete inputValue={text} onInputChange={setText}>
              <Field
                total={found?.totalCount ?? null}
                scope={scope}
                onWiden={() => setScope(null)}
                onClose={onClose}
                onFocused={() => setText((now) => now + typedAhead())}
              />
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it. */}
              {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would announce results as a form. */}
              <div className={css.results} ref={list} role="group" aria-label="What was found" tabIndex={0}>
                {found && (
                  <FoundList
                    groups={groupsOf(found, scope === null ? SHOWN_OF_EACH : undefined)}
                    onChoose={choose}
                    onNarrow={setScope}
                  />
                )}
                {found?.totalCount === 0 && (
                  <NothingFound text={asked} suggestion={found.suggestion} onTry={setText} />
                )}
                {failure && !found && (
                  <p className={css.failed} role="alert">
                    <b>{failure.code}</b> {failure.message}{" "}
                    <button type="button" className="link" onClick={retry}>
                      Try again
                    </button>
                  </p>
                )}
                {asked === "" && (
                  <p className={css.hint}>
                    Names in any script, claims, and the sentences themselves. One typing error is forgiven.
                  </p>
                )}
              </div>
            </Autocomplete>
            <SearchFoot />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/**
 * Tab keeps to the group of the line one is on; Backspace in an empty field, or Shift+Tab, opens all groups again.
 * Undefined where the key means something else.
 */
function narrowing(
  event: KeyboardEvent,
  scope: Scope | null,
  text: string,
  list: HTMLElement | null,
): Scope | null | undefined {
  if (event.key === "Backspace" && text === "" && scope !== null) return null;
  if (event.key !== "Tab") return undefined;
  if (event.shiftKey) return scope === null ? undefined : null;
  const on =
    list?.querySelector<HTMLElement>("[role=option][data-focused] [data-scope]") ??
    list?.querySelector<HTMLElement>("[role=option] [data-scope]");
  const next = on?.dataset.scope as Scope | undefined;
  return next === undefined || next === scope ? undefined : next;
}

/** `10 found: 2 entities, 4 claims, 4 passages`. */
function useAnnounced(found: SearchAnswer | null): void {
  useEffect(() => {
    if (!found) return;
    const parts = groupsOf(found).map((group) => counted(group.scope, group.count));
    announce(found.totalCount === 0 ? "Nothing found" : `${found.totalCount} found: ${parts.join(", ")}`);
  }, [found]);
}

interface FieldProps {
  total: number | null;
  scope: Scope | null;
  onWiden: () => void;
  onClose: () => void;
  onFocused: () => void;
}

function Field({ total, scope, onWiden, onClose, onFocused }: FieldProps) {
  return (
    <SearchField
      className={css.field ?? ""}
      aria-label="Search entities, claims, passages"
      autoFocus
      onFocus={onFocused}
    >
      <Icon name="search" />
      {scope && (
        <button
          type="button"
          className={css.scope}
          onClick={onWiden}
          aria-label={`Only ${SCOPE_WORDS[scope].many}. Search everything again`}
        >
          {SCOPE_WORDS[scope].many}
          <Icon name="close" size={12} />
        </button>
      )}
      <Input className={css.input ?? ""} placeholder="Search entities, claims, passages" maxLength={200} />
      {total !== null && <span className="meta">{total} found</span>}
      <button type="button" className={css.esc} onClick={onClose} aria-label="Esc: close the search">
        <kbd>Esc</kbd>
      </button>
    </SearchField>
  );
}
