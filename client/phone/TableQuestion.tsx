import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { classes } from '../ui/classes.ts';
import { Button } from '../ui/fields/Button.tsx';
import { useText } from '../ui/text.ts';
import { phoneText } from './phoneText.ts';
import question from './Question.module.css';
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
  missing = false,
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
  /** They wanted to go on already: it is said that this is missing. */
  missing?: boolean;
}) {
  const text = useText(phoneText);
  const name = useId();
  const known = useRef(tables.length > FEW && tables.includes(value));
  const [all, setAll] = useState(!known.current);
  const fieldset = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    // The button that was pressed has gone.
    if (all && known.current) fieldset.current?.querySelector<HTMLElement>(':checked')?.focus();
  }, [all]);
  const choice = (table: string, words: string) => (
    <label key={table} className={classes(question.option, table === 'any' ? styles.any : styles.letter)}>
      <input type="radio" name={name} checked={table === value} onChange={() => onChange(table)} />
      <span>{words}</span>
    </label>
  );
  return (
    <fieldset
      ref={fieldset}
      className={classes(
        question.question,
        styles.letters,
        tables.some(({ length }) => length > 1) && styles.pairs,
      )}
      aria-describedby={missing || note ? `${name}-note` : undefined}
    >
      <legend className={heading ? question.heading : styles.legend}>
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
      <p
        id={`${name}-note`}
        className={missing ? question.fault : styles.note}
        role={missing ? 'alert' : 'status'}
      >
        {missing ? text.letterFault : note}
      </p>
    </fieldset>
  );
}
