import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { IconName } from '../../ui/drawings.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './Menu.module.css';

export interface MenuEntry {
  readonly label: string;
  readonly icon: IconName;
  readonly danger?: boolean;
  onChoose(): void;
}

/** A button that unfolds a few more. Esc, a choice and a click elsewhere fold it again. */
export function Menu({ label, entries }: { label: ReactNode; entries: readonly MenuEntry[] }) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [open]);

  const close = () => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears Esc from the buttons inside it
    <div
      className={styles.menu}
      ref={root}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) close();
      }}
    >
      <Button size="s" icon="more" kind="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
        {label}
      </Button>
      {open ? (
        <ul className={styles.list}>
          {entries.map((entry) => (
            <li key={entry.label}>
              <button
                type="button"
                className={entry.danger ? styles.danger : styles.entry}
                onClick={() => {
                  close();
                  entry.onChoose();
                }}
              >
                <Icon name={entry.icon} />
                {entry.label}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
