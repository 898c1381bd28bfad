import { useId } from 'react';
import type { ConsoleView } from '../../../shared/room/views.ts';
import { useText } from '../../ui/text.ts';
import type { Controls } from '../useConsole.ts';
import styles from './AddressChoice.module.css';
import { addressText } from './addressText.ts';

const LOOPBACK = /^(localhost|127\.|\[::1\]$)/i;

/**
 * Which address of this computer phones are sent to: on two networks at once only the facilitator knows which one the
 * phones are on. Without a choice there is nothing to see.
 */
export function AddressChoice({ room, controls }: { room: ConsoleView['room']; controls: Controls }) {
  const text = useText(addressText);
  const name = useId();
  const { addresses, joinUrl } = room;
  if (addresses.length === 0)
    return LOOPBACK.test(location.hostname) ? <p className={styles.hint}>{text.none}</p> : null;
  if (addresses.length === 1) return null;
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{text.title}</legend>
      <div className={styles.list}>
        {addresses.map(({ url, network }) => (
          <label key={url} className={styles.one}>
            <input
              type="radio"
              name={name}
              checked={url === joinUrl}
              onChange={() => void controls.ask('setAddress', { address: url })}
            />
            <span dir="ltr" translate="no">
              {new URL(url).host}
            </span>
            {network === undefined ? null : (
              <span className={styles.network} dir="ltr" translate="no">
                {network}
              </span>
            )}
          </label>
        ))}
      </div>
      <p className={styles.hint}>{text.hint}</p>
    </fieldset>
  );
}
