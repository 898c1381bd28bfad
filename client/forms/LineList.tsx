import { useText } from '../ui/text.ts';
import styles from './Form.module.css';
import { formsText } from './formsText.ts';
import { OrderedList } from './OrderedList.tsx';
import { listOf, textOf } from './read.ts';
import { Prose } from './Words.tsx';

/** A short list of single lines: points of a slide, groups. Enter begins the next one; a pasted list is taken line by line. */
export function LineList({
  path,
  label,
  one,
  addLabel,
  value,
  onChange,
  most,
  mostLines,
}: {
  path: string;
  label: string;
  one: string;
  addLabel: string;
  value: unknown;
  onChange: (lines: readonly string[], mark?: string) => void;
  most: number;
  mostLines: number;
}) {
  const text = useText(formsText);
  return (
    <section className={styles.part}>
      <h3 className={styles.label}>{label}</h3>
      <OrderedList<string>
        path={path}
        label={label}
        entries={listOf(value).map(textOf)}
        onChange={onChange}
        blank={() => ''}
        addLabel={addLabel}
        nameOf={(_, index) => text.numbered(one, index + 1)}
        most={mostLines}
      >
        {(line, { index, path: at, change, insertAfter }) => (
          <div className={styles.entry}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <Prose
              path={at}
              label={text.numbered(one, index + 1)}
              labelHidden
              value={line}
              most={most}
              oneLine
              onChange={change}
              onLines={([first, ...lines]) => {
                if (first === undefined) insertAfter(['']);
                else if (line.trim() === '') insertAfter(lines, first);
                else insertAfter([first, ...lines]);
              }}
            />
          </div>
        )}
      </OrderedList>
    </section>
  );
}
