import styles from '../../forms/Form.module.css';
import { formsText } from '../../forms/formsText.ts';
import { IdFault } from '../../forms/IdFault.tsx';
import { OrderedList } from '../../forms/OrderedList.tsx';
import { type Fields, fieldsOf, listOf, optional, put, textOf } from '../../forms/read.ts';
import { useFreshIds } from '../../forms/useFreshIds.ts';
import { Line, Prose } from '../../forms/Words.tsx';
import { useText } from '../../ui/text.ts';

/** Levels or dimensions: each a title, and in full what it means. */
export function TitledList({
  path,
  label,
  hint,
  one,
  addLabel,
  textLabel,
  value,
  onChange,
  titleMost,
  textMost,
  most,
  prefix,
  reserved = [],
}: {
  path: string;
  label: string;
  hint?: string;
  one: string;
  addLabel: string;
  textLabel: string;
  value: unknown;
  onChange: (entries: readonly Fields[], mark?: string) => void;
  titleMost: number;
  textMost: number;
  most: number;
  /** Begins ids where words make none. */
  prefix: string;
  /** Ids that no entry may have. */
  reserved?: readonly string[];
}) {
  const text = useText(formsText);
  const entries = listOf(value).map(fieldsOf);
  const ids = useFreshIds(entries, prefix, reserved);
  return (
    <section className={styles.part}>
      <h3 className={styles.label}>{label}</h3>
      {hint ? <p className={styles.hint}>{hint}</p> : null}
      <OrderedList<Fields>
        path={path}
        label={label}
        entries={entries}
        onChange={onChange}
        blank={() => ({ id: ids.blank(), title: '' })}
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
              <Line
                path={`${at}.title`}
                label={one}
                labelHidden
                value={textOf(entry.title)}
                most={titleMost}
                onChange={(title, mark) => change(ids.follow(put(entry, 'title', title), title), mark)}
                onLeave={() => ids.settle(entry)}
              />
              <Prose
                path={`${at}.text`}
                label={`${textLabel}: ${textOf(entry.title)}`}
                labelHidden
                placeholder={textLabel}
                value={textOf(entry.text)}
                most={textMost}
                onChange={(words, mark) => change(put(entry, 'text', optional(words)), mark)}
              />
              <IdFault path={at} onRenew={() => change(ids.renew(entry, textOf(entry.title)))} />
            </div>
          </fieldset>
        )}
      </OrderedList>
    </section>
  );
}
