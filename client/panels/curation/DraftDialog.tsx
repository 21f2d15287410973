import type { ReactNode } from "react";
import type { Drafting } from "../../state/curation/acting.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Bone, Skeleton } from "../../ui/States.tsx";
import { Failed } from "../frame/Failed.tsx";
import css from "./ClaimForm.module.css";
import { Refused } from "./Refused.tsx";

interface DraftProps {
  title: string;
  /** The thing as a word: “claim”. */
  noun: string;
  drafting: Omit<Drafting<never>, "draft" | "change">;
  /** What is changed as the case says it: undefined until it is read, null where it is there no more. */
  whole: unknown;
  /** Its refusals that are told where they belong, in the fields. */
  toldBelow?: boolean;
  onClose: () => void;
  /** The fields, once it is read. */
  children: ReactNode;
}

/** Where a thing of the case is changed: who did not see another’s change is shown both texts, and chooses. */
export function DraftDialog(props: DraftProps) {
  const { title, noun, drafting, whole, toldBelow = false, onClose, children } = props;
  const { changed, answer, refusal, busy, takeTheirs } = drafting;
  const conflict = refusal?.code === "CONFLICT";
  const shut = () => {
    if (!busy) onClose();
  };
  const save = async () => {
    if (await drafting.save()) onClose();
  };
  return (
    <Dialog
      open
      title={title}
      onClose={shut}
      foot={
        <>
          <Button look="main" isPending={busy} isDisabled={!changed} onPress={() => void save()}>
            {conflict ? "Save mine over theirs" : "Save"}
          </Button>
          {conflict && <Button onPress={takeTheirs}>Take theirs</Button>}
          <Button isDisabled={busy} onPress={shut}>
            Cancel
          </Button>
        </>
      }
    >
      <div className={css.body}>
        {refusal && !toldBelow && <Refused refusal={refusal} />}
        <Failed answer={answer} what={`the ${noun} as it stands`} safe="Nothing was changed." />
        {whole === null && <p>The case has this {noun} no more. Its history says who took it out.</p>}
        {whole === undefined && answer.slow && (
          <Skeleton label={`Reading the ${noun} as it stands`}>
            <Bone height={56} />
          </Skeleton>
        )}
        {children}
      </div>
    </Dialog>
  );
}
