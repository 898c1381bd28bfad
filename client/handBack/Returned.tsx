import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../ui/fields/Button.tsx';
import { useReasons } from '../ui/reasons.ts';
import { useText } from '../ui/text.ts';
import { Words } from '../ui/Words.tsx';
import { handBackText } from './handBackText.ts';
import styles from './Returned.module.css';
import type { HandedBack } from './useHandBack.ts';

export interface ReturnedProps {
  readonly texts: readonly HandedBack[];
  /** BCP 47 tag of the titles. */
  readonly language?: string | undefined;
  readonly onSend?: ((text: HandedBack) => void) | undefined;
  /** Puts the question off: the words stay here, out of the way. */
  readonly onLater?: ((text: HandedBack) => void) | undefined;
  readonly onDiscard: (text: HandedBack) => void;
}

/**
 * Everything that was written here and that the room does not have: refused, or left behind by the host's Next. Asked
 * about one at a time; what was put off, and the rest, is behind one line.
 */
export function Returned({ texts, ...actions }: ReturnedProps) {
  const text = useText(handBackText);
  const asked = texts.find(({ later }) => !later);
  const rest = texts.filter((one) => one !== asked);
  if (texts.length === 0) return null;
  return (
    <section className={styles.returned} aria-label={text.handBack}>
      {asked ? <Asked key={asked.key} entry={asked} {...actions} /> : null}
      {rest.length > 0 ? (
        <details className={styles.rest}>
          <summary>{asked ? text.moreKept(rest.length) : text.kept(rest.length)}</summary>
          <ul>
            {rest.map((entry) => (
              <li key={entry.key}>
                <Entry entry={entry} {...actions} onLater={undefined} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

/** The one that is asked about comes into view: whoever typed was further down. */
function Asked(props: EntryProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return (
    <div role="alert" ref={place}>
      <Entry {...props} />
    </div>
  );
}

type EntryProps = Omit<ReturnedProps, 'texts'> & { readonly entry: HandedBack };

function Entry({ entry, language, onSend, onLater, onDiscard }: EntryProps) {
  const text = useText(handBackText);
  const reasonOf = useReasons();
  const { words, title, refused, send } = entry;
  const sends = onSend !== undefined && send !== undefined;
  return (
    <div className={styles.entry}>
      <p>
        <strong>{refused === undefined ? text.notSent : text.notTaken}</strong>
        {refused === undefined ? null : <span> {reasonOf(refused)}</span>}
      </p>
      {title === undefined ? null : (
        <p className={styles.title} lang={language} dir="auto">
          {title}
        </p>
      )}
      <blockquote className={styles.text}>
        <Words as="p">{words}</Words>
      </blockquote>
      <p className={styles.actions}>
        {sends ? (
          <Button onClick={() => onSend(entry)}>
            {refused === undefined ? text.sendNow : text.sendAgain}
          </Button>
        ) : (
          <Copy words={words} />
        )}
        {onLater ? (
          <Button kind="plain" onClick={() => onLater(entry)}>
            {text.keepIt}
          </Button>
        ) : null}
        {sends && !onLater ? <Copy words={words} /> : null}
        <Button kind="plain" onClick={() => onDiscard(entry)}>
          {text.discard}
        </Button>
      </p>
    </div>
  );
}

/** Without a clipboard (plain HTTP has none) the words can be marked and copied by hand. */
function Copy({ words }: { words: string }): ReactNode {
  const text = useText(handBackText);
  const [copied, setCopied] = useState(false);
  if (!('clipboard' in navigator)) return null;
  return (
    <Button
      onClick={() => {
        void navigator.clipboard.writeText(words).then(() => setCopied(true));
      }}
    >
      {copied ? text.copied : text.copy}
    </Button>
  );
}
