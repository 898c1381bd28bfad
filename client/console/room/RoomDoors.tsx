import type { ReactNode } from 'react';
import type { ConsoleView } from '../../../shared/room/views.ts';
import type { Connection } from '../../live/connection.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { LanguageSwitch } from '../../ui/fields/LanguageSwitch.tsx';
import { ThemeSwitch } from '../../ui/fields/ThemeSwitch.tsx';
import { useText } from '../../ui/text.ts';
import { consoleText } from '../consoleText.ts';
import type { Controls } from '../useConsole.ts';
import { HandOver, PairProjector } from './Doors.tsx';
import { OpenProjector } from './OpenProjector.tsx';
import styles from './RoomPanel.module.css';
import { TableTools } from './TableTools.tsx';
import { tablesText } from './tablesText.ts';

/** The ways into the room, by whom they are for: people, projectors, other hosts; and what only this console has. */
export function RoomDoors({
  connection,
  view,
  controls,
}: {
  connection: Connection;
  view: ConsoleView;
  controls: Controls;
}) {
  const text = useText(consoleText);
  const tables = useText(tablesText);
  const { room } = view;
  return (
    <div className={styles.doors}>
      <Row label={text.joining}>
        <Button
          icon={room.locked ? 'unlock' : 'lock'}
          pressed={room.locked}
          onClick={() => void controls.ask('lock', { on: !room.locked })}
        >
          {room.locked ? text.unlock : text.lock}
        </Button>
        {room.status === 'live' ? (
          <Button
            pressed={room.codeLarge === true}
            aria-keyshortcuts="C"
            onClick={() => void controls.ask('showCode', { on: room.codeLarge !== true })}
          >
            {room.codeLarge ? text.hideCode : text.showCode}
          </Button>
        ) : null}
      </Row>
      <Row label={tables.row}>
        <TableTools view={view} controls={controls} />
      </Row>
      <Row label={text.screensHere}>
        <OpenProjector roomId={room.roomId} />
        <PairProjector connection={connection} joinUrl={room.joinUrl} />
      </Row>
      <Row label={text.hosts}>
        <HandOver roomId={room.roomId} joinUrl={room.joinUrl} />
        {room.rehearsal ? null : (
          <a className={styles.report} href={`/report/${room.roomId}`} target="_blank" rel="noopener">
            {text.report}
          </a>
        )}
        <p className={styles.screens}>
          {text.projectors(room.projectors)} · {text.consoles(room.consoles)}
        </p>
      </Row>
      <Row label={text.onlyHere}>
        <LanguageSwitch />
        <ThemeSwitch />
      </Row>
    </div>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div className={styles.row} role="group" aria-label={label}>
      <p className={styles.rowLabel} aria-hidden="true">
        {label}
      </p>
      <div className={styles.rowItems}>{children}</div>
    </div>
  );
}
