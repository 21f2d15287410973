import { useState } from "react";
import { Checkbox } from "react-aria-components";
import { KEY_ROWS, type KeyRow } from "../../state/keyRows.ts";
import { setKeysOn, useKeysOn } from "../../state/keys.ts";
import type { Route } from "../../state/route.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Icon } from "../../ui/Icon.tsx";
import css from "./KeysDialog.module.css";

const PLACES = [
  "Everywhere",
  "Go to",
  "Explore",
  "Arguments",
  "Elements",
  "Findings",
  "Document",
  "Lists",
  "Timeline",
] as const;
const HERE: Readonly<Partial<Record<Route["screen"], string>>> = {
  findings: "Findings",
  explore: "Explore",
  arguments: "Arguments",
  elements: "Elements",
  document: "Document",
  list: "Lists",
  timeline: "Timeline",
};

/** Every key, by place; the place one is in is marked. The rows are the ones that the keyboard itself reads. */
export function KeysDialog({ here, onClose }: { here: Route["screen"]; onClose: () => void }) {
  const [sought, setSought] = useState("");
  const fits = (row: KeyRow) =>
    `${row.does} ${row.keys.join(" ")} ${row.where}`.toLowerCase().includes(sought.toLowerCase());
  const places = PLACES.map((place) => ({
    place,
    rows: KEY_ROWS.filter((row) => row.where === place && fits(row)),
  }));
  const shown = places.filter((p) => p.rows.length > 0);
  return (
    <Dialog
      open
      wide
      reading
      title="Keys"
      onClose={onClose}
      head={<Find value={sought} onChange={setSought} />}
      foot={<Switch />}
    >
      {shown.length === 0 && <p className="meta">No key and no act is called “{sought}”.</p>}
      <div className={css.places}>
        {shown.map(({ place, rows: inPlace }) => (
          <section key={place}>
            <h3>
              {place} {HERE[here] === place && <em>you are here</em>}
            </h3>
            <dl>
              {inPlace.map((row) => (
                <div key={row.id}>
                  <dt>
                    {row.keys.map((key) => (
                      <KeyCap key={key} name={key} />
                    ))}
                  </dt>
                  <dd>{row.does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

/** `Shift+U` as two caps, letters as the keyboard prints them. */
function KeyCap({ name }: { name: string }) {
  const caps = name
    .split("+")
    .map((cap) => (cap === "Escape" ? "Esc" : cap.length === 1 ? cap.toUpperCase() : cap));
  return caps.map((cap) => <kbd key={cap}>{cap}</kbd>);
}

function Find({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  return (
    <label className={css.find}>
      <Icon name="search" size={14} />
      <span className="sr">Find a key or an act</span>
      <input
        value={value}
        placeholder="Find a key or an act"
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}

function Switch() {
  const on = useKeysOn((k) => k.on);
  return (
    <>
      <Checkbox className={css.switch ?? ""} isSelected={on} onChange={setKeysOn}>
        <span className={css.box} aria-hidden="true">
          {on && <Icon name="check" size={12} />}
        </span>
        Single keys are {on ? "on" : "off"}
      </Checkbox>
      <span className="meta">
        No key here needs Ctrl, Cmd or Alt, so a screen reader’s own keys stay free.
      </span>
    </>
  );
}
