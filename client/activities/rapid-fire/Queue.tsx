import { useState } from 'react';
import type { activity } from '../../../shared/activities/rapid-fire/activity.ts';
import type { ConsoleTalk, ConsoleView } from '../../../shared/activities/rapid-fire/views.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { ConsoleSection } from '../../ui/frames/ConsoleSection.tsx';
import { kitText } from '../../ui/kitText.ts';
import { Parts } from '../../ui/Parts.tsx';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { useGlide } from '../../ui/useGlide.ts';
import type { ConsoleAsk } from '../screen.ts';
import styles from './Console.module.css';
import { TalkDialog } from './TalkDialog.tsx';
import { text } from './text.ts';

/** The queue of talks: order, names, and talks that were taken out and can come back. */
export function Queue({
  view,
  live,
  language,
  ask,
  forget,
}: {
  view: ConsoleView;
  /** The item is on, so one of the talks may be. */
  live: boolean;
  language: string;
  ask: ConsoleAsk<typeof activity>;
  forget: () => void;
}) {
  const words = useText(text);
  const kit = useText(kitText);
  const [editing, setEditing] = useState<ConsoleTalk | 'new'>();
  const list = useGlide<HTMLOListElement>(view.queue.map((talk) => talk.id));
  const last = view.queue.length - 1;
  const move = (presenter: string, to: number) => () => void ask('movePresenter', { presenter, to });
  return (
    <ConsoleSection
      heading={words.queue}
      action={
        <Button
          size="s"
          icon="plus"
          onClick={() => {
            forget();
            setEditing('new');
          }}
        >
          {words.addTalk}
        </Button>
      }
    >
      <ol ref={list}>
        {view.queue.map((talk, index) => {
          const now = live && view.talk?.id === talk.id;
          return (
            <li key={talk.id} className={styles.row} data-glide={talk.id}>
              <span className={styles.place}>{index + 1}</span>
              <Talk talk={talk} language={language} now={now} />
              <span className={styles.controls}>
                <Button
                  size="s"
                  kind="plain"
                  icon="pen"
                  aria-label={words.editWhat(talk.title)}
                  title={words.edit}
                  onClick={() => {
                    forget();
                    setEditing(talk);
                  }}
                />
                <Button
                  size="s"
                  kind="plain"
                  icon="close"
                  aria-label={words.removeWhat(talk.title)}
                  title={words.remove}
                  disabled={now}
                  onClick={() => ask('removePresenter', { presenter: talk.id })}
                />
                <Button
                  size="s"
                  kind="plain"
                  icon="arrow-up"
                  aria-label={kit.moveUp(talk.title)}
                  disabled={index === 0}
                  onClick={move(talk.id, index - 1)}
                />
                <Button
                  size="s"
                  kind="plain"
                  icon="arrow-down"
                  aria-label={kit.moveDown(talk.title)}
                  disabled={index === last}
                  onClick={move(talk.id, index + 1)}
                />
              </span>
            </li>
          );
        })}
      </ol>
      {view.removed.length > 0 ? (
        <>
          <h3 className={styles.subheading}>{words.removed}</h3>
          <ul>
            {view.removed.map((talk) => (
              <li key={talk.id} className={styles.row}>
                <span className={styles.place} />
                <Talk talk={talk} language={language} now={false} />
                <span className={styles.controls}>
                  <Button
                    size="s"
                    kind="plain"
                    icon="undo"
                    aria-label={words.restoreWhat(talk.title)}
                    onClick={() => ask('restorePresenter', { presenter: talk.id })}
                  >
                    {words.restore}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {editing ? (
        <TalkDialog
          talk={editing === 'new' ? undefined : editing}
          ask={ask}
          onClose={() => setEditing(undefined)}
        />
      ) : null}
    </ConsoleSection>
  );
}

function Talk({ talk, language, now }: { talk: ConsoleTalk; language: string; now: boolean }) {
  const words = useText(text);
  const asked = talk.open + talk.answered;
  const current = useLanguage();
  const minutes = (count: number) => formatNumber(count, current);
  return (
    <div className={styles.talk}>
      <p className={styles.text} lang={language} dir="auto">
        {talk.title} {now ? <Badge tone="accent">{words.now}</Badge> : null}
      </p>
      <p className={styles.small} dir="auto">
        <Parts
          of={[
            ...(talk.name || talk.organisation ? [talk.name, talk.organisation] : [words.unnamed]),
            talk.minutes && words.talkLasts(minutes(talk.minutes[0]), minutes(talk.minutes[1])),
            asked > 0 ? words.askedInTalk(talk.open, talk.answered) : undefined,
          ]}
        />
      </p>
    </div>
  );
}
