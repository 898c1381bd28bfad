import { type ReactNode, useId } from 'react';
import { useText } from '../ui/text.ts';
import { phoneText } from './phoneText.ts';
import styles from './TableQuestion.module.css';

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
  const choice = (table: string, words: string) => (
    <label key={table} className={table === 'any' ? styles.any : styles.letter}>
      <input type="radio" name={name} checked={table === value} onChange={() => onChange(table)} />
      <span>{words}</span>
    </label>
  );
  return (
    <fieldset className={styles.question} aria-describedby={fault || note ? `${name}-note` : undefined}>
      <legend className={heading ? styles.heading : styles.legend}>
        {heading ? <h1>{text.letter}</h1> : (legend ?? text.letter)}
      </legend>
      {tables.map((table) => choice(table, table))}
      {choice('any', text.noLetter)}
      {fault || note ? (
        <p
          id={`${name}-note`}
          className={fault ? styles.fault : styles.note}
          role={fault ? 'alert' : 'status'}
        >
          {fault ?? note}
        </p>
      ) : null}
    </fieldset>
  );
}
