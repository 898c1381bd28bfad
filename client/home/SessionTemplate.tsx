import type { SessionCard } from '../../shared/protocol/answers.ts';
import { Button } from '../ui/fields/Button.tsx';
import { useText } from '../ui/text.ts';
import styles from './HostPage.module.css';
import { homeText } from './homeText.ts';

/** A session that comes with the server: to be run as it is, or copied and made one's own. */
export function SessionTemplate({
  session,
  busy,
  onOpen,
  onRehearse,
  onPrepare,
}: {
  session: SessionCard;
  busy: boolean;
  onOpen: () => void;
  onRehearse: () => void;
  onPrepare: () => void;
}) {
  const text = useText(homeText);
  return (
    <li className={styles.session}>
      <div>
        <h2 className={styles.name}>{session.title}</h2>
        <p className={styles.purpose}>{session.purpose}</p>
        <p className={styles.facts}>
          {text.minutes(session.minutes)} · {text.items(session.items.length)}
        </p>
      </div>
      <div className={styles.acts}>
        {/* In the order of the days. */}
        <Button wide disabled={busy} onClick={onPrepare}>
          {busy ? text.preparing : text.prepare}
        </Button>
        <Button wide onClick={onRehearse}>
          {text.rehearse}
        </Button>
        <Button kind="primary" size="l" wide onClick={onOpen}>
          {text.open}
        </Button>
      </div>
      <Ribbon session={session} />
    </li>
  );
}

/** The session's time at a glance: a strip of its items, each as wide as it is long. */
function Ribbon({ session }: { session: SessionCard }) {
  return (
    <ol className={styles.ribbon}>
      {session.items.map((item) => (
        <li key={item.id} className={styles.slot} style={{ flexGrow: item.minutes }} title={item.title}>
          <span className={styles.slotTitle}>{item.title}</span>
          <span className={styles.slotMinutes}>{item.minutes}</span>
        </li>
      ))}
    </ol>
  );
}
