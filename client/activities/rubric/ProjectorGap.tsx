import { byLetter } from '../../../shared/lib/byLetter.ts';
import { ProjectorFoot } from '../../ui/frames/ProjectorFrame.tsx';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { useFit } from '../../ui/useFit.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { LevelMark } from './LevelMark.tsx';
import styles from './Projector.module.css';
import type { RubricProjector } from './props.ts';
import { text } from './text.ts';

const SIZES = [36, 34, 32, 30, 28];
/** What does not fit at 28 ends in "…"; phones have all of it. */
const LINES = [7, 6, 5, 4, 3, 2, 1];
/** More tables than these are told as numbers. */
const MOST_LETTERS = 12;

/** One dimension: people by level in columns, and under each the tables that settled there. */
export function ProjectorGap({ view, language }: RubricProjector) {
  const words = useText(text);
  const current = useLanguage();
  const { dimension, figures, levels, open = [] } = view;
  const fit = useFit(JSON.stringify([dimension?.text, figures?.places]), SIZES, LINES);
  const places = Object.entries(figures?.places ?? {}).sort(([a], [b]) => byLetter(a, b));
  const lettered = places.length <= MOST_LETTERS;
  const at = (place: number) => places.filter(([, one]) => one === place).map(([table]) => table);
  const tables = (place: number, name: string) => {
    const here = at(place);
    if (here.length === 0) return null;
    return (
      <li key={name} className={styles.letters}>
        {name === '' ? null : (
          <>
            <VisuallyHidden>{`${name} `}</VisuallyHidden>
            <LevelMark levels={levels.length} place={place / 2} />
          </>
        )}
        {lettered
          ? here.map((table) => <TableBadge key={table} table={table} size="projector" />)
          : words.tables(here.length)}
      </li>
    );
  };
  return (
    <div className={styles.screen}>
      <h1 className={styles.title} lang={language} dir="auto">
        {dimension?.title}
      </h1>
      <div className={styles.fitted} ref={fit}>
        <p className={styles.text} lang={language} dir="auto">
          {dimension?.text}
        </p>
      </div>
      <ul
        className={styles.stands}
        style={{ gridTemplateColumns: `repeat(${levels.length + 1}, minmax(0, 1fr))` }}
      >
        {levels.map(({ id, title }, level) => {
          const next = levels[level + 1];
          return (
            <li key={id}>
              <p className={styles.stand}>
                {figures?.counts === undefined ? '–' : formatNumber(figures.counts[level] ?? 0, current)}
              </p>
              <p className={styles.name} lang={language}>
                <LevelMark levels={levels.length} place={level} />
                {title}
              </p>
              <ul>
                {tables(level * 2, '')}
                {next ? tables(level * 2 + 1, words.between(title, next.title)) : null}
              </ul>
            </li>
          );
        })}
        <li>
          <p className={styles.stand}>
            {figures?.cannotTell === undefined ? '–' : formatNumber(figures.cannotTell, current)}
          </p>
          <p className={styles.name}>{words.cannotTellShort}</p>
        </li>
      </ul>
      <ProjectorFoot>
        {figures?.differ ? <b>{words.differ}</b> : null}
        {figures?.moves ? <p>{words.moved(figures.moves)}</p> : null}
        {view.flow === 'whole' && open.length > 0 ? <p>{words.notSettledBy(open.length)}</p> : null}
      </ProjectorFoot>
    </div>
  );
}
