import type { CSSProperties } from 'react';
import type { ProjectorView } from '../../../../shared/activities/sticky-brainstorm/projectorView.ts';
import { byLetter } from '../../../../shared/lib/byLetter.ts';
import { ProjectorFoot } from '../../../ui/frames/ProjectorFrame.tsx';
import { Stat } from '../../../ui/Stat.tsx';
import { TableBadge } from '../../../ui/TableBadge.tsx';
import { toneStyle } from '../../../ui/tableTone.ts';
import { formatNumber, useLanguage, useText } from '../../../ui/text.ts';
import { wallText } from '../text.ts';
import styles from './ProjectorWriting.module.css';

/** So many tables have their number of stickies under their stack, and so many their letter; more are a skyline. */
const MOST_NUMBERS = 7;
const MOST_LETTERS = 13;
/** Sheets of a stack that has its full height. */
const FULL_STACK = 24;

/** What to do, how many do it, and how the stickies pile up at each table; never what is on them. */
export function ProjectorWriting({ view }: { view: ProjectorView }) {
  const words = useText(wallText);
  const language = useLanguage();
  const writing = view.phase === 'write';
  const tables = Object.entries(view.tables).sort(([a], [b]) => byLetter(a, b));
  return (
    <>
      <p className={styles.todo}>
        {writing
          ? view.questions.length > 1
            ? words.writeForEach(view.stickies)
            : words.writeNow(view.stickies)
          : words.rankNow(view.stickies)}
      </p>
      <div className={styles.progress}>
        <Stat
          size="projector-xl"
          tone="accent"
          value={formatNumber(writing ? view.writers : view.ranked, language)}
          label={writing ? words.writersOf(view.people) : words.rankedOf(view.writers)}
        />
        <Stat
          size="projector-xl"
          value={formatNumber(view.written, language)}
          label={words.soFar(view.written)}
        />
        <ul className={styles.stacks} data-many={tables.length > MOST_LETTERS || undefined}>
          {tables.map(([id, { stickies }]) => (
            <Stack key={id} table={id} sheets={stickies} tables={tables.length} />
          ))}
        </ul>
      </div>
      <ProjectorFoot>
        <p>{words.onlyYou}</p>
      </ProjectorFoot>
    </>
  );
}

function Stack({ table, sheets, tables }: { table: string; sheets: number; tables: number }) {
  const language = useLanguage();
  const style: CSSProperties & Record<`--${string}`, string> = {
    ...toneStyle(table),
    '--sheets': String(sheets),
    '--full': String(Math.max(sheets, FULL_STACK)),
  };
  return (
    <li className={styles.stack} style={style}>
      <span className={styles.room}>
        {sheets > 0 ? (
          <span className={styles.sheets} aria-hidden="true">
            <span className={styles.even} />
            <span className={styles.odd} />
            <span className={styles.third} />
          </span>
        ) : null}
      </span>
      {tables > MOST_LETTERS ? null : (
        <span className={styles.stackFoot}>
          <TableBadge table={table} size="projector" />
          {tables > MOST_NUMBERS ? null : formatNumber(sheets, language)}
        </span>
      )}
    </li>
  );
}
