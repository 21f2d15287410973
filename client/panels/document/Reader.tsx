import { useEffect } from "react";
import { useCase } from "../../state/cases.ts";
import { useDocument } from "../../state/document.ts";
import { navigate } from "../../state/navigation.ts";
import { documentSlug, type Route } from "../../state/route.ts";
import { useTitle } from "../../state/title.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { EmptyState, ErrorState } from "../../ui/States.tsx";
import { Failed } from "../frame/Failed.tsx";
import { UnknownCase } from "../frame/UnknownCase.tsx";
import { Link } from "../Link.tsx";
import { DocumentMap } from "./DocumentMap.tsx";
import { OpenedDocument } from "./OpenedDocument.tsx";
import css from "./Reader.module.css";
import { ReaderWaiting } from "./ReaderWaiting.tsx";

export type DocumentRoute = Extract<Route, { screen: "document" }>;

/** `/c/:case/doc/:document`, and `/c/:case/documents`, which opens the first. */
export function Reader({ route }: { route: DocumentRoute }) {
  const opened = useCase(route.case);
  const documents = opened.data?.case?.documents;
  const first = documents?.[0];
  useEffect(() => {
    if (route.document === null && first)
      navigate({ ...route, document: documentSlug(first.id) }, { replace: true });
  }, [route, first]);
  if (opened.data?.case === null) return <UnknownCase caseId={route.case} />;
  if (opened.failure && !opened.data) return <Failed level={1} answer={opened} what="the documents" />;
  if (documents && !first) return <NoDocuments />;
  if (route.document === null) return null;
  return (
    <OneDocument
      route={route}
      slug={route.document}
      documents={documents ?? []}
      title={opened.data?.case?.title}
    />
  );
}

function NoDocuments() {
  useTitle("Documents");
  return (
    <EmptyState title="This case has no document yet">
      <p>A document is a text file under the case’s folder, passage by passage.</p>
    </EmptyState>
  );
}

interface OneDocumentProps {
  route: DocumentRoute;
  slug: string;
  documents: Parameters<typeof DocumentMap>[0]["documents"];
  title: string | undefined;
}

function OneDocument({ route, slug, documents, title }: OneDocumentProps) {
  const { document, ...answer } = useDocument(route.case, slug);
  useTitle(document ? `Document ${document.letter}` : "Document", title);
  if (document) return <OpenedDocument route={route} document={document} documents={documents} />;
  if (answer.failure) return <Failed level={1} answer={answer} what="the document" />;
  if (document === null) return <UnknownDocument route={route} slug={slug} />;
  return (
    <ReaderWaiting answer={answer} map={<DocumentMap route={route} documents={documents} open={null} />} />
  );
}

function UnknownDocument({ route, slug }: { route: DocumentRoute; slug: string }) {
  return (
    <div className={css.alone}>
      <ErrorState
        level={1}
        code="NOT_FOUND"
        title={`No document is called “${slug}” in this case`}
        safe={<p>The link may be older than the case’s text. What is selected is kept.</p>}
        acts={
          <Link className={buttonClass("main")} to={{ ...route, document: null, place: null }}>
            See the documents
          </Link>
        }
      />
    </div>
  );
}
