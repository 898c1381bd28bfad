import { useState } from 'react';
import { hostedRooms } from '../../live/hostKeys.ts';
import { formatMoment } from '../../ui/formatTime.ts';
import { useLanguage, useText } from '../../ui/text.ts';
import { usePrepared } from '../data/store.ts';
import styles from './Tab.module.css';
import { tabsText } from './tabsText.ts';

/** The cards of the tables, of every room that was opened here with this session: they carry the room's code. */
export function CardLinks() {
  const text = useText(tabsText);
  const language = useLanguage();
  const id = usePrepared((state) => state.id);
  const [rooms] = useState(() =>
    hostedRooms().filter(({ sessionId, rehearsal }) => sessionId === id && !rehearsal),
  );
  return (
    <section className={styles.part}>
      <h2 className={styles.sub}>{text.cards}</h2>
      <p className={styles.hint}>{rooms.length > 0 ? text.cardsHint : text.cardsLater}</p>
      {rooms.map(({ roomId, code, openedAt }) => (
        <p key={roomId}>
          <a href={`/cards/${roomId}`} target="_blank" rel="noopener">
            {text.cardsOf(code)}
          </a>{' '}
          · {text.openedAt(formatMoment(openedAt, language))}
        </p>
      ))}
    </section>
  );
}
