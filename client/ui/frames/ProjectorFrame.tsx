import { createContext, type ReactNode, useContext, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Countdown, PausedWord } from '../Countdown.tsx';
import { classes } from '../classes.ts';
import { Icon } from '../Icon.tsx';
import { kitText } from '../kitText.ts';
import { QrCode } from '../QrCode.tsx';
import type { ScreenClock } from '../screenClock.ts';
import { useText } from '../text.ts';
import { useLingering } from '../useLingering.ts';
import { VisuallyHidden } from '../VisuallyHidden.tsx';
import styles from './ProjectorFrame.module.css';
import { ProjectorMessage } from './ProjectorMessage.tsx';
import { RehearsalMark } from './RehearsalMark.tsx';

const Foot = createContext<HTMLElement | null>(null);

/** Puts what a screen says on the side (an earlier result, a count) on the line of the join corner, opposite of it. */
export function ProjectorFoot({ children }: { children: ReactNode }) {
  const place = useContext(Foot);
  return place ? createPortal(children, place) : null;
}

const OwnClock = createContext<(own: boolean) => void>(() => {});

/** Takes the countdown out of the frame while a screen shows a larger clock of its own: two would confuse. */
export function ProjectorOwnClock() {
  const setOwn = useContext(OwnClock);
  useLayoutEffect(() => {
    setOwn(true);
    return () => setOwn(false);
  }, [setOwn]);
  return null;
}

export interface ProjectorFrameProps {
  /** What runs: "Take Off, Touch Down · 3 of 5". */
  kicker?: ReactNode;
  title?: ReactNode;
  clock?: ScreenClock | undefined;
  /** Server instant, ms. */
  now?: number | undefined;
  join?: { readonly address: string; readonly code: string; readonly url: string } | undefined;
  /** Nothing but the join corner is shown, and the host's message where there is one. */
  blanked?: boolean | undefined;
  /** What the host tells the room. */
  message?: string | undefined;
  /** Set where the room is only practised. */
  rehearsal?: { readonly speed: number } | undefined;
  /** The browser keeps sound back until somebody clicks. */
  soundBlocked?: boolean | undefined;
  language?: string | undefined;
  /** Fills what it is in, instead of the window. */
  preview?: boolean | undefined;
  children?: ReactNode;
}

/** How long a message takes to leave, ms: `--calm`. */
const LEAVING_MS = 320;

/**
 * The projector's page. A message stands above the activity, which becomes smaller as a whole: nothing that it
 * shows is covered, and nothing is cut off. Everything in it is measured in `--u`, 1/1280 of its width (or 1/720 of its height where
 * that is less), so that it also fits as a small preview.
 */
export function ProjectorFrame(props: ProjectorFrameProps) {
  const { kicker, title, clock, now, join, blanked = false, language, preview, children } = props;
  const message = useLingering(props.message, LEAVING_MS);
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  const [ownClock, setOwnClock] = useState(false);
  const band = message.shown !== undefined && !blanked;
  return (
    <div
      className={classes(styles.frame, preview && styles.preview, blanked && styles.blanked)}
      data-face="projector"
    >
      <ProjectorMessage text={message.shown} alone={blanked} leaving={message.leaving} />
      <div className={styles.stage}>
        <div className={classes(styles.page, band && styles.under)}>
          <header className={styles.header}>
            {blanked ? <span /> : <Titles kicker={kicker} title={title} language={language} />}
            <div className={styles.marks}>
              {props.soundBlocked ? <SoundHint /> : null}
              <RehearsalMark rehearsal={props.rehearsal} size="projector" />
              {clock && now !== undefined && !ownClock && !blanked ? (
                <Countdown clock={clock} now={now} size="projector" />
              ) : null}
              {clock?.pausedAt !== undefined && ownClock ? <PausedWord size="projector" /> : null}
            </div>
          </header>
          <main className={styles.main}>
            {blanked ? (
              kicker ? (
                <VisuallyHidden>
                  <h1>{kicker}</h1>
                </VisuallyHidden>
              ) : null
            ) : (
              <Foot value={foot}>
                <OwnClock value={setOwnClock}>{children}</OwnClock>
              </Foot>
            )}
          </main>
          <footer className={styles.footer}>
            <div className={styles.foot} ref={setFoot} hidden={blanked} />
            {join ? <JoinCorner join={join} /> : null}
          </footer>
        </div>
      </div>
    </div>
  );
}

function Titles({ kicker, title, language }: Pick<ProjectorFrameProps, 'kicker' | 'title' | 'language'>) {
  const long = typeof title === 'string' && title.length > 72;
  return (
    <div className={styles.titles} lang={language} dir="auto">
      {kicker ? <p className={styles.kicker}>{kicker}</p> : null}
      {title ? <h1 className={classes(styles.title, long && styles.long)}>{title}</h1> : null}
    </div>
  );
}

function SoundHint() {
  const text = useText(kitText);
  return (
    <p className={styles.hint}>
      <Icon name="sound" size="1em" />
      {text.clickForSound}
    </p>
  );
}

function JoinCorner({ join }: { join: NonNullable<ProjectorFrameProps['join']> }) {
  const text = useText(kitText);
  return (
    <div className={styles.join}>
      <p className={styles.where}>
        <span className={styles.address} dir="ltr">
          {join.address}
        </span>
        <span className={styles.code} dir="ltr" translate="no">
          {join.code}
        </span>
      </p>
      <span className={styles.qr}>
        <QrCode text={join.url} dense label={`${text.joinAt} ${join.address}, ${join.code}`} />
      </span>
    </div>
  );
}
