import {
  type Counts,
  MARKS,
  type Mark,
  RELATIONS,
  type Relation,
} from '../../../shared/activities/stakeholder-map/rules.ts';
import { classes } from '../../ui/classes.ts';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import styles from './Marks.module.css';
import { RelationGlyph } from './RelationGlyph.tsx';
import { text } from './text.ts';

const isRelation = (mark: Mark): mark is Relation => RELATIONS.some((relation) => relation === mark);

/** What can be said of one stakeholder: three that overlap, large, and two that are said seldom. */
export function MarkChoices({
  label,
  marks,
  counts,
  onMark,
}: {
  label: string;
  marks: readonly Mark[];
  /** What the table's people said alone. */
  counts?: Counts | undefined;
  onMark: (mark: Mark, on: boolean) => void;
}) {
  const words = useText(text);
  const language = useLanguage();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that says the heading again
    <div role="group" aria-label={label} className={styles.marks}>
      {MARKS.map((mark) => {
        const on = marks.includes(mark);
        return (
          <button
            key={mark}
            type="button"
            className={classes(isRelation(mark) ? styles.large : styles.small)}
            aria-pressed={on}
            onClick={() => onMark(mark, !on)}
          >
            {isRelation(mark) ? <RelationGlyph relation={mark} size={26} /> : null}
            <span className={styles.word}>{words.marks[mark]}</span>
            {counts && counts[mark] > 0 ? (
              <span className={styles.count}>{formatNumber(counts[mark], language)}</span>
            ) : null}
            <span className={styles.tick} aria-hidden="true">
              {on ? '✓' : ''}
            </span>
          </button>
        );
      })}
    </div>
  );
}
