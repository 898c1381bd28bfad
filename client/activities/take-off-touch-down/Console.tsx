import { useState } from 'react';
import type { activity } from '../../../shared/activities/take-off-touch-down/activity.ts';
import { SEEN } from '../../../shared/activities/take-off-touch-down/rules.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { useText } from '../../ui/text.ts';
import { CountedInRoom } from '../CountedInRoom.tsx';
import type { ConsoleAsk, ConsoleProps } from '../screen.ts';
import { useHostRefusal } from '../useHostRefusal.ts';
import { ByRole } from './ByRole.tsx';
import styles from './Console.module.css';
import { RoomBar } from './RoomBar.tsx';
import { type Editing, StatementDialog } from './StatementDialog.tsx';
import { StatementList } from './StatementList.tsx';
import { text } from './text.ts';

/** The room's answer in figures, by role where groups are large enough, and the statements to edit. */
export default function Console({ view, step, language, send, goTo }: ConsoleProps<typeof activity>) {
  const words = useText(text);
  const [editing, setEditing] = useState<Editing>();
  const [refused, watch] = useHostRefusal();
  const { statement, statements, tally, inRoom, roles, hidden, roomHidden } = view;

  const ask: ConsoleAsk<typeof activity> = (type, payload) => watch(send(type, payload));

  const hiddenWords = roomHidden ? words.console.hiddenByRoom : hidden ? words.console.hiddenNow : '';
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <p className={styles.kicker}>{words.statementOf(statement.number, statement.total)}</p>
        <h1 className={styles.statement} lang={language} dir="auto">
          {statement.text}
        </h1>
      </header>

      <RoomBar tally={tally} />

      <CountedInRoom
        choices={SEEN.map((answer) => ({
          id: answer,
          label: words.console[answer === 'up' ? 'takenOff' : 'touchedDown'],
          count: inRoom[answer] ?? 0,
        }))}
        onCount={(answer, by) => ask('countInRoom', { statement: statement.id, answer, by })}
      />

      <div className={styles.controls}>
        <Button
          size="s"
          icon={hidden ? 'eye' : 'eye-off'}
          pressed={hidden}
          onClick={() => ask('hideResults', { on: !hidden })}
        >
          {hidden ? words.console.show : words.console.hide}
        </Button>
        <Button size="s" icon="pen" onClick={() => setEditing({ statement: statement.id })}>
          {words.console.edit}
        </Button>
        <Button size="s" icon="plus" onClick={() => setEditing({ after: statement.id })}>
          {words.console.add}
        </Button>
      </div>
      <p className={styles.status} role="status">
        {refused ? <span className={styles.refused}>{refused}</span> : hiddenWords}
      </p>

      <ByRole rows={roles} language={language} />

      <StatementList
        statements={statements}
        current={step.id}
        language={language}
        onGo={goTo}
        onEdit={(id) => setEditing({ statement: id })}
        onRemove={(id) => ask('removeStatement', { statement: id })}
      />

      <StatementDialog
        editing={editing}
        statements={statements}
        onClose={() => setEditing(undefined)}
        onSave={ask}
        refused={refused}
      />
    </div>
  );
}
