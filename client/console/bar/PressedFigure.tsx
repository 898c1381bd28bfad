import { type ReactNode, useId } from 'react';
import styles from './EndFigure.module.css';
import { usePopover } from './usePopover.ts';

/** A figure of the bar that opens a form under itself when it is pressed. */
export function PressedFigure({
  label,
  title,
  children,
  form,
}: {
  label: string;
  /** What pressing it is for. */
  title: string;
  children: ReactNode;
  /** The form, with the id that it must have; `close` puts it away. */
  form: (id: string, close: () => void) => ReactNode;
}) {
  const { open, toggle, close, place, button, onKeyDown } = usePopover();
  const panel = useId();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes what opened here, wherever the focus is in it
    <div ref={place} className={styles.place} onKeyDown={onKeyDown}>
      <dt className={styles.label} id={`${panel}-label`}>
        {label}
      </dt>
      <dd className={styles.value}>
        <button
          ref={button}
          type="button"
          id={`${panel}-value`}
          className={styles.button}
          aria-labelledby={`${panel}-label ${panel}-value`}
          aria-expanded={open}
          aria-controls={open ? panel : undefined}
          title={title}
          onClick={toggle}
        >
          {children}
        </button>
        {open ? form(panel, close) : null}
      </dd>
    </div>
  );
}
