import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { classes } from '../ui/classes.ts';
import { Button } from '../ui/fields/Button.tsx';
import { useText } from '../ui/text.ts';
import { phoneText } from './phoneText.ts';
import styles from './TableQuestion.module.css';

/** More letters than these, two rows of them, are for whoever looks for theirs: who has one has it in sight. */
const FEW = 12;

/** Which letter stands on the table. Being given a seat is the second choice. */
export function TableQuestion({
  value,
  onChange,
  tables,
  heading = false,
  legend,
  note,
  fault,
}: {
  /** A table's letter, "any", or "" where nothing is chosen yet. */
  value: string;
  onChange: (table: string) => void;
  tables: readonly string[];
  /** It is what the page is about. */
  heading?: boolean;
  /** What is asked instead, where it is about somebody else. */
  legend?: string | undefined;
  note?: ReactNode;
  fault?: string | undefined;
}) {
  const text = useText(phoneText);
  const name = useId();
  const known = useRef(tables.length > FEW && tables.includes(value));
  const [all, setAll] = useState(!known.current);
  const question = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    // The button that was pressed has gone.
    if (all && known.current) question.current?.querySelector<HTMLElement>(':checked')?.focus();
  }, [all]);
  const choice = (table: string, words: string) => (
    <label key={table} className={table === 'any' ? styles.any : styles.letter}>
      <input type="radio" name={name} checked={table === value} onChange={() => onChange(table)} />
      <span>{words}</span>
    </label>
  );
  return (
    <fieldset
      ref={question}
      className={classes(styles.question, tables.some(({ length }) => length > 1) && styles.pairs)}
      aria-describedby={fault || note ? `${name}-note` : undefined}
    >
      <legend className={heading ? styles.heading : styles.legend}>
        {heading ? <h1>{text.letter}</h1> : (legend ?? text.letter)}
      </legend>
      {(all ? tables : [value]).map((table) => choice(table, table))}
      {all ? (
        choice('any', text.noLetter)
      ) : (
        <Button className={styles.another ?? ''} onClick={() => setAll(true)}>
          {text.anotherLetter}
        </Button>
      )}
      <p id={`${name}-note`} className={fault ? styles.fault : styles.note} role={fault ? 'alert' : 'status'}>
        {fault ?? note}
      </p>
    </fieldset>
  );
}
