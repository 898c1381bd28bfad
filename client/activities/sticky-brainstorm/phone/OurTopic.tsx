import { Button } from '../../../ui/fields/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useText } from '../../../ui/text.ts';
import { Words } from '../../../ui/Words.tsx';
import styles from './PhoneCentral.module.css';
import { phoneText } from './phoneText.ts';
import { togetherText } from './togetherText.ts';
import type { TableTopic } from './wallNotes.ts';

/** A topic of the own table: where it is on the wall of all, and what takes it there or back. */
export function OurTopic({
  topic,
  into,
  language,
  onBring,
  onBringRest,
  onTakeBack,
}: {
  topic: TableTopic;
  /** The name of the topic that it is in, where that is seen. */
  into: string | undefined;
  language: string;
  onBring: () => void;
  onBringRest: () => void;
  onTakeBack: () => void;
}) {
  const text = useText(togetherText);
  const phone = useText(phoneText);
  const { name, stickies, brought } = topic;
  const isPart = brought !== undefined && brought.stickies < stickies;
  return (
    <li className={styles.our}>
      <div className={styles.ourWords}>
        <Words as="h3" className={styles.name} lang={language}>
          {name}
        </Words>
        <p className={styles.facts} data-there={brought !== undefined || undefined}>
          {brought === undefined ? (
            phone.facts(topic.points, topic.people)
          ) : (
            <>
              <Icon name="check" size={16} />
              <span>
                {into === undefined
                  ? text.isThere
                  : isPart
                    ? text.partIn(brought.stickies, stickies, into)
                    : text.isIn(into)}
              </span>
            </>
          )}
        </p>
      </div>
      {brought === undefined ? (
        <Button kind="primary" aria-label={text.bringWhat(name)} onClick={onBring}>
          {text.bring}
        </Button>
      ) : (
        <div className={styles.ourActions}>
          {isPart ? (
            <Button aria-label={text.bringRestWhat(name)} onClick={onBringRest}>
              {text.bringRest}
            </Button>
          ) : null}
          <Button kind="plain" aria-label={text.moveWhat(name)} onClick={onBring}>
            {text.move}
          </Button>
          <Button kind="plain" aria-label={text.takeBackWhat(name)} onClick={onTakeBack}>
            {text.takeBack}
          </Button>
        </div>
      )}
    </li>
  );
}
