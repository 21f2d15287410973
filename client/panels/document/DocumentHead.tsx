import type { CaseDocument } from "../../state/cases.ts";
import type { OpenDocument } from "../../state/document.ts";
import { documentSlug } from "../../state/route.ts";
import { plural } from "../../state/viewwords.ts";
import { toCompare } from "../../state/ways.ts";
import { whenWords } from "../../state/when.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { Tag } from "../../ui/Chip.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { ShowGraphql } from "../frame/ShowGraphql.tsx";
import { Link } from "../Link.tsx";
import { AddNote, NoteLine } from "../notes/Notes.tsx";
import css from "./Reader.module.css";
import type { DocumentRoute } from "./Reader.tsx";

export type MarksShown = "claims" | "mentions" | "none";

/** Whose words these are, before a word of them is read. */
export function DocumentBanner({ document }: { document: Pick<OpenDocument, "wording" | "originalSha256"> }) {
  const digest = document.wording === "DIGEST";
  return (
    <section className={digest ? css.banner : css.bannerOriginal} aria-label="Which text this is">
      <span className={css.badge}>{digest ? "Digest" : "Original"}</span>
      <span>
        {digest ? (
          <>
            You are reading <b>our own words, paragraph by paragraph</b>.
            <span className={css.rest}> Every fact is kept; the wording is not the author’s.</span>
          </>
        ) : (
          <>
            You are reading <b>the words of the original</b>.
          </>
        )}
      </span>
      {document.originalSha256 && (
        <span className={css.fingerprint}>
          <Icon name="lock" size={14} />
          original SHA-256{" "}
          <span className="mono" title={document.originalSha256}>
            {document.originalSha256.slice(0, 12).replace(/(.{4})(?=.)/g, "$1 ")}…
          </span>
        </span>
      )}
    </section>
  );
}

interface DocumentHeadProps {
  route: DocumentRoute;
  document: OpenDocument;
  documents: readonly CaseDocument[];
  marks: MarksShown;
  onMarks: (marks: MarksShown) => void;
}

export function DocumentHead({ route, document, documents, marks, onMarks }: DocumentHeadProps) {
  const mentions = document.passages.nodes.reduce((sum, passage) => sum + passage.mentions.length, 0);
  const date = document.date ? whenWords(document.date, { since: "after", until: "before" }) : "undated";
  const facts = [document.author, document.publisher, date, document.genre].filter(Boolean);
  return (
    <header className={css.head}>
      <Others route={route} documents={documents} />
      <h1 id="document-title" tabIndex={-1}>
        {document.title}
      </h1>
      <p className={css.by}>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {document.dateNote && <p className={css.dateNote}>{document.dateNote}</p>}
      {document.notes.length > 0 && (
        <section className={css.notes} aria-label="Notes on this document">
          {document.notes.map((note) => (
            <NoteLine key={note.id} caseId={route.case} note={note} />
          ))}
        </section>
      )}
      <div className={css.tools}>
        <Segmented
          label="Marks"
          value={marks}
          onChange={onMarks}
          options={[
            { value: "claims", children: `Claims ${document.claimCount}` },
            { value: "mentions", children: `Mentions ${mentions}` },
            { value: "none", children: "None" },
          ]}
        />
        <span className={css.size}>
          {plural(document.passages.totalCount, "passage", "passages")}, numbered as the original
        </span>
        <AddNote caseId={route.case} about={document.id} aboutWords={`document ${document.letter}`} />
        <Link className={buttonClass("quiet", true)} to={toCompare(route.case, document.id)}>
          <Icon name="compare" size={14} />
          Compare with…
        </Link>
        <ShowGraphql parts={["document", "claim"]} />
      </div>
    </header>
  );
}

/** Other documents of the case, where the map beside the text has no room. */
function Others({ route, documents }: Pick<DocumentHeadProps, "route" | "documents">) {
  if (documents.length < 2) return null;
  return (
    <nav className={css.others} aria-label="Documents">
      {documents.map((document) => {
        const slug = documentSlug(document.id);
        return (
          <Link
            key={slug}
            to={{ ...route, document: slug, place: null }}
            {...(slug === route.document ? { "aria-current": "page" as const } : {})}
          >
            <Tag>{document.letter}</Tag> {document.author ?? document.title}
          </Link>
        );
      })}
    </nav>
  );
}
