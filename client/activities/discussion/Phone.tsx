import type { activity } from '../../../shared/activities/discussion/activity.ts';
import { Badge } from '../../ui/Badge.tsx';
import { PhoneActions } from '../../ui/frames/PhoneActions.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import type { PhoneProps } from '../screen.ts';
import { OwnAnswer } from './OwnAnswer.tsx';
import { Partner } from './Partner.tsx';
import styles from './Phone.module.css';
import { PhoneGroups } from './PhoneGroups.tsx';
import { Scribe } from './Scribe.tsx';
import { discussionText } from './text.ts';

function instruction(
  text: { whole: string; partner: string; tableNamed(table: string): string },
  { format }: PhoneProps<typeof activity>['floor'],
  table: string,
) {
  if (format === 'table') return text.tableNamed(table);
  return format === 'partner' ? text.partner : text.whole;
}

/** What to talk about and with whom, and a place to write where answers are asked for. */
export default function DiscussionPhone(props: PhoneProps<typeof activity>) {
  const { floor, language, you, item } = props;
  const text = useText(discussionText);
  const called = useTableName();
  const { question, media } = floor;

  if (question === undefined) {
    if (media === undefined) return null;
    return (
      <div className={styles.page}>
        <header className={styles.head}>
          <p className={styles.kicker}>{text.watch}</p>
          <h1 lang={language} dir="auto">
            {media.title}
          </h1>
        </header>
        {media.note === undefined ? null : (
          <p className={styles.what} lang={language} dir="auto">
            {media.note}
          </p>
        )}
        <p className={styles.what}>{text.watchHint}</p>
        <PhoneActions>
          <a className={styles.open} href={media.url} target="_blank" rel="noopener noreferrer">
            <Icon name="play" size={20} />
            {text.open}
          </a>
        </PhoneActions>
      </div>
    );
  }

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <p className={styles.kicker}>{text.questionOf(question.number, floor.of)}</p>
        <h1 lang={language} dir="auto">
          {question.text}
        </h1>
        {question.followUp ? (
          <p>
            <Badge tone="accent">{text.topic}</Badge>
          </p>
        ) : null}
        <p className={styles.what}>{instruction(text, floor, called(you.table))}</p>
      </header>
      {floor.format === 'partner' ? <Partner {...props} /> : null}
      {floor.answers === 'person' ? (
        <OwnAnswer key={`${you.id} ${item.id} ${question.id}`} {...props} question={question.id} />
      ) : null}
      {floor.answers === 'scribe' ? (
        <Scribe key={`${you.table} ${question.id}`} {...props} question={question.id} />
      ) : null}
      {floor.groups === undefined ? null : (
        <PhoneGroups groups={floor.groups} own={props.me?.groups?.[question.id]} />
      )}
    </div>
  );
}
