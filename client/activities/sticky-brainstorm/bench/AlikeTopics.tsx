import { useMemo, useState } from 'react';
import { alikeTopics } from '../../../../shared/activities/sticky-brainstorm/alike.ts';
import { Button } from '../../../ui/fields/Button.tsx';
import { formatList, useLanguage, useText } from '../../../ui/text.ts';
import { Words } from '../../../ui/Words.tsx';
import { benchText } from '../benchText.ts';
import type { OneTopic } from '../order.ts';
import styles from './AlikeTopics.module.css';
import type { Bench } from './useBench.ts';

const keyOf = (ids: readonly string[]) => [...ids].sort().join(' ');

/** Offers to merge topics that say nearly the same, each group by one press, under its weightiest topic's name. [S13] */
export function AlikeTopics({ topics, bench }: { topics: readonly OneTopic[]; bench: Bench }) {
  const words = useText(benchText);
  const language = useLanguage();
  const [kept, setKept] = useState<ReadonlySet<string>>(() => new Set());
  const groups = useMemo(() => {
    const byId = new Map(topics.map((topic) => [topic.id, topic]));
    return alikeTopics(topics).map((ids) => ids.flatMap((id) => byId.get(id) ?? []));
  }, [topics]);
  const offered = groups.filter((group) => !kept.has(keyOf(group.map(({ id }) => id))));
  if (offered.length === 0) return null;
  return (
    <section className={styles.alike} aria-label={words.alikeTitle}>
      <h3 className={styles.title}>{words.alikeTitle}</h3>
      <ul>
        {offered.map((group) => {
          const ids = group.map(({ id }) => id);
          const [into, ...from] = ids;
          const names = formatList(
            group.map(({ name }) => name),
            language,
          );
          return (
            <li key={keyOf(ids)} className={styles.group}>
              <p className={styles.names}>
                {group.map(({ id, name }, index) => (
                  <span key={id}>
                    {index > 0 ? <span aria-hidden="true"> + </span> : null}
                    <Words>{name}</Words>
                  </span>
                ))}
              </p>
              <Button
                size="s"
                aria-label={words.mergeWhat(names)}
                onClick={() => into !== undefined && void bench.merge(from, into)}
              >
                {words.mergeNow}
              </Button>
              <Button
                kind="plain"
                size="s"
                icon="close"
                title={words.keepApart}
                aria-label={words.keepApartWhat(names)}
                onClick={() => setKept((before) => new Set(before).add(keyOf(ids)))}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
