import { useRef } from 'react';
import { writtenAddress } from '../../live/watch.ts';
import { useText } from '../../ui/text.ts';
import styles from './NoPhones.module.css';
import { noPhonesText } from './noPhonesText.ts';
import { useWidth } from './useWidth.ts';

/** The size, px, that the page is laid out in before it is made as small as its place: that of a small phone. */
const SIZE = { width: 360, height: 700 };

/** The phone of somebody who has none: the real page, for the host to use. */
export function WriteFor({
  room,
  person,
  name,
}: {
  room: { readonly roomId: string; readonly code: string };
  person: string;
  name: string;
}) {
  const text = useText(noPhonesText);
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  return (
    <div className={styles.phone} ref={place}>
      {width > 0 ? (
        <iframe
          className={styles.page}
          src={writtenAddress(room, person)}
          title={text.frame(name)}
          width={SIZE.width}
          height={SIZE.height}
          style={{ transform: `scale(${width / SIZE.width})` }}
        />
      ) : null}
    </div>
  );
}
