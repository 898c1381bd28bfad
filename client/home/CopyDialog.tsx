import type { SessionCard } from '../../shared/protocol/answers.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Button } from '../ui/fields/Button.tsx';
import { formatMoment } from '../ui/formatTime.ts';
import { useLanguage, useText } from '../ui/text.ts';
import styles from './HostPage.module.css';
import { homeText } from './homeText.ts';

/** Before a second copy of a session is made: perhaps the first one was meant. */
export function CopyDialog({
  copies,
  onCopy,
  onClose,
}: {
  copies: readonly SessionCard[];
  onCopy: () => void;
  onClose: () => void;
}) {
  const text = useText(homeText);
  const language = useLanguage();
  return (
    <Dialog
      open
      title={text.copyTitle}
      onClose={onClose}
      actions={
        <Button size="l" onClick={onCopy}>
          {text.copyAnother}
        </Button>
      }
    >
      <p>{text.copyDetail}</p>
      <ul className={styles.rows}>
        {copies.map(({ id, title, prepared }) => (
          <li key={id} className={styles.row}>
            <div className={styles.ownWords}>
              <a className={styles.ownName} href={`/prepare/${id}`} dir="auto">
                {title}
              </a>
              <p className={styles.roomTime}>
                {text.changed(formatMoment(prepared?.savedAt ?? 0, language))}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
