/** Line icons on a 16-unit grid. They never speak alone: a word or an `aria-label` stands beside each. */
const PATHS = {
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.5 10.5 14 14",
  theme:
    "M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M3.4 12.6l1.4-1.4M11.2 4.8l1.4-1.4",
  keys: "M3 4h10a1.5 1.5 0 0 1 1.5 1.5V11a1.5 1.5 0 0 1-1.5 1.5H3A1.5 1.5 0 0 1 1.5 11V5.500A1.5 1.5 0 0 1 3 4M4 7h.01M7 7h.01M10 7h.01M12.4 7h.01M5 10h6",
  down: "m4.5 6.5 3.5 3.5 3.5-3.5",
  right: "m6.5 4.5 3.5 3.5-3.5 3.5",
  left: "m9.5 4.5-3.5 3.5 3.5 3.5",
  up: "m4.5 9.5 3.5-3.5 3.5 3.5",
  close: "m4 4 8 8M12 4l-8 8",
  plus: "M8 3v10M3 8h10",
  minus: "M3 8h10",
  check: "m3.5 8.5 3 3 6-7",
  network:
    "M4 2.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.600M12 4.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.600M6 10.200a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.600M5.7 4.400l4.5 1.200M4.5 5.800l1 4.400M7.3 10.800l3.4-3.5",
  findings: "M8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4M8 2.200a5.8 5.8 0 1 0 0 11.6 5.8 5.8 0 0 0 0-11.6",
  document: "M4 1.8h5l3 3v9.400H4zM9 1.800v3h3M6 8h4M6 10.500h4",
  list: "M2.5 4.5h11M2.5 8h11M2.5 11.500h11",
  code: "m5 4.5-3.5 3.500L5 11.500M11 4.500l3.5 3.5-3.5 3.5",
  lock: "M4.5 7h7a1 1 0 0 1 1 1v4.500a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1M5.5 7V5a2.5 2.5 0 0 1 5 0v2",
  undo: "M6 3 3 6l3 3M3 6h6a4 4 0 0 1 0 8H7",
  redo: "m10 3 3 3-3 3M13 6H7a4 4 0 0 0 0 8h2",
  link: "M6.5 9.500a2.8 2.8 0 0 0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.700.700M9.5 6.500a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.7-.7",
  copy: "M5.5 5.500h8v8h-8zM10.5 5.500v-3h-8v8h3",
  hide: "M2 2l12 12M6.3 6.400a2.3 2.3 0 0 0 3.2 3.200M4.3 4.500C2.6 5.7 1.5 8 1.5 8S4 12.5 8 12.500c1.1 0 2.1-.3 2.9-.8M6.8 3.600A6 6 0 0 1 8 3.500C12 3.5 14.5 8 14.5 8s-.5.9-1.4 1.9",
  pin: "M8 10v4.500M5 2h6l-1 4.5 2 2.500v1H4V9l2-2.500z",
  warning: "M8 2.5 14.5 13.500h-13zM8 6.500v3.200M8 11.600h.01",
  fit: "M2.5 5.500v-3h3M10.5 2.500h3v3M13.5 10.500v3h-3M5.5 13.500h-3v-3",
  filter: "M2 4h12M4.5 8h7M6.5 12h3",
  more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
  note: "M3.5 2.500h9v11h-9zM6 5.500h4M6 8h4M6 10.500h2",
  argument: "M3 3c0 4 2 5 5 5h5M3 13c0-4 2-5 5-5M10.500 5.500 13 8l-2.500 2.500",
  elements: "M2.500 3h11v10h-11zM2.500 6.300h11M2.500 9.700h11M6.200 3v10",
  export: "M8 2.500v7.500M5 7l3 3 3-3M3 13.500h10",
  clock: "M8 2.2a5.8 5.8 0 1 0 0 11.6 5.8 5.8 0 0 0 0-11.600M8 4.800V8l2.200 1.600",
  place:
    "M8 14c-2.600-3-4.200-5-4.200-7.200a4.2 4.2 0 0 1 8.400 0C12.2 9 10.6 11 8 14M8 5.400a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.800",
  play: "M5 3.200v9.600l7.500-4.800z",
  pause: "M5.500 3.500v9M10.500 3.500v9",
  outline: "M6 4h7.500M6 8h7.500M6 12h7.500M2.5 4h.01M2.5 8h.01M2.5 12h.01",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === "more" ? 2 : 1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
