import type { activity } from '../../../shared/activities/discussion/activity.ts';
import type { ConsoleView } from '../../../shared/activities/discussion/consoleView.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Segmented } from '../../ui/fields/Segmented.tsx';
import { useText } from '../../ui/text.ts';
import type { ConsoleAsk } from '../screen.ts';
import { groupsText } from './groupsText.ts';
import styles from './OnProjector.module.css';
import { discussionText } from './text.ts';

/** What the room sees now, in words. */
function seenNow(
  { resultsHidden, arriving, list }: ConsoleView,
  up: number,
  words: (typeof groupsText)['en'],
) {
  if (resultsHidden) return words.hiddenAll;
  if (!arriving) return up > 0 ? words.chosenUp(up) : words.noneUp;
  if (up > 0) return words.inFront(up);
  return words.allUp(Object.values(list).filter(({ hidden }) => hidden !== true).length);
}

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
        {seenNow(view, up, words)}
      </p>
      {up > 0 ? (
        <Button size="s" onClick={() => ask('clearProjector', { question })}>
          {text.clear}
        </Button>
      ) : null}
    </div>
  );
}
