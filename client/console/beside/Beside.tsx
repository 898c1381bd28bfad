import { useState } from 'react';
import type { AgendaView, ConsoleView } from '../../../shared/room/views.ts';
import { storage } from '../../live/storage.ts';
import { Segmented } from '../../ui/fields/Segmented.tsx';
import { useText } from '../../ui/text.ts';
import { clockText } from '../bar/clockText.ts';
import type { Controls } from '../useConsole.ts';
import { Aside } from './Aside.tsx';
import { ScreensPanel } from './ScreensPanel.tsx';

const KEPT_AS = 'plenary.console.beside';

type Shown = 'notes' | 'screens';

/** Beside the show: what the facilitator reads, or what people see. This browser remembers which. */
export function Beside({
  view,
  controls,
  said,
  looked,
}: {
  view: ConsoleView;
  controls: Controls;
  /** What to say stands in the middle. */
  said: boolean;
  /** The item that is looked at without being on. */
  looked: AgendaView | undefined;
}) {
  const text = useText(clockText);
  const [shown, setShown] = useState<Shown>(() => (storage.get(KEPT_AS) === 'screens' ? 'screens' : 'notes'));
  return (
    <>
      <Segmented
        label={text.beside}
        wide
        options={[
          { id: 'notes', label: text.notes },
          { id: 'screens', label: text.screens },
        ]}
        value={shown}
        onChange={(next) => {
          setShown(next);
          storage.set(KEPT_AS, next);
        }}
      />
      {shown === 'notes' ? (
        <Aside view={view} said={said} looked={looked} />
      ) : (
        <ScreensPanel view={view} controls={controls} />
      )}
    </>
  );
}
