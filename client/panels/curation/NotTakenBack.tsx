import { useNotTakenBack } from "../../state/curation/acting.ts";
import { navigate } from "../../state/navigation.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Refused } from "./Refused.tsx";

/** Over whatever screen is open: an Undo that was refused, both texts, and what can be done. */
export function NotTakenBack() {
  const { what } = useNotTakenBack();
  if (!what) return null;
  const { caseId, position, refusal } = what;
  const close = () => useNotTakenBack.setState({ what: null });
  const open = () => {
    close();
    navigate({ screen: "history", case: caseId, sel: null, params: {} });
  };
  return (
    <Dialog
      open
      title={`Act ${position} was not taken back`}
      onClose={close}
      foot={
        <>
          <Button look="main" onPress={close}>
            Leave it as it stands
          </Button>
          <Button onPress={open}>Look at the history</Button>
        </>
      }
    >
      <Refused refusal={refusal} />
    </Dialog>
  );
}
