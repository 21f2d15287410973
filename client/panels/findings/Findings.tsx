import { useEffect, useState } from "react";
import { useCase } from "../../state/cases.ts";
import {
  dismissedIn,
  type Finding,
  openDismissed,
  setDismissed,
  useDismissed,
  useFindings,
} from "../../state/findings.ts";
import { useTitle } from "../../state/title.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/States.tsx";
import { Failed } from "../frame/Failed.tsx";
import { ShowGraphql } from "../frame/ShowGraphql.tsx";
import { UnknownCase } from "../frame/UnknownCase.tsx";
import { CaseSide } from "./CaseSide.tsx";
import { Card, KIND_WORDS, Lead, Row } from "./Finding.tsx";
import css from "./Findings.module.css";
import { FindingsWaiting } from "./FindingsWaiting.tsx";
import { Rules, RulesDialog } from "./Rules.tsx";
import { useFindingKeys } from "./useFindingKeys.ts";

/** How many are told with a picture beside the lead. */
const CARDS = 6;

/** What stands out in a case, computed from its claims: one lead, six with a picture, the rest on demand. */
export function Findings({ caseId }: { caseId: string }) {
  const opened = useCase(caseId);
  const answer = useFindings(caseId);
  useTitle("Findings", opened.data?.case?.title);
  useEffect(() => openDismissed(caseId), [caseId]);
  if (opened.data && opened.data.case === null) return <UnknownCase caseId={caseId} />;
  return (
    <div className={css.wrap}>
      <section className={css.column} aria-labelledby="findings">
        <Column caseId={caseId} answer={answer} />
      </section>
      <CaseSide caseId={caseId} answer={opened} />
    </div>
  );
}

function Column({ caseId, answer }: { caseId: string; answer: ReturnType<typeof useFindings> }) {
  const dismissed = useDismissed((state) => dismissedIn(state, caseId));
  if (answer.failure && !answer.data) {
    return (
      <>
        <Head />
        <Failed
          answer={answer}
          what="the findings"
          safe="Your place in the case is kept. Nothing was changed."
        />
      </>
    );
  }
  if (!answer.data) return <FindingsWaiting answer={answer} head={<Head />} />;
  const all = answer.data.findings;
  const shown = all.filter((finding) => !dismissed.includes(finding.id));
  const rules = answer.data.findingRules;
  return (
    <>
      <Head>
        {all.length} {all.length === 1 ? "finding" : "findings"}, computed from the claims of this case, not
        written by anyone. <RulesDialog rules={rules} />
      </Head>
      {all.length === 0 && (
        <EmptyState title={`Nothing stands out yet: 0 of ${rules.length} rules matched`}>
          <Rules rules={rules} />
        </EmptyState>
      )}
      <Told caseId={caseId} findings={shown} />
      <Dismissed caseId={caseId} count={all.length - shown.length} />
    </>
  );
}

function Head({ children }: { children?: React.ReactNode }) {
  return (
    <header className={css.head}>
      <h1 id="findings" tabIndex={-1}>
        What stands out
      </h1>
      {children && <p className="meta">{children}</p>}
      {children && <ShowGraphql parts={["findings", "case"]} />}
    </header>
  );
}

function Told({ caseId, findings }: { caseId: string; findings: readonly Finding[] }) {
  const [all, setAll] = useState(false);
  const list = useFindingKeys(caseId, findings, () => setAll(true), CARDS + 1);
  const [lead, ...others] = findings;
  const cards = others.slice(0, CARDS);
  const rest = others.slice(CARDS);
  if (!lead) return null;
  return (
    <div ref={list}>
      <Lead caseId={caseId} finding={lead} />
      {cards.length > 0 && <h2 className="sr">More findings</h2>}
      <ul className={css.cards}>
        {cards.map((finding) => (
          <li key={finding.id}>
            <Card caseId={caseId} finding={finding} />
          </li>
        ))}
      </ul>
      {rest.length > 0 && !all && (
        <p className={css.more}>
          <Button look="link" onPress={() => setAll(true)}>
            {rest.length} more {rest.length === 1 ? "finding" : "findings"}
          </Button>
          <span className="meta">{byRule(rest)}</span>
        </p>
      )}
      {all && <Rest caseId={caseId} findings={rest} />}
    </div>
  );
}

/** The long tail, rule by rule, as sentences; a title that all of a rule share is said once, above them. */
function Rest({ caseId, findings }: { caseId: string; findings: readonly Finding[] }) {
  const kinds = [...new Set(findings.map((finding) => finding.kind))];
  return (
    <div className={css.rest}>
      {kinds.map((kind) => {
        const rows = findings.filter((finding) => finding.kind === kind);
        const shared = rows.length > 1 && rows.every((finding) => finding.title === rows[0]?.title);
        return (
          <section key={kind}>
            <h3>
              {shared ? rows[0]?.title : KIND_WORDS[kind]} <span className="meta">{rows.length}</span>
            </h3>
            <ul className={css.rows}>
              {rows.map((finding) => (
                <li key={finding.id}>
                  <Row caseId={caseId} finding={finding} titled={!shared} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

const SHORT: Readonly<Record<Finding["kind"], string>> = {
  FIGURES_DISAGREE: "on figures that disagree",
  DENIED: "on what is gainsaid",
  ONE_ORIGIN: "on one origin",
  HELD_RESPONSIBLE: "on who is held responsible",
  SAID_INDEPENDENTLY: "on what is said independently",
  UNDATED: "on dates",
  BRIDGE: "on what alone ties two groups",
  SILENT_GAP: "on what nobody says",
  PARTY_ONLY: "on the word of a party",
};

/** `4 on one origin, 2 on what is gainsaid`. */
function byRule(findings: readonly Finding[]): string {
  const counts = new Map<Finding["kind"], number>();
  for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${count} ${SHORT[kind]}`).join(", ");
}

function Dismissed({ caseId, count }: { caseId: string; count: number }) {
  if (count === 0) return null;
  return (
    <p className={css.more}>
      <span className="meta">{count} dismissed in this browser.</span>
      <Button look="link" onPress={() => setDismissed(caseId, [])}>
        Show {count === 1 ? "it" : "them"} again
      </Button>
    </p>
  );
}
