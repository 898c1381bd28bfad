import { useState } from 'react';
import type { ConsoleView } from '../../../shared/room/views.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { useText } from '../../ui/text.ts';
import type { Controls } from '../useConsole.ts';
import { DealDialog } from './DealDialog.tsx';
import styles from './Tables.module.css';
import { tablesText } from './tablesText.ts';

/** How many people come and where they sit, and the cards of the tables: to print, a page a table. */
export function TableTools({ view, controls }: { view: ConsoleView; controls: Controls }) {
  const text = useText(tablesText);
  const [dealing, setDealing] = useState(false);
  return (
    <>
      <Button icon="table" onClick={() => setDealing(true)}>
        {text.title}
      </Button>
      <a
        className={styles.cards}
        href={`/cards/${view.room.roomId}`}
        target="_blank"
        rel="noopener"
        title={text.cardsHint}
      >
        {text.cards}
      </a>
      {dealing ? <DealDialog view={view} controls={controls} onClose={() => setDealing(false)} /> : null}
    </>
  );
}
