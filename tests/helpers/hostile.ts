import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { printCase } from "../../server/casefile/print.ts";
import type { Case, Claim, Document, Entity } from "../../server/model/case.ts";
import { assertionId, type CaseId, passageId, type ShortId } from "../../server/model/ids.ts";
import { NO_MAPPING } from "../../server/model/mapping.ts";

/** Would set `window.ran`, each in its own way, if the page took text for anything but text. */
const PAYLOADS = [
  "<script>window.ran=1</script>",
  "<img src=x onerror=window.ran=1>",
  "<svg onload=window.ran=1>",
  "<svg><script>window.ran=1</script></svg>",
  "<iframe srcdoc='<script>parent.ran=1</script>'></iframe>",
  "<body onload=window.ran=1>",
  "<details open ontoggle=window.ran=1>",
  "<input autofocus onfocus=window.ran=1>",
  "<a href=javascript:window.ran=1>click</a>",
  "javascript:window.ran=1",
  "data:text/html,<script>window.ran=1</script>",
  "{{constructor.constructor('window.ran=1')()}}",
  `\${window.ran=1}`,
  "<math><mtext><style><img src=x onerror=window.ran=1></style></mtext></math>",
  "<object data=javascript:window.ran=1></object>",
  "<style>@import 'javascript:window.ran=1'</style>",
  "<meta http-equiv=refresh content='0;url=javascript:window.ran=1'>",
  "<base href=javascript:window.ran=1//>",
  "url(javascript:window.ran=1)",
  "__proto__",
];

/** How a payload may be wrapped to break out of where it is put. */
const BREAKOUTS: ((payload: string) => string)[] = [
  (p) => p,
  (p) => `"><x>${p}`,
  (p) => `'><x>${p}`,
  (p) => `</title></textarea></style></script>${p}`,
  (p) => `]]>${p}<![CDATA[`,
  (p) => `\\"${p}//`,
  (p) => `&lt;b&gt;${p}`,
  (p) => `--><x>${p}<!--`,
  (p) => `\uff1cx\uff1e${p.replaceAll("<", "\uff1c").replaceAll(">", "\uff1e")}`,
  (p) => p.toUpperCase(),
];

/** 200 strings that have run scripts somewhere. */
export const HOSTILE = BREAKOUTS.flatMap((breakout) => PAYLOADS.map(breakout));

export const HOSTILE_CASE = "hostile";

/** A case whose every name, description, claim, quote and passage is one of them. */
export function writeHostileCase(home: string): string {
  const dir = join(home, HOSTILE_CASE);
  for (const { path, text } of printCase(hostileCase()).files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

const entityId = (n: number) => `ent:h${n}` as ShortId;
const documentId = "doc:h" as ShortId;
const place = (n: number) => passageId(documentId, `p${n + 1}`);

function hostileCase(): Case {
  return {
    id: HOSTILE_CASE as CaseId,
    title: HOSTILE[0] as string,
    summary: HOSTILE[1] as string,
    language: "en",
    start: [entityId(0)],
    documents: [document()],
    entities: HOSTILE.map(entity),
    claims: HOSTILE.map(claim),
    links: [],
    notes: [],
    mapping: NO_MAPPING,
    views: [],
    stories: [],
  };
}

function document(): Document {
  return {
    id: documentId,
    letter: "H",
    kind: "record",
    title: HOSTILE[2] as string,
    author: HOSTILE[3] as string,
    publisher: HOSTILE[4] as string,
    language: "en",
    wording: "original",
    genre: HOSTILE[5] as string,
    covers: [],
    passages: HOSTILE.map((text, n) => ({ id: place(n), slug: `p${n + 1}`, text: `Said: ${text}` })),
  };
}

function entity(text: string, n: number): Entity {
  return {
    id: entityId(n),
    kind: "Group",
    name: `${n} ${text}`,
    plural: true,
    aliases: [],
    description: text,
    partyIn: [],
    sensitive: false,
    sameAs: [],
    covers: [],
  };
}

function claim(text: string, n: number): Claim {
  const id = `clm:h${n}` as ShortId;
  const quote = `Said: ${text}`;
  return {
    id,
    kind: "fact",
    text,
    triple: { subject: entityId(0), predicate: "COERCES", object: entityId(n === 0 ? 1 : n) },
    alleged: false,
    implied: [],
    tier: 1,
    note: text,
    covers: [],
    assertions: [
      {
        id: assertionId(id, 1),
        passage: place(n),
        quote,
        start: 0,
        end: quote.length,
        speakers: [entityId(n)],
        stance: "asserts",
        certainty: "flat",
        hedge: text.slice(0, 40),
        unsourced: false,
        covers: [],
      },
    ],
  };
}
