import type { JoinAddress } from '../live/address.ts';
import { QrCode } from '../ui/QrCode.tsx';
import { useText } from '../ui/text.ts';
import styles from './LargeCode.module.css';
import { projectorText } from './projectorText.ts';

/** How to join, as large as it goes, over what the room sees: for those who come late. */
export function LargeCode({ join }: { join: JoinAddress }) {
  const text = useText(projectorText);
  return (
    <section className={styles.over} aria-label={text.joinWith}>
      <div className={styles.words}>
        <h2 className={styles.lead}>{text.joinWith}</h2>
        <p className={styles.address} dir="ltr" translate="no">
          {join.address}
        </p>
        <p className={styles.code} dir="ltr" translate="no">
          {join.code}
        </p>
      </div>
      <div className={styles.qr}>
        <QrCode text={join.url} label={join.url} />
      </div>
    </section>
  );
}
