import { memo } from 'react';
import type { activity } from '../../../shared/activities/discussion/activity.ts';
import type { ConsoleAnswer } from '../../../shared/activities/discussion/consoleView.ts';
import { Badge } from '../../ui/Badge.tsx';
import { classes } from '../../ui/classes.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { kitText } from '../../ui/kitText.ts';
import { TeamName } from '../../ui/NamedTable.tsx';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import type { ConsoleAsk } from '../screen.ts';
import { TickBox } from '../TickBox.tsx';
import styles from './AnswerRow.module.css';
import { groupsText } from './groupsText.ts';
import { discussionText } from './text.ts';

/** One answer on the console. Memoised: with 300 of them, each new one redraws one row. */
export const AnswerRow = memo(function AnswerRow({
  id,
  text: words,
  table,
  shown,
  edited,
  followUp,
  hidden,
  waiting,
  question,
  inGroup,
  alone,
  arriving,
  selected,
  onTick,
  language,
  ask,
}: ConsoleAnswer & {
  id: string;
  question: string;
  /** It is on the projector together with others, which "only this one" takes down. */
  alone: boolean;
  /** The name of its group, where that is not said already. */
  inGroup: string | undefined;
  /** It is on the projector anyway: a host only brings it to the front. */
  arriving: boolean;
  selected: boolean;
  onTick: (id: string, on: boolean, range: boolean) => void;
  language: string;
  ask: ConsoleAsk<typeof activity>;
}) {
  const text = useText(discussionText);
  const group = useText(groupsText);
  const ui = useText(kitText);
  const unread = arriving && waiting === true;
  return (
    <li className={classes(styles.row, shown && styles.shown, hidden === true && styles.hidden)}>
      <TickBox
        className={styles.tick}
        label={group.select(words)}
        value={id}
        checked={selected}
        onTick={onTick}
      />
      {table === undefined ? <span /> : <TableBadge table={table} />}
      <div className={styles.words}>
        {table === undefined ? null : <TeamName table={table} />}
        <Words as="p" className={styles.text} lang={language}>
          {words}
        </Words>
        {inGroup === undefined ? null : <Words className={styles.group}>{inGroup}</Words>}
        {hidden ? (
          <p>
            <Badge>{group.hidden}</Badge>
          </p>
        ) : null}
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
        {alone && !hidden ? (
          <Button kind="plain" size="s" onClick={() => ask('showAnswer', { answer: id, alone: true })}>
            {text.only}
          </Button>
        ) : null}
        {unread ? (
          <Button
            size="s"
            aria-label={ui.letThroughWhat(words)}
            onClick={() => ask('letThrough', { question, answer: id })}
          >
            {ui.letThrough}
          </Button>
        ) : hidden ? null : (
          <Button
            size="s"
            icon={shown || arriving ? 'projector' : 'eye'}
            pressed={shown}
            title={shown ? text.takeDown : undefined}
            onClick={() => ask(shown ? 'takeDown' : 'showAnswer', { answer: id })}
          >
            {arriving ? (shown ? group.atFront : group.front) : shown ? text.shown : text.show}
          </Button>
        )}
        <Button
          kind="plain"
          size="s"
          icon="flag"
          pressed={followUp}
          aria-label={text.mark}
          title={followUp ? text.unmark : text.mark}
          onClick={() => ask('markAnswer', { answer: id, on: !followUp })}
        />
        {hidden ? (
          <Button
            size="s"
            icon="eye"
            aria-label={group.showAgainWhat(words)}
            onClick={() => ask('unhide', { id })}
          >
            {group.showAgain}
          </Button>
        ) : (
          <Button
            kind="plain"
            size="s"
            icon="eye-off"
            aria-label={group.hideWhat(words)}
            title={group.hide}
            onClick={() => ask('hide', { id })}
          />
        )}
      </div>
    </li>
  );
});
