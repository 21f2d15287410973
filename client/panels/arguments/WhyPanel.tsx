import { type OpenArguments, useWhy, type WhyAnswer } from "../../state/argument/arguments.ts";
import { type Labelled, STANDARD_WORDS, TIE_WORDS } from "../../state/argument/model.ts";
import { givenIn, standardIn, tieIn, withChange, withoutChange } from "../../state/argument/overlay.ts";
import { shortId } from "../../state/route.ts";
import { Button } from "../../ui/Button.tsx";
import { Alleged } from "../../ui/Chip.tsx";
import { Label } from "../../ui/Label.tsx";
import { Bone, Skeleton } from "../../ui/States.tsx";
import { Station, Thread } from "../../ui/Thread.tsx";
import { Failed } from "../frame/Failed.tsx";
import { IssueChoices } from "./IssueChoices.tsx";
import { Sentences } from "./Sentences.tsx";
import { StillToSay } from "./StillToSay.tsx";
import css from "./WhyPanel.module.css";
import { Steps } from "./WhySteps.tsx";

/** Why a statement has its label: in words, down to the sentences, with what would change it. */
export function WhyPanel({ open, statement }: { open: OpenArguments; statement: Labelled }) {
  const why = useWhy(open, statement.id);
  return (
    <>
      <header className={css.head}>
        <p className={css.over}>
          <span className="cap">Why this label</span>
          {statement.claim?.alleged && <Alleged />}
          <span className="mono meta">{shortId(statement.id)}</span>
        </p>
        <h2>{statement.text.replace(/\.$/, "")}</h2>
        <p className={css.under}>
          <Label label={statement.label} /> <span className="meta">{underWhat(open, statement)}</span>
        </p>
        <WhatIfButtons open={open} statement={statement} />
        <IssueChoices open={open} id={statement.id} />
      </header>
      {why.failure && !why.data && <Failed answer={why} what="why it has this label" />}
      {!why.data && why.slow && <Waiting />}
      {why.data && <Reasons open={open} statement={statement} why={why.data.evaluation} />}
    </>
  );
}

/** `under preponderance, a tie stays open`; for what is at issue nowhere, nothing. */
function underWhat({ model, overlay }: OpenArguments, statement: Labelled): string {
  const issue = model.issueOf.get(statement.id);
  if (!issue) return "";
  const own = issue.positions.find(({ id }) => id === statement.id)?.standard ?? null;
  const standard = standardIn(overlay, statement.id) ?? own;
  const tie = TIE_WORDS[tieIn(overlay, issue.id) ?? issue.tie];
  return `${standard ? `under ${STANDARD_WORDS[standard]}` : "by authority"}; on a tie ${tie}`;
}

function WhatIfButtons({ open, statement }: { open: OpenArguments; statement: Labelled }) {
  const { overlay, setOverlay } = open;
  const given = givenIn(overlay, statement.id);
  const set = (act: "accept" | "reject") => setOverlay(withChange(overlay, { do: act, id: statement.id }));
  if (given) {
    return (
      <p className={css.acts}>
        <span className={css.if}>What if: {given === "accept" ? "accepted" : "rejected"}</span>
        <Button small onPress={() => setOverlay(withoutChange(overlay, { do: given, id: statement.id }))}>
          Take back
        </Button>
      </p>
    );
  }
  return (
    <p className={css.acts}>
      {statement.given !== "ACCEPTED" && (
        <Button small onPress={() => set("accept")}>
          What if accepted
        </Button>
      )}
      {statement.given !== "REJECTED" && (
        <Button small onPress={() => set("reject")}>
          What if rejected
        </Button>
      )}
    </p>
  );
}

function Waiting() {
  return (
    <Skeleton label="Asking why">
      <Bone width="80%" />
      <Bone width="100%" height={48} />
      <Bone width="60%" />
    </Skeleton>
  );
}

interface ReasonsProps {
  open: OpenArguments;
  statement: Labelled;
  why: WhyAnswer;
}

function Reasons({ open, statement, why }: ReasonsProps) {
  return (
    <>
      <Thread>
        {why.explanation && <Steps open={open} explanation={why.explanation} />}
        {statement.openBecause && (
          <Station title="Expressly open">
            <p className={css.say}>{statement.openBecause}</p>
          </Station>
        )}
        <Station title="The sentences" count={statement.anchorCount}>
          <Sentences open={open} statement={statement} />
        </Station>
      </Thread>
      <StillToSay open={open} why={why} statement={statement} />
    </>
  );
}
