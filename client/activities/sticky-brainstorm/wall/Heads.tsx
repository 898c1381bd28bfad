import { memo } from 'react';
import { NamedTable } from '../../../ui/NamedTable.tsx';
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
  const narrowest = Math.min(...scene.heads.map(({ weight }) => weight.w));
  return (
    <>
      {scene.heads.map((head) => {
        const topic = topics.get(head.id);
        if (!topic) return null;
        return scene.kind === 'alone' ? (
          <Alone key={head.id} head={head} topic={topic} />
        ) : (
          <Topic key={head.id} head={head} topic={topic} shape={scene.headed} room={narrowest / scene.font} />
        );
      })}
      {scene.rest ? (
        <p className={styles.rest} style={styleAt(scene.rest.box)}>
          {words.moreTopics(scene.rest.topics)}
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
            <NamedTable table={table} size="projector" />
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

/** Columns narrower than this have their points as a number; as wide as that, also how many people they come from. Em. */
const WORDS_EM = 6.4;
const PEOPLE_EM = 11;

/** Name and weight of a topic, on top of its column or beside its row. */
function Topic({
  head,
  topic,
  shape,
  room,
}: {
  head: Head;
  topic: OneTopic;
  shape: Scene['headed'];
  /** How wide every weight's place is, em: they all have as many words. */
  room: number;
}) {
  const words = useText(wallText);
  const language = useLanguage();
  const row = shape === 'rows';
  const points = words.points(topic.points);
  const brief = !row && room < WORDS_EM;
  const wide = !row && room >= PEOPLE_EM;
  const more = `${brief ? points : ''}${wide ? '' : ` · ${words.people(topic.people)}`} · ${words.tables(topic.tables)}`;
  return (
    <div className={styles.topic} data-shape={shape}>
      <div className={styles.head} style={styleAt(head.box, { '--lines': String(head.lines) })}>
        {row ? <span className={styles.place}>{formatNumber(head.place, language)}</span> : null}
        <Words as="h2" className={styles.name}>
          {topic.name}
        </Words>
      </div>
      {head.leader ? (
        <span className={styles.leader} style={styleAt(head.leader)} aria-hidden="true" />
      ) : null}
      <p className={styles.weight} style={styleAt(head.weight)}>
        {row && topic.disagree ? <Disagree /> : null}
        {brief ? <b aria-hidden="true">{formatNumber(topic.points, language)}</b> : <b>{points}</b>}
        {wide ? ` · ${words.people(topic.people)}` : null}
        <VisuallyHidden>{more}</VisuallyHidden>
        {!row && topic.disagree ? <Disagree /> : null}
      </p>
    </div>
  );
}

function Alone({ head, topic }: { head: Head; topic: OneTopic }) {
  const words = useText(wallText);
  const language = useLanguage();
  return (
    <div
      className={styles.alone}
      style={styleAt(head.box, { '--lines': String(head.lines) })}
      data-long={head.lines > 1 || undefined}
    >
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
