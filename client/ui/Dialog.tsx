import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import styles from './Dialog.module.css';
import { Button } from './fields/Button.tsx';
import { kitText } from './kitText.ts';
import { useText } from './text.ts';

/**
 * A native modal dialog: the browser keeps the focus inside and gives it back. `onClose` is called for Esc, the
 * close button and a click beside it; the caller then sets `open` to false.
 */
export function Dialog({
  open,
  title,
  onClose,
  children,
  actions,
  wide = false,
}: {
  open: boolean;
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
  actions?: ReactNode;
  wide?: boolean;
}) {
  const text = useText(kitText);
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) {
      element.showModal();
      // React gave the focus before the dialog was there to take it.
      element.querySelector<HTMLElement>('[data-first]')?.focus();
    }
    if (!open && element.open) element.close();
  }, [open]);

  // One that is taken away while it is open must still give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={wide ? styles.wide : styles.dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      // Shortcuts of the page do not hear what is typed here.
      onKeyDown={(event) => event.stopPropagation()}
    >
      {open ? (
        <div className={styles.body}>
          <div className={styles.header}>
            <h2 className={styles.title} id={heading}>
              {title}
            </h2>
            <Button kind="plain" icon="close" aria-label={text.close} onClick={onClose} />
          </div>
          <div className={styles.content}>{children}</div>
          {actions ? <div className={styles.actions}>{actions}</div> : null}
        </div>
      ) : null}
    </dialog>
  );
}
