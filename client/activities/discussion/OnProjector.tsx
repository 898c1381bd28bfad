import type { activity } from '../../../shared/activities/discussion/activity.ts';
import type { ConsoleView } from '../../../shared/activities/discussion/consoleView.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Segmented } from '../../ui/fields/Segmented.tsx';
import { useText } from '../../ui/text.ts';
import type { ConsoleAsk } from '../screen.ts';
import { groupsText } from './groupsText.ts';
import styles from './OnProjector.module.css';
import { discussionText } from './text.ts';

/** Whether the room sees what the host chooses or all answers as they arrive, and what it sees now. */
export function OnProjector({
  view,
  question,
  up,
  ask,
}: {
  view: ConsoleView;
  question: string;
  /** How many a host has put there. */
  up: number;
  ask: ConsoleAsk<typeof activity>;
}) {
  const text = useText(discussionText);
  const words = useText(groupsText);
  const there = Object.values(view.list).filter(({ hidden }) => hidden !== true).length;
  return (
    <div className={styles.line}>
      <span className={styles.label} aria-hidden="true">
        {words.projector}
      </span>
      <Segmented
        label={words.projector}
        options={[
          { id: 'chosen', label: words.shows.chosen },
          { id: 'arriving', label: words.shows.arriving },
        ]}
        value={view.arriving ? 'arriving' : 'chosen'}
        onChange={(shows) => ask('setArriving', { question, on: shows === 'arriving' })}
      />
      <p className={styles.state} aria-live="polite">
        {view.resultsHidden
          ? words.hiddenAll
          : view.arriving
            ? up > 0
              ? words.inFront(up)
              : words.allUp(there)
            : up > 0
              ? words.chosenUp(up)
              : words.noneUp}
      </p>
      {up > 0 ? (
        <Button size="s" onClick={() => ask('clearProjector', { question })}>
          {text.clear}
        </Button>
      ) : null}
    </div>
  );
}
