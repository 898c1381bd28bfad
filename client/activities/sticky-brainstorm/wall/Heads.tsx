import { memo } from 'react';
import { TableBadge } from '../../../ui/TableBadge.tsx';
import { toneStyle } from '../../../ui/tableTone.ts';
import { formatNumber, useLanguage, useText } from '../../../ui/text.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { Words } from '../../../ui/Words.tsx';
import type { OneTopic } from '../order.ts';
import { SpreadStrip } from '../SpreadStrip.tsx';
import { wallText } from '../text.ts';
import type { Head } from './columns.ts';
import type { Hung, Scene } from './sceneParts.ts';
import { styleAt } from './styleAt.ts';
import styles from './Wall.module.css';

/** What stands between the stickies: topics' names and weights, tables' letters. */
export const Heads = memo(function Heads({ scene, hung }: { scene: Scene; hung: Hung }) {
  const words = useText(wallText);
  const topics = new Map(hung.topics.map((topic) => [topic.id, topic]));
  return (
    <>
      {scene.heads.map((head) => {
        const topic = topics.get(head.id);
        if (!topic) return null;
        return scene.kind === 'alone' ? (
          <Alone key={head.id} head={head} topic={topic} />
        ) : scene.headed === 'rows' ? (
          <Row key={head.id} head={head} topic={topic} />
        ) : (
          <Column key={head.id} head={head} topic={topic} font={scene.font} />
        );
      })}
      {scene.rest ? (
        <p className={styles.row} style={styleAt(scene.rest.box, { '--name': `${scene.rest.name}px` })}>
          <span />
          <span className={styles.rowName}>{words.moreTopics(scene.rest.topics)}</span>
        </p>
      ) : null}
      {scene.loose ? (
        <p className={styles.loose} style={styleAt(scene.loose.box)}>
          {words.notPlaced(scene.loose.count)}
        </p>
      ) : null}
      {scene.regions?.regions.map(({ table, box }) =>
        table === '' ? null : (
          <span key={table} className={styles.region} style={{ ...styleAt(box), ...toneStyle(table) }}>
            <TableBadge table={table} size="projector" />
          </span>
        ),
      )}
      {scene.regions?.names.map(({ topic, box }) => (
        <div key={topic} className={styles.made} style={styleAt(box)}>
          <Words as="h2" className={styles.madeName}>
            {hung.made[topic]?.name}
          </Words>
        </div>
      ))}
    </>
  );
});

function Column({ head, topic, font }: { head: Head; topic: OneTopic; font: number }) {
  const words = useText(wallText);
  const language = useLanguage();
  const wide = head.box.w >= 11 * font;
  return (
    <div className={styles.column} style={styleAt(head.box, { '--lines': String(head.lines) })}>
      <h2 className={styles.columnName}>
        <span className={styles.place}>{formatNumber(head.place, language)}</span> <Words>{topic.name}</Words>
      </h2>
      <p className={styles.weight}>
        <b>{words.points(topic.points)}</b>
        {wide ? ` · ${words.people(topic.people)}` : null}
        <VisuallyHidden>
          {wide ? '' : ` · ${words.people(topic.people)}`}
          {` · ${words.tables(topic.tables)}`}
        </VisuallyHidden>
        {topic.disagree ? wide ? <SpreadStrip spread={topic.spread} size="projector" /> : <Disagree /> : null}
      </p>
    </div>
  );
}

function Row({ head, topic }: { head: Head; topic: OneTopic }) {
  const words = useText(wallText);
  const language = useLanguage();
  return (
    <div className={styles.row} style={styleAt(head.box, { '--name': `${head.name}px` })}>
      <span className={styles.place}>{formatNumber(head.place, language)}</span>
      <Words as="h2" className={styles.rowName}>
        {topic.name}
      </Words>
      <p className={styles.rowWeight}>
        {topic.disagree ? <Disagree /> : null}
        {words.points(topic.points)}
      </p>
    </div>
  );
}

function Alone({ head, topic }: { head: Head; topic: OneTopic }) {
  const words = useText(wallText);
  const language = useLanguage();
  return (
    <div className={styles.alone} style={styleAt(head.box)}>
      <span className={styles.alonePlace}>{formatNumber(head.place, language)}</span>
      <Words as="h2" className={styles.aloneName}>
        {topic.name}
      </Words>
      <p className={styles.aloneWeight}>
        <b>{words.points(topic.points)}</b>
        {` · ${words.people(topic.people)} · ${words.tables(topic.tables)}`}
      </p>
      {topic.disagree ? <SpreadStrip spread={topic.spread} size="projector" /> : null}
    </div>
  );
}

/** Where there is no room for the words: some pull up, some down. */
export function Disagree() {
  const words = useText(wallText);
  return (
    <span className={styles.sign}>
      <VisuallyHidden>{words.disagree}</VisuallyHidden>
      <svg className={styles.differ} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M12 3v18M6.5 8.5L12 3l5.5 5.5M6.5 15.5L12 21l5.5-5.5" />
      </svg>
    </span>
  );
}
