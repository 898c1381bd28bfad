import { useState } from 'react';
import type { AgendaView, ConsoleView } from '../../../shared/room/views.ts';
import type { Connection } from '../../live/connection.ts';
import { storage } from '../../live/storage.ts';
import { Segmented } from '../../ui/fields/Segmented.tsx';
import { useText } from '../../ui/text.ts';
import { clockText } from '../bar/clockText.ts';
import type { Controls } from '../useConsole.ts';
import { Aside } from './Aside.tsx';
import { NoPhones } from './NoPhones.tsx';
import { ScreensPanel } from './ScreensPanel.tsx';
import { TurnNote } from './TurnNote.tsx';
import { useTurns } from './useTurns.ts';
import { withoutPhone } from './withoutPhone.ts';

const KEPT_AS = 'plenary.console.beside';

const ALL = ['notes', 'screens', 'noPhones'] as const;
type Shown = (typeof ALL)[number];

/** Beside the show: what the facilitator reads, what people see, or the phone of who has none. This browser remembers which. */
export function Beside({
  connection,
  view,
  controls,
  said,
  looked,
}: {
  connection: Connection;
  view: ConsoleView;
  controls: Controls;
  /** What to say stands in the middle. */
  said: boolean;
  /** The item that is looked at without being on. */
  looked: AgendaView | undefined;
}) {
  const text = useText(clockText);
  const [shown, setShown] = useState<Shown>(() => ALL.find((one) => one === storage.get(KEPT_AS)) ?? 'notes');
  const show = (next: Shown) => {
    setShown(next);
    storage.set(KEPT_AS, next);
  };
  const people = withoutPhone(view);
  const [chosen, setChosen] = useState<string>();
  const person = people.find(({ id }) => id === chosen) ?? people[0];
  const turns = useTurns(view);
  const [led, setLed] = useState(0);
  return (
    <>
      <Segmented
        label={text.beside}
        wide
        options={[
          { id: 'notes', label: text.notes },
          { id: 'screens', label: text.screens },
          { id: 'noPhones', label: text.noPhones },
        ]}
        value={shown}
        onChange={show}
      />
      <TurnNote
        people={people.filter(({ id }) => turns.has(id) && !(shown === 'noPhones' && id === person?.id))}
        onWrite={(id) => {
          setChosen(id);
          setLed(led + 1);
          show('noPhones');
        }}
      />
      {shown === 'notes' ? (
        <Aside view={view} said={said} looked={looked} />
      ) : shown === 'screens' ? (
        <ScreensPanel view={view} controls={controls} />
      ) : (
        <NoPhones {...{ connection, view, controls, people, person, turns, led }} onChoose={setChosen} />
      )}
    </>
  );
}
