import type { Answer } from "../../state/ask.ts";
import type { CaseDocument, OpenCase, useCase } from "../../state/cases.ts";
import { documentSlug, type ListName } from "../../state/route.ts";
import { Tag } from "../../ui/Chip.tsx";
import { Bone, Skeleton } from "../../ui/States.tsx";
import { Link } from "../Link.tsx";
import css from "./CaseSide.module.css";

const COUNTS: readonly {
  readonly list: ListName;
  readonly stat: keyof OpenCase["stats"];
  readonly label: string;
}[] = [
  { list: "entities", stat: "entities", label: "entities" },
  { list: "claims", stat: "claims", label: "claims" },
  { list: "relations", stat: "relations", label: "relations" },
  { list: "events", stat: "events", label: "events" },
  { list: "legal-claims", stat: "legalClaims", label: "legal claims" },
  { list: "calls", stat: "calls", label: "calls to act" },
];

/** The case beside its findings: what it is, how much is in it, its documents, the keys. */
export function CaseSide({ caseId, answer }: { caseId: string; answer: ReturnType<typeof useCase> }) {
  const open = answer.data?.case;
  return (
    <aside className={css.side} aria-label="This case">
      {open ? <About open={open} /> : <Waiting answer={answer} />}
      <section className={css.keys}>
        <h2>By keyboard</h2>
        <dl>
          <Key keys={["/"]} does="search everything" />
          <Key keys={["J", "K"]} does="next, previous finding" />
          <Key keys={["Enter"]} does="open its network" />
          <Key keys={["?"]} does="all keys" />
        </dl>
      </section>
      {open && <p className="sr">Case {caseId}</p>}
    </aside>
  );
}

function About({ open }: { open: OpenCase }) {
  return (
    <>
      <section>
        <h2>The case</h2>
        <p className={css.summary}>{open.summary}</p>
      </section>
      <section>
        <h2>In it</h2>
        <ul className={css.counts}>
          {COUNTS.map(({ list, stat, label }) => (
            <li key={list}>
              <Link to={{ screen: "list", case: open.id, list, sel: null, params: {} }}>
                <b>{open.stats[stat]}</b>
                <span>{label}</span>
              </Link>
            </li>
          ))}
        </ul>
        <p className={css.hint}>each count opens its list</p>
      </section>
      <section>
        <h2>In law</h2>
        <ul className={css.law}>
          <li>
            <Link to={{ screen: "arguments", case: open.id, id: null, sel: null, params: {} }}>
              Arguments
            </Link>
            <span className="meta">what carries each accusation, what would sink it</span>
          </li>
          <li>
            <Link to={{ screen: "elements", case: open.id, id: null, sel: null, params: {} }}>Elements</Link>
            <span className="meta">what a provision requires, what has no evidence yet</span>
          </li>
        </ul>
      </section>
      <section>
        <h2>Documents</h2>
        <ul className={css.documents}>
          {open.documents.map((document) => (
            <li key={document.id}>
              <DocumentLink caseId={open.id} document={document} />
            </li>
          ))}
        </ul>
        <p className="meta">{wordingOf(open.documents)}</p>
      </section>
    </>
  );
}

/** Whose words the documents' passages are: said before anybody reads one. */
export function wordingOf(documents: readonly Pick<CaseDocument, "wording">[]): string {
  const digests = documents.filter((document) => document.wording === "DIGEST").length;
  if (digests === 0) return documents.length === 1 ? "In the original’s words." : "In the originals’ words.";
  if (digests === documents.length) return digests === 1 ? "A digest in our words." : "Digests in our words.";
  return `${digests} of ${documents.length} are digests in our words.`;
}

function DocumentLink({ caseId, document }: { caseId: string; document: CaseDocument }) {
  return (
    <Link
      to={{ screen: "document", case: caseId, sel: null, document: documentSlug(document.id), place: null }}
    >
      <Tag>{document.letter}</Tag>
      <span>
        {document.author && (
          <>
            <b>{document.author}</b>
            <br />
          </>
        )}
        {document.title}
      </span>
      <span className="meta">
        {document.claimCount}
        <span className="sr"> claims</span>
      </span>
    </Link>
  );
}

function Key({ keys, does }: { keys: readonly string[]; does: string }) {
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  );
}

function Waiting({ answer }: { answer: Pick<Answer<unknown>, "slow" | "failure"> }) {
  if (answer.failure) return <p className="meta">The case’s summary could not be loaded.</p>;
  if (!answer.slow) return null;
  return (
    <Skeleton label="Loading the case">
      <section>
        <h2>The case</h2>
        <div className={css.bones}>
          <Bone />
          <Bone width="92%" />
          <Bone width="70%" />
        </div>
      </section>
    </Skeleton>
  );
}
