import type { PartyCell } from "../../state/matrix.ts";
import { whenWords } from "../../state/when.ts";
import css from "./Beside.module.css";
import { SureLegend, SureMark } from "./SureMark.tsx";

/** How each State stands to each instrument on the day, with the mark of how sure we are. */
export function PartyTable({ cells, day }: { cells: readonly PartyCell[]; day: string }) {
  const instruments = [...new Map(cells.map(({ instrument }) => [instrument.id, instrument])).values()];
  const states = [...new Map(cells.map(({ state }) => [state.id, state])).values()];
  const cellOf = (instrument: string, state: string) =>
    cells.find((cell) => cell.instrument.id === instrument && cell.state.id === state);
  if (cells.length === 0)
    return <p className="meta">The library holds no party status for these instruments.</p>;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className={css.tableScroll} tabIndex={0} aria-label="Party status">
        <table className={css.parties}>
          <caption className="sr">Party status on {whenWords(day)}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="sr">Instrument</span>
              </th>
              {states.map(({ id, name }) => (
                <th key={id} scope="col">
                  <abbr title={name}>{id.replace("state:", "")}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {instruments.map(({ id, short }) => (
              <tr key={id}>
                <th scope="row">{short}</th>
                {states.map((state) => {
                  const cell = cellOf(id, state.id);
                  return <td key={state.id}>{cell ? <Status cell={cell} /> : "–"}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <SureLegend />
    </>
  );
}

function Status({ cell }: { cell: PartyCell }) {
  const { status, bound } = cell;
  const words = statusWords(cell);
  const more = [status?.note, status?.reservation && `Reservation: ${status.reservation}`]
    .filter(Boolean)
    .join(" ");
  return (
    <span title={[more, status?.source].filter(Boolean).join(" · ")}>
      {words === "not" ? <i>not</i> : words}
      {cell.party !== "YES" && bound === "YES" && <small> bound</small>}
      {bound === "OPEN" && <small> open</small>} {status && <SureMark verified={status.verified} />}
    </span>
  );
}

/** `since 1981`, `signed`, `not`: what one reads off at a glance. */
function statusWords({ party, status }: PartyCell): string {
  if (party === "YES") return status?.since ? `${status.since.slice(0, 4)}` : "party";
  if (status?.status === "signatory") return "signed";
  if (status?.status === "withdrew-signature") return "withdrew";
  return "not";
}
