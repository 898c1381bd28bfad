import type { ReactNode } from 'react';
import { useText } from '../ui/text.ts';
import styles from './Form.module.css';
import { formsText } from './formsText.ts';
import { IdFault } from './IdFault.tsx';
import { OrderedList } from './OrderedList.tsx';
import { type Fields, fieldsOf, listOf, put, textOf } from './read.ts';
import { follows, shorten } from './shorten.ts';
import { useFreshIds } from './useFreshIds.ts';
import { Line, Prose } from './Words.tsx';

/**
 * Questions or statements: each a text and the same in a few words for the agenda, which follow the text until
 * somebody writes them by hand.
 */
export function QuestionList({
  path,
  label,
  hint,
  one,
  addLabel,
  value,
  onChange,
  textMost,
  shortMost,
  most,
  prefix = 'q',
  reserved,
  oneLine = false,
  extra,
}: {
  path: string;
  label: string;
  hint?: string;
  /** What one of them is called: "Question". */
  one: string;
  addLabel: string;
  value: unknown;
  onChange: (entries: readonly Fields[], mark?: string) => void;
  textMost: number;
  shortMost: number;
  most: number;
  /** Begins ids where words make none. */
  prefix?: string;
  /** Ids that an activity keeps for itself. */
  reserved?: readonly string[];
  /** The text is a single line. */
  oneLine?: boolean;
  /** More fields of an entry. */
  extra?: (entry: Fields, change: (entry: Fields) => void, path: string) => ReactNode;
}) {
  const text = useText(formsText);
  const entries = listOf(value).map(fieldsOf);
  const ids = useFreshIds(entries, prefix, reserved);

  function rewrite(entry: Fields, words: string): Fields {
    const short = textOf(entry.short);
    const following = follows(short, textOf(entry.text), shortMost);
    const next = put(put(entry, 'text', words), 'short', following ? shorten(words, shortMost) : short);
    return ids.follow(next, words);
  }

  return (
    <section className={styles.part}>
      <h3 className={styles.label}>{label}</h3>
      {hint ? <p className={styles.hint}>{hint}</p> : null}
      <OrderedList<Fields>
        path={path}
        label={label}
        entries={entries}
        onChange={onChange}
        blank={() => ({ id: ids.blank(), text: '', short: '' })}
        addLabel={addLabel}
        nameOf={(_, index) => text.numbered(one, index + 1)}
        most={most}
      >
        {(entry, { index, path: at, change }) => (
          <fieldset className={styles.entry} aria-label={text.numbered(one, index + 1)}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <div className={styles.entryFields}>
              <Prose
                path={`${at}.text`}
                label={one}
                labelHidden
                value={textOf(entry.text)}
                most={textMost}
                oneLine={oneLine}
                onChange={(words, mark) => change(rewrite(entry, words), mark)}
                onLeave={() => ids.settle(entry)}
              />
              <div className={styles.beside}>
                <Line
                  path={`${at}.short`}
                  label={text.short}
                  value={textOf(entry.short)}
                  most={shortMost}
                  silent={textOf(entry.text).trim() === ''}
                  onChange={(short, mark) => change(put(entry, 'short', short), mark)}
                />
              </div>
              {extra?.(entry, change, at)}
              <IdFault path={at} onRenew={() => change(ids.renew(entry, textOf(entry.text)))} />
            </div>
          </fieldset>
        )}
      </OrderedList>
    </section>
  );
}
