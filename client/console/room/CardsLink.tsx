import { useText } from '../../ui/text.ts';
import styles from './Tables.module.css';
import { tablesText } from './tablesText.ts';

/** To the cards of the tables: to print, a page a table. */
export function CardsLink({ roomId }: { roomId: string }) {
  const text = useText(tablesText);
  return (
    <a
      className={styles.cards}
      href={`/cards/${roomId}`}
      target="_blank"
      rel="noopener"
      title={text.cardsHint}
    >
      {text.cards}
    </a>
  );
}
