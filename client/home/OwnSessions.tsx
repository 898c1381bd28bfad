import type { ReactNode } from 'react';
import { prepared, type SessionCard } from '../../shared/protocol/answers.ts';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/fields/Button.tsx';
import { formatMoment } from '../ui/formatTime.ts';
import { useLanguage, useText } from '../ui/text.ts';
import styles from './HostPage.module.css';
import { homeText } from './homeText.ts';
import { hostCall } from './hostCall.ts';

interface Acts {
  readonly onOpen: (session: SessionCard) => void;
  readonly onRehearse: (session: SessionCard) => void;
  readonly onRemove: (session: SessionCard) => void;
}

/** The sessions that were prepared on this server, newest first. */
export function OwnSessions({
  sessions,
  locked,
  onUnlocked,
  importer,
  ...acts
}: Acts & {
  sessions: readonly SessionCard[];
  /** This page may not see them before it has the password. */
  locked: boolean;
  onUnlocked: () => void;
  importer: ReactNode;
}) {
  const text = useText(homeText);
  return (
    <section className={styles.rooms} aria-label={text.yours}>
      <div className={styles.subHead}>
        <h2 className={styles.sub}>{text.yours}</h2>
        {importer}
      </div>
      {locked ? (
        <p className={styles.hint}>
          {text.yoursLocked}{' '}
          <Button
            size="s"
            kind="plain"
            icon="lock"
            // Any call for hosts asks for it, and keeps it.
            onClick={() => hostCall('/api/prepared/none', prepared).then(onUnlocked, onUnlocked)}
          >
            {text.yoursShow}
          </Button>
        </p>
      ) : sessions.length === 0 ? (
        <p className={styles.hint}>{text.yoursNone}</p>
      ) : null}
      <ul className={styles.rows}>
        {sessions.map((session) => (
          <OwnSession key={session.id} session={session} {...acts} />
        ))}
      </ul>
    </section>
  );
}

function OwnSession({ session, onOpen, onRehearse, onRemove }: Acts & { session: SessionCard }) {
  const text = useText(homeText);
  const language = useLanguage();
  const savedAt = session.prepared?.savedAt ?? 0;
  const faults = session.prepared?.faults ?? 0;
  return (
    <li className={styles.row}>
      <div className={styles.ownWords}>
        <a className={styles.ownName} href={`/prepare/${session.id}`} dir="auto">
          {session.title}
        </a>
        <p className={styles.roomTime}>
          {text.minutes(session.minutes)} · {text.items(session.items.length)} ·{' '}
          {text.changed(formatMoment(savedAt, language))}{' '}
          {faults > 0 ? <Badge tone="late">{text.faults(faults)}</Badge> : null}
        </p>
      </div>
      <a
        className={styles.act}
        href={`/prepare/${session.id}`}
        aria-label={`${text.prepare}: ${session.title}`}
      >
        {text.prepare}
      </a>
      <Button
        size="s"
        disabled={faults > 0}
        aria-label={`${text.rehearse}: ${session.title}`}
        onClick={() => onRehearse(session)}
      >
        {text.rehearse}
      </Button>
      <Button
        size="s"
        disabled={faults > 0}
        aria-label={`${text.open}: ${session.title}`}
        onClick={() => onOpen(session)}
      >
        {text.open}
      </Button>
      <Button
        size="s"
        kind="plain"
        icon="trash"
        aria-label={`${text.remove}: ${session.title}`}
        onClick={() => onRemove(session)}
      />
    </li>
  );
}
