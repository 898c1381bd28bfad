import { useCallback, useState } from 'react';
import type { activity } from '../../../shared/activities/share-and-move/activity.ts';
import { moveNumber } from '../../../shared/activities/share-and-move/rules.ts';
import type { ConsoleProps } from '../screen.ts';
import { useHostRefusal } from '../useHostRefusal.ts';
import styles from './Console.module.css';
import { ConsoleSettings } from './ConsoleSettings.tsx';
import { ConsoleShow } from './ConsoleShow.tsx';
import { ConsoleTables } from './ConsoleTables.tsx';
import type { ShareConsoleProps } from './props.ts';
import { TableDialog } from './TableDialog.tsx';
import { useConsoleText } from './useConsoleText.ts';

/** Every table at a glance, each of them to be opened; in the whole group what the projector shows. */
export default function ShareConsole(props: ConsoleProps<typeof activity>) {
  const text = useConsoleText();
  const { view, send, step } = props;
  const [opened, setOpened] = useState<string>();
  const [refusal, watch] = useHostRefusal();
  const ask = useCallback<ShareConsoleProps['ask']>(
    (type, payload) => watch(send(type, payload)),
    [watch, send],
  );
  const own: ShareConsoleProps = { ...props, ask };
  const problem =
    refusal === undefined ? null : (
      <p className={styles.problem} role="alert">
        {refusal}
      </p>
    );
  return (
    <div className={styles.page}>
      <h1>
        {view.phase === 'move'
          ? text.phase.move(moveNumber(step.id) ?? 1, view.moves)
          : text.phase[view.phase]}
      </h1>
      {opened === undefined ? problem : null}
      {view.phase === 'whole' ? <ConsoleShow {...own} /> : <ConsoleSettings {...own} />}
      {view.phase === 'whole' && view.show?.mode === 'one' ? null : (
        <ConsoleTables {...own} onOpen={setOpened} />
      )}
      <TableDialog {...own} document={opened} problem={problem} onClose={() => setOpened(undefined)} />
    </div>
  );
}
