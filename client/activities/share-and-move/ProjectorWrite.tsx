import type { activity } from '../../../shared/activities/share-and-move/activity.ts';
import type { ProjectorWriters } from '../../../shared/activities/share-and-move/projectorView.ts';
import { classes } from '../../ui/classes.ts';
import { Empty } from '../../ui/Empty.tsx';
import { ProjectorFoot } from '../../ui/frames/ProjectorFrame.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { toneStyle } from '../../ui/tableTone.ts';
import { useTeamName } from '../../ui/teams.ts';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import type { ProjectorProps } from '../screen.ts';
import styles from './ProjectorWrite.module.css';
import { shareText } from './text.ts';

/** From so many documents on there is room for less about each. */
const MEDIUM_FROM = 7;
const COMPACT_FROM = 13;
const DENSE_FROM = 25;
const BARE_FROM = 41;

/** With more than these the two documents of a table stand together: there are no more tables than that. */
const MOST_CELLS = 60;

const isDone = ({ started, done, of, writing }: ProjectorWriters) =>
  of > 0 && started && done >= of && !writing;

/** A table's documents as one. */
function together(writers: readonly ProjectorWriters[]): [string, ProjectorWriters][] {
  const tables = new Map<string, ProjectorWriters>();
  for (const { name, ...one } of writers) {
    const { table } = name;
    const other = tables.get(table) ?? { ...one, done: 0, of: 0, words: 0 };
    tables.set(table, {
      name: { table },
      short: other.short,
      done: other.done + one.done,
      of: other.of + one.of,
      words: other.words + one.words,
      started: other.started && one.started,
      ...(one.writing || other.writing ? { writing: true } : {}),
    });
  }
  return [...tables];
}

/** How far every document is: who writes, how many had their turn, how much there is. */
export function ProjectorWrite({ view, language }: ProjectorProps<typeof activity>) {
  const text = useText(shareText);
  const ui = useLanguage();
  const all = Object.entries(view.writers ?? {});
  if (all.length === 0) return <Empty size="projector" title={text.noTables} detail={text.noTablesHint} />;
  const done = all.filter(([, writers]) => isDone(writers)).length;
  const words = all.reduce((sum, [, writers]) => sum + writers.words, 0);
  const twice = all.some(([, { name }]) => name.number !== undefined);
  const cells = all.length > MOST_CELLS ? together(all.map(([, writers]) => writers)) : all;
  const size =
    cells.length >= COMPACT_FROM
      ? 'compact'
      : cells.length >= MEDIUM_FROM
        ? 'medium'
        : cells.length > 1
          ? 'roomy'
          : 'alone';
  const dense = size === 'compact' && cells.length >= DENSE_FROM;
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{text.writeTitle}</h1>
      <ul
        className={classes(
          styles.tables,
          styles[size],
          dense && styles.dense,
          cells.length >= BARE_FROM && styles.bare,
        )}
      >
        {cells.map(([id, writers]) => (
          <Cell
            key={id}
            writers={writers}
            compact={size === 'compact'}
            brief={size === 'compact' || size === 'medium'}
            language={language}
          />
        ))}
      </ul>
      <ProjectorFoot>
        <p>
          {all.length > 1
            ? `${twice ? text.documentsDone(done, all.length) : text.tablesDone(done, all.length)} · `
            : ''}
          {words === 1 ? text.words(1) : text.wordsTotal(formatNumber(words, ui))}
        </p>
      </ProjectorFoot>
    </div>
  );
}

function Cell({
  writers,
  compact,
  brief,
  language,
}: {
  writers: ProjectorWriters;
  compact: boolean;
  brief: boolean;
  language: string;
}) {
  const text = useText(shareText);
  const { name, short, done, of, started, writing, words } = writers;
  const team = useTeamName()(name.table);
  const finished = isDone(writers);
  const state = finished ? text.finished : writing ? text.somebodyWrites : started ? '' : text.choosing;
  const share = of > 0 ? done / of : 0;
  return (
    <li className={styles.table} style={toneStyle(name.table)}>
      <TableBadge {...name} size="projector-l" />
      {compact ? null : (
        <div className={styles.about}>
          <p className={styles.short} lang={language} dir="auto">
            {short}
          </p>
          {brief ? null : (
            <p className={styles.state}>
              {/* Of a team its name is told; how far it is stands beside it in any case. */}
              {team === undefined ? <span>{state}</span> : <Words>{team}</Words>}
              {words > 0 && team === undefined ? (
                <span className={styles.words}>{text.words(words)}</span>
              ) : null}
            </p>
          )}
        </div>
      )}
      <p className={classes(styles.count, finished && styles.finished)}>
        {finished ? (
          <Icon name="check" size="0.9em" />
        ) : brief && writing ? (
          <Icon name="pen" size="0.8em" />
        ) : null}
        {brief ? `${done}/${of}` : text.turnsOf(done, of)}
      </p>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.gone} style={{ inlineSize: `${Math.round(share * 100)}%` }} />
      </span>
    </li>
  );
}
