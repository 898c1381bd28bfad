import { createContext, type ReactNode, useContext, useLayoutEffect } from 'react';
import { kitText } from '../kitText.ts';
import { Markdown } from '../Markdown.tsx';
import { useText } from '../text.ts';
import styles from './ConsoleSay.module.css';

export interface Saying {
  /** What the facilitator says now, Markdown; nothing before the start, or for an item that is only looked at. */
  readonly words: string | undefined;
  readonly language: string;
  /** What the projector shows just now, small. */
  readonly picture: ReactNode;
  /** Told whether it stands in the middle, so that it does not stand beside it too. */
  readonly take: (taken: boolean) => void;
}

const Said = createContext<Saying | undefined>(undefined);

/** Around the activity that is on. */
export const SayingOf = Said.Provider;

/** What to say, large in the middle: for an activity in which a host has nothing else to do than to speak. */
export function ConsoleSay() {
  const text = useText(kitText);
  const saying = useContext(Said);
  const take = saying?.take;
  useLayoutEffect(() => {
    take?.(true);
    return () => take?.(false);
  }, [take]);
  if (!saying?.words) return null;
  return (
    <section className={styles.say}>
      <h2 className={styles.label}>{text.say}</h2>
      <Markdown text={saying.words} lang={saying.language} />
    </section>
  );
}

/** What the room sees meanwhile; nothing for an item that is only looked at. */
export function ConsolePicture() {
  const saying = useContext(Said);
  return saying ? <div className={styles.picture}>{saying.picture}</div> : null;
}
