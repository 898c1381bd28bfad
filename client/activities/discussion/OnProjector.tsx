import type { activity } from '../../../shared/activities/discussion/activity.ts';
import type { ConsoleView } from '../../../shared/activities/discussion/consoleView.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Segmented } from '../../ui/fields/Segmented.tsx';
import { kitText } from '../../ui/kitText.ts';
import { useText } from '../../ui/text.ts';
import type { ConsoleAsk } from '../screen.ts';
import { groupsText } from './groupsText.ts';
import styles from './OnProjector.module.css';
import { discussionText } from './text.ts';

const SHOWS = ['chosen', 'reviewed', 'arriving'] as const;

/** What the room sees now, in words. */
function seenNow(
  { resultsHidden, arriving, list }: ConsoleView,
  up: number,
  words: (typeof groupsText)['en'],
) {
  if (resultsHidden) return words.hiddenAll;
  if (!arriving) return up > 0 ? words.chosenUp(up) : words.noneUp;
  if (up > 0) return words.inFront(up);
  return words.allUp(Object.values(list).filter(({ hidden, waiting }) => !hidden && !waiting).length);
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
  const ui = useText(kitText);
  const unread = view.review ? Object.values(view.list).filter(({ waiting }) => waiting).length : 0;

  async function show(shows: (typeof SHOWS)[number]) {
    // Before they arrive it is settled whether they wait, so that none is seen between.
    if (shows !== 'chosen' && !(await ask('reviewFirst', { on: shows === 'reviewed' }))) return;
    await ask('setArriving', { question, on: shows !== 'chosen' });
  }

  return (
    <div className={styles.line}>
      <span className={styles.label} aria-hidden="true">
        {words.projector}
      </span>
      <Segmented
        label={words.projector}
        options={SHOWS.map((id) => ({ id, label: words.shows[id] }))}
        value={view.arriving ? (view.review ? 'reviewed' : 'arriving') : 'chosen'}
        onChange={(shows) => void show(shows)}
      />
      <p className={styles.state} aria-live="polite">
        {unread > 0 ? ui.reviewOn(unread) : seenNow(view, up, words)}
      </p>
      {unread > 0 ? (
        <Button size="s" kind="primary" onClick={() => ask('letThrough', { question })}>
          {ui.letAllThrough(unread)}
        </Button>
      ) : null}
      {up > 0 ? (
        <Button size="s" onClick={() => ask('clearProjector', { question })}>
          {text.clear}
        </Button>
      ) : null}
    </div>
  );
}
