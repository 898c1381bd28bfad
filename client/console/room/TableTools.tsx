import { useState } from 'react';
import type { ConsoleView } from '../../../shared/room/views.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { useText } from '../../ui/text.ts';
import type { Controls } from '../useConsole.ts';
import { DealDialog } from './DealDialog.tsx';
import styles from './Tables.module.css';
import { TeamsDialog } from './TeamsDialog.tsx';
import { tablesText } from './tablesText.ts';
import { teamsText } from './teamsText.ts';

/** How many people come and where they sit, and the cards of the tables: to print, a page a table. */
export function TableTools({ view, controls }: { view: ConsoleView; controls: Controls }) {
  const text = useText(tablesText);
  const teams = useText(teamsText);
  const [dealing, setDealing] = useState(false);
  const [naming, setNaming] = useState(false);
  return (
    <>
      <Button icon="table" onClick={() => setDealing(true)}>
        {text.title}
      </Button>
      <Button onClick={() => setNaming(true)}>{teams.title}</Button>
      <a
        className={styles.cards}
        href={`/cards/${view.room.roomId}`}
        target="_blank"
        rel="noopener"
        title={text.cardsHint}
      >
        {text.cards}
      </a>
      {naming ? <TeamsDialog view={view} ask={controls.ask} onClose={() => setNaming(false)} /> : null}
      {dealing ? <DealDialog view={view} controls={controls} onClose={() => setDealing(false)} /> : null}
    </>
  );
}
