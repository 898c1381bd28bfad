import { createContext, type ReactNode, useContext, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { ScreenClock } from '../activities/screen.ts';
import { Countdown } from './Countdown.tsx';
import { classes } from './classes.ts';
import styles from './ProjectorFrame.module.css';
import { QrCode } from './QrCode.tsx';
import { useText } from './text.ts';
import { uiText } from './uiText.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

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
  /** Nothing but the join corner is shown. */
  blanked?: boolean | undefined;
  language?: string | undefined;
  /** Fills what it is in, instead of the window. */
  preview?: boolean | undefined;
  children?: ReactNode;
}

/**
 * The projector's page. Everything in it is measured in `--u`, 1/1280 of its width (or 1/720 of its height where
 * that is less), so that it also fits as a small preview.
 */
export function ProjectorFrame(props: ProjectorFrameProps) {
  const { kicker, title, clock, now, join, blanked = false, language, preview, children } = props;
  const text = useText(uiText);
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  const [ownClock, setOwnClock] = useState(false);
  return (
    <div className={classes(styles.frame, preview && styles.preview)} data-face="projector">
      <div className={styles.page}>
        {blanked ? (
          <main className={styles.main}>
            {kicker ? (
              <VisuallyHidden>
                <h1>{kicker}</h1>
              </VisuallyHidden>
            ) : null}
          </main>
        ) : (
          <>
            <header className={styles.header}>
              <div className={styles.titles} lang={language} dir="auto">
                {kicker ? <p className={styles.kicker}>{kicker}</p> : null}
                {title ? (
                  <h1
                    className={classes(
                      styles.title,
                      typeof title === 'string' && title.length > 72 && styles.long,
                    )}
                  >
                    {title}
                  </h1>
                ) : null}
              </div>
              {clock && now !== undefined && !ownClock ? (
                <Countdown clock={clock} now={now} size="projector" />
              ) : null}
            </header>
            <main className={styles.main}>
              <Foot value={foot}>
                <OwnClock value={setOwnClock}>{children}</OwnClock>
              </Foot>
            </main>
          </>
        )}
        <footer className={styles.footer}>
          <div className={styles.foot} ref={setFoot} hidden={blanked} />
          {join ? (
            <div className={styles.join}>
              <p className={styles.where}>
                <span className={styles.address} dir="ltr">
                  {join.address}
                </span>
                <span className={styles.code} dir="ltr">
                  {join.code}
                </span>
              </p>
              <span className={styles.qr}>
                <QrCode text={join.url} label={`${text.joinAt} ${join.address}, ${join.code}`} />
              </span>
            </div>
          ) : null}
        </footer>
      </div>
    </div>
  );
}
