import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { IconButton } from "./Button.tsx";
import { cx } from "./cx.ts";
import css from "./Dialog.module.css";

interface DialogProps {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Beside the title, for example a field to filter what is shown. */
  head?: ReactNode;
  foot?: ReactNode;
  wide?: boolean;
  /** Nothing in it takes the focus: where it scrolls, the keyboard must reach it all the same. */
  reading?: boolean;
}

/** A modal dialog: Escape and a click beside it close it, and the focus goes back where it was. A sheet when narrow. */
export function Dialog({
  title,
  open,
  onClose,
  children,
  head,
  foot,
  wide = false,
  reading = false,
}: DialogProps) {
  const change = (isOpen: boolean) => {
    if (!isOpen) onClose();
  };
  return (
    <ModalOverlay className={css.overlay ?? ""} isOpen={open} onOpenChange={change} isDismissable>
      <Modal className={cx(css.modal, wide && css.wide)}>
        <AriaDialog className={css.dialog ?? ""}>
          <header className={css.head}>
            <Heading slot="title" level={2} className={css.title ?? ""}>
              {title}
            </Heading>
            <div className={css.beside}>{head}</div>
            <IconButton icon="close" label="Close" onPress={onClose} />
          </header>
          <div className={css.body} {...(reading ? { tabIndex: 0, role: "group", "aria-label": title } : {})}>
            {children}
          </div>
          {foot && <footer className={css.foot}>{foot}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
