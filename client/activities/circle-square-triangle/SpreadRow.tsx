import { SHAPES, type Spread } from '../../../shared/activities/circle-square-triangle/rules.ts';
import { ShapeGlyph } from '../../ui/ShapeGlyph.tsx';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import styles from './Phone.module.css';
import { text } from './text.ts';

/** How a table's people have chosen: a number beside each shape, from three people on. */
export function SpreadRow({
  title,
  spread,
  chosen,
  people,
}: {
  title: string;
  spread: Spread | undefined;
  chosen: number;
  people: number;
}) {
  const words = useText(text);
  const language = useLanguage();
  return (
    <section className={styles.spread}>
      <h2 className={styles.heading}>
        {title}
        <span className={styles.count}>{words.chosenOf(chosen, people)}</span>
      </h2>
      {spread === undefined ? (
        <p className={styles.hint}>{words.fromThree}</p>
      ) : (
        <ul className={styles.figures}>
          {SHAPES.map((shape) => (
            <li key={shape} className={styles.figure}>
              <ShapeGlyph shape={shape} size={26} />
              <span className={styles.number}>{formatNumber(spread[shape], language)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
