import { type ReactNode, useState } from 'react';
import { mostVotesFirst } from '../../../shared/activities/parts/points.ts';
import type { activity } from '../../../shared/activities/rapid-fire/activity.ts';
import { TOP } from '../../../shared/activities/rapid-fire/state.ts';
import type { ConsoleView } from '../../../shared/activities/rapid-fire/views.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { ConsoleRest, ConsoleSection } from '../../ui/frames/ConsoleSection.tsx';
import { kitText } from '../../ui/kitText.ts';
import { ReviewStrip } from '../../ui/ReviewStrip.tsx';
import { useSteadyOrder } from '../../ui/steady/useSteadyOrder.ts';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { useGlide } from '../../ui/useGlide.ts';
import { Words } from '../../ui/Words.tsx';
import type { ConsoleAsk } from '../screen.ts';
import styles from './Console.module.css';
import { collectText } from './collectText.ts';
import { text } from './text.ts';

/** Rows that are shown at first: the queue below stays near, and these are what the room wants most. */
const FIRST = 8;

/** What came from phones, most votes first, with all that a host does with it. */
export function Heard({ view, ask }: { view: ConsoleView; ask: ConsoleAsk<typeof activity> }) {
  const words = useText(text);
  const ui = useText(kitText);
  const language = useLanguage();
  const asks = view.talk !== undefined;
  const kinds = useText(collectText);
  const kind = view.question?.collect && kinds[view.question.collect];
  const entries = mostVotesFirst(view.said);
  const [open, list] = useSteadyOrder(
    entries.filter((entry) => !entry.answered && !entry.hidden && !entry.waiting),
  );
  const done = entries.filter((entry) => entry.answered || entry.hidden);
  useGlide(
    open.map((entry) => entry.id),
    600,
    list,
  );
  const waiting = entries.filter((entry) => entry.waiting);
  const [all, setAll] = useState(false);
  const top = view.onProjector === TOP;
  // What stands on the projector is always in sight, to be taken off again.
  const listed = all ? open : open.filter((entry, index) => index < FIRST || entry.id === view.onProjector);
  return (
    <ConsoleSection
      heading={
        <>
          {kind ? kind.fromPhones : words.questions}
          <span className={styles.count}>
            {asks ? words.open(view.open) : formatNumber(view.open, language)}
          </span>
        </>
      }
      action={
        asks ? (
          <Button
            size="s"
            icon="projector"
            pressed={top}
            disabled={open.length === 0 && !top}
            onClick={() => ask(top ? 'clearProjector' : 'showTop', { place: view.place })}
          >
            {words.showTop}
          </Button>
        ) : view.question ? (
          <DiscussAloud question={view.question.id} ask={ask} />
        ) : null
      }
    >
      <ReviewStrip
        review={view.review}
        waiting={view.waiting}
        onReview={(on) => void ask('reviewFirst', { on })}
        onAll={() => void ask('letThrough', { place: view.place })}
      />
      <ul>
        {waiting.map((entry) => (
          <Row key={entry.id} text={entry.text}>
            <Button
              size="s"
              aria-label={ui.letThroughWhat(entry.text)}
              onClick={() => ask('letThrough', { place: view.place, id: entry.id })}
            >
              {ui.letThrough}
            </Button>
            <Hide entry={entry} ask={ask} />
          </Row>
        ))}
      </ul>
      {open.length === 0 ? <p className={styles.none}>{kind ? kind.noneYet : words.noneAsked}</p> : null}
      <ul ref={list}>
        {listed.map((entry) => {
          const shown = view.onProjector === entry.id;
          return (
            <Row key={entry.id} text={entry.text} votes={entry.votes} glides={entry.id}>
              <Button
                size="s"
                icon="projector"
                pressed={shown}
                aria-label={`${words.onProjector}: ${entry.text}`}
                title={words.onProjector}
                onClick={() =>
                  shown
                    ? ask('clearProjector', { place: view.place })
                    : ask('putOnProjector', { id: entry.id })
                }
              />
              {asks ? (
                <Button size="s" icon="check" onClick={() => ask('markAnswered', { id: entry.id })}>
                  {words.markAnswered}
                </Button>
              ) : null}
              <Hide entry={entry} ask={ask} />
            </Row>
          );
        })}
      </ul>
      {open.length > FIRST ? (
        <Button size="s" kind="plain" className={styles.all} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.fewer : words.allOf(open.length)}
        </Button>
      ) : null}
      {done.length > 0 ? (
        <ConsoleRest
          summary={
            asks ? words.answeredAndHidden(view.answered, view.hidden) : words.hiddenCount(view.hidden)
          }
        >
          <ul>
            {done.map((entry) => (
              <Row key={entry.id} text={entry.text} votes={entry.votes}>
                {entry.hidden ? null : <Badge tone="good">{words.answered}</Badge>}
                <Button
                  size="s"
                  kind="plain"
                  icon={entry.hidden ? 'eye' : 'undo'}
                  onClick={() => ask(entry.hidden ? 'unhide' : 'reopen', { id: entry.id })}
                >
                  {entry.hidden ? words.showAgain : words.reopen}
                </Button>
              </Row>
            ))}
          </ul>
        </ConsoleRest>
      ) : null}
    </ConsoleSection>
  );
}

/** The question is only talked about: phones and projector put away what they collect. */
function DiscussAloud({ question, ask }: { question: string; ask: ConsoleAsk<typeof activity> }) {
  const words = useText(text);
  return (
    <Button size="s" onClick={() => ask('discussAloud', { question, on: true })}>
      {words.discussAloud}
    </Button>
  );
}

/** What somebody wrote, how many want it (nobody has been asked yet while it waits), and what a host can do with it. */
function Row({
  text: said,
  votes,
  glides,
  children,
}: {
  text: string;
  votes?: number;
  /** Its id, where it moves to its new place. */
  glides?: string;
  children: ReactNode;
}) {
  const language = useLanguage();
  return (
    <li className={styles.row} data-glide={glides}>
      <span className={styles.figure}>{votes === undefined ? '' : formatNumber(votes, language)}</span>
      <Words as="p" className={styles.text}>
        {said}
      </Words>
      <span className={styles.controls}>{children}</span>
    </li>
  );
}

function Hide({
  entry,
  ask,
}: {
  entry: { readonly id: string; readonly text: string };
  ask: ConsoleAsk<typeof activity>;
}) {
  const words = useText(text);
  return (
    <Button
      size="s"
      kind="plain"
      icon="eye-off"
      aria-label={words.hideWhat(entry.text)}
      title={words.hide}
      onClick={() => void ask('hide', { id: entry.id })}
    />
  );
}
