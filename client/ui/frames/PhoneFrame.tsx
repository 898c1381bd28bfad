import { createContext, type ReactNode, useContext, useLayoutEffect, useState } from 'react';
import type { TableId } from '../../../shared/activities/activity.ts';
import { Countdown, PausedWord } from '../Countdown.tsx';
import { classes } from '../classes.ts';
import { countdownState } from '../countdownState.ts';
import { Announcer } from '../heard/Announcer.tsx';
import { Icon } from '../Icon.tsx';
import type { ScreenClock } from '../screenClock.ts';
import { useText } from '../text.ts';
import { uiText } from '../uiText.ts';
import { Words } from '../Words.tsx';
import styles from './PhoneFrame.module.css';
import { RehearsalMark } from './RehearsalMark.tsx';

const OwnClock = createContext<(own: boolean) => void>(() => {});

/** Takes the countdown out of the frame while a screen shows a larger clock of its own: two would confuse. */
export function PhoneOwnClock() {
  const setOwn = useContext(OwnClock);
  useLayoutEffect(() => {
    setOwn(true);
    return () => setOwn(false);
  }, [setOwn]);
  return null;
}

/** `unsent`: something is written here that the server does not have, and that does not go out by itself. */
export type SaveState = 'saved' | 'saving' | 'offline' | 'unsent' | 'none';

export interface PhoneFrameProps {
  title: string;
  section?: string | undefined;
  clock?: ScreenClock | undefined;
  /** Server instant, ms. */
  now?: number | undefined;
  /** Part of the step's time that has gone, 0 … 1; taken from the clock when absent. */
  progress?: number | undefined;
  you?: { readonly name?: string | undefined; readonly table?: TableId | undefined } | undefined;
  /** The name of the team at the table. */
  team?: string | undefined;
  /** Opens "who am I"; the footer's start is then a button. */
  onYou?: (() => void) | undefined;
  save: SaveState;
  pendingCount?: number | undefined;
  /** Set where the room is only practised. */
  rehearsal?: { readonly speed: number } | undefined;
  /** BCP 47 tag of title and section. */
  language?: string | undefined;
  /** Whose phone it is, where it stands in a page of somebody else's: tells its landmarks apart from theirs. */
  of?: string | undefined;
  children: ReactNode;
}

function Saved({ save, count }: { save: SaveState; count: number }) {
  const text = useText(uiText);
  if (save === 'none') return null;
  if (save === 'saved')
    return (
      <span className={classes(styles.save, styles.saved)}>
        <Icon name="check" size={16} />
        {text.saved}
      </span>
    );
  const words =
    save === 'unsent'
      ? text.unsent
      : save === 'saving'
        ? count > 1
          ? text.savingMany(count)
          : text.saving
        : count > 1
          ? text.offlineMany(count)
          : text.offline;
  return <span className={classes(styles.save, styles[save])}>{words}</span>;
}

/** The phone's page: what runs and how long on top, who I am and whether it is saved below, the screen between. */
export function PhoneFrame(props: PhoneFrameProps) {
  const {
    title,
    clock,
    now,
    you,
    team,
    onYou,
    save,
    pendingCount = 0,
    rehearsal,
    language,
    of,
    children,
  } = props;
  const text = useText(uiText);
  // An item that is its own section is named once.
  const section = props.section === title ? undefined : props.section;
  const [ownClock, setOwnClock] = useState(false);
  const time = clock && now !== undefined ? countdownState(clock, now) : undefined;
  const progress = props.progress ?? time?.progress;
  const who = you ? (
    <>
      {you.name ? <Words className={styles.name}>{you.name}</Words> : null}
      {you.name && you.table ? <span aria-hidden="true"> · </span> : null}
      {you.table ? (
        <span className={styles.table}>
          {text.table} <b>{you.table}</b>
        </span>
      ) : null}
      {team ? <Words className={styles.name}>{` · ${team}`}</Words> : null}
    </>
  ) : null;
  return (
    <div className={styles.frame} data-face="phone">
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: a banner, which is a landmark */}
      <header className={styles.header} aria-label={of}>
        <div className={styles.titles}>
          <p className={styles.title} lang={language} dir="auto">
            {title}
          </p>
          {section || rehearsal ? (
            <div className={styles.under}>
              <RehearsalMark rehearsal={rehearsal} size="phone" />
              {section ? (
                <p className={styles.section} lang={language} dir="auto">
                  {section}
                </p>
              ) : null}
            </div>
          ) : null}
        </div>
        {clock && now !== undefined && !ownClock ? <Countdown clock={clock} now={now} size="phone" /> : null}
        {clock?.pausedAt !== undefined && ownClock ? <PausedWord size="phone" /> : null}
        {progress === undefined ? (
          <div className={styles.edge} aria-hidden="true" />
        ) : (
          <div className={styles.progress} aria-hidden="true">
            <div
              className={classes(styles.gone, time && time.phase !== 'calm' && styles.late)}
              style={{ inlineSize: `${Math.round(progress * 1000) / 10}%` }}
            />
          </div>
        )}
      </header>
      <main className={styles.main} aria-label={of}>
        <Announcer>
          <OwnClock value={setOwnClock}>{children}</OwnClock>
        </Announcer>
      </main>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: a contentinfo, which is a landmark */}
      <footer className={styles.footer} aria-label={of}>
        {onYou ? (
          <button type="button" className={styles.you} onClick={onYou}>
            {who}
          </button>
        ) : (
          <span className={styles.you}>{who}</span>
        )}
        <span className={styles.status} role="status">
          <Saved save={save} count={pendingCount} />
        </span>
      </footer>
    </div>
  );
}
