import type { FloorView } from '../../../shared/activities/rubric/views.ts';
import { useText } from '../../ui/text.ts';
import { LevelMark } from './LevelMark.tsx';
import { ratingPlace } from './levelNames.ts';
import styles from './Phone.module.css';
import { text } from './text.ts';

/** One's own ratings, one under the other; each leads to its screen. */
export function OwnRatings({
  floor,
  ratings,
  language,
  onOpen,
}: {
  floor: FloorView;
  ratings: Readonly<Record<string, string>>;
  language: string;
  onOpen: (at: number) => void;
}) {
  const words = useText(text);
  const rated = floor.dimensions.filter(({ id }) => ratings[id] !== undefined).length;
  return (
    <>
      <p className={styles.hint} role="status">
        {words.done(rated, floor.dimensions.length)} {words.change}
      </p>
      <ul className={styles.list}>
        {floor.dimensions.map(({ id, title }, at) => {
          const rating = ratings[id];
          const level = floor.levels.find((one) => one.id === rating)?.title;
          return (
            <li key={id}>
              <button type="button" className={styles.item} onClick={() => onOpen(at)}>
                <LevelMark
                  levels={floor.levels.length}
                  place={ratingPlace(floor.levels, rating)}
                  size="26px"
                />
                <span className={styles.itemWords}>
                  <span className={styles.itemTitle} lang={language} dir="auto">
                    {title}
                  </span>
                  <span className={styles.itemState} lang={level === undefined ? undefined : language}>
                    {level ?? (rating === undefined ? words.notRated : words.cannotTell)}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
