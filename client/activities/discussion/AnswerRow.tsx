import { memo } from 'react';
import type { activity } from '../../../shared/activities/discussion/activity.ts';
import type { ConsoleAnswer } from '../../../shared/activities/discussion/views.ts';
import { Badge } from '../../ui/Badge.tsx';
import { classes } from '../../ui/classes.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import type { ConsoleAsk } from '../screen.ts';
import styles from './AnswerRow.module.css';
import { discussionText } from './text.ts';

/** One answer on the console. Memoised: with 300 of them, each new one redraws one row. */
export const AnswerRow = memo(function AnswerRow({
  id,
  text: words,
  table,
  shown,
  edited,
  followUp,
  alone,
  language,
  ask,
}: ConsoleAnswer & {
  id: string;
  /** It is on the projector together with others, which "only this one" takes down. */
  alone: boolean;
  language: string;
  ask: ConsoleAsk<typeof activity>;
}) {
  const text = useText(discussionText);
  return (
    <li className={classes(styles.row, shown && styles.shown)}>
      {table === undefined ? <span /> : <TableBadge table={table} />}
      <div className={styles.words}>
        <Words as="p" className={styles.text} lang={language}>
          {words}
        </Words>
        {edited ? (
          <p className={styles.edited}>
            <Badge tone="soon">{text.edited}</Badge>
            <Button size="s" onClick={() => ask('showAnswer', { answer: id })}>
              {text.update}
            </Button>
          </p>
        ) : null}
      </div>
      <div className={styles.actions}>
        {alone ? (
          <Button kind="plain" size="s" onClick={() => ask('showAnswer', { answer: id, alone: true })}>
            {text.only}
          </Button>
        ) : null}
        <Button
          size="s"
          icon={shown ? 'projector' : 'eye'}
          pressed={shown}
          title={shown ? text.takeDown : undefined}
          onClick={() => ask(shown ? 'takeDown' : 'showAnswer', { answer: id })}
        >
          {shown ? text.shown : text.show}
        </Button>
        <Button
          kind="plain"
          size="s"
          icon="flag"
          pressed={followUp}
          aria-label={text.mark}
          title={followUp ? text.unmark : text.mark}
          onClick={() => ask('markAnswer', { answer: id, on: !followUp })}
        />
      </div>
    </li>
  );
});
