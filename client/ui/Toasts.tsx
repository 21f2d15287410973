import { Button, IconButton } from "./Button.tsx";
import css from "./Toasts.module.css";

interface ToastProps {
  toasts: readonly {
    readonly id: number;
    readonly text: string;
    readonly undo: (() => void) | null;
    readonly act: { readonly label: string; readonly run: () => void } | null;
  }[];
  onDismiss: (id: number) => void;
}

/** What just happened, with Undo. It stays until it is dismissed: nobody has to be quick. */
export function Toasts({ toasts, onDismiss }: ToastProps) {
  if (toasts.length === 0) return null;
  return (
    <section aria-label="What just happened">
      <ul className={css.toasts}>
        {toasts.map(({ id, text, undo, act }) => (
          <li key={id} className={css.toast}>
            <span>{text}</span>
            {undo && (
              <Button
                look="link"
                onPress={() => {
                  undo();
                  onDismiss(id);
                }}
              >
                Undo
              </Button>
            )}
            {act && (
              <Button
                look="link"
                onPress={() => {
                  act.run();
                  onDismiss(id);
                }}
              >
                {act.label}
              </Button>
            )}
            <IconButton small icon="close" label="Dismiss" onPress={() => onDismiss(id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
