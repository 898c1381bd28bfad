import { useCallback, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { ConsoleView } from '../../shared/room/views.ts';
import { ActivityScreen } from '../activities/ActivityScreen.tsx';
import { KeysNotice } from '../keys/KeysNotice.tsx';
import { keysOffText } from '../keys/keysOffText.ts';
import type { KeysOff } from '../keys/showKeys.ts';
import { useNotice } from '../keys/useNotice.ts';
import type { Connection } from '../live/connection.ts';
import { DraftScopeContext } from '../live/drafts.ts';
import { useKeepAwake } from '../live/keepAwake.ts';
import { ConsoleFrame } from '../ui/frames/ConsoleFrame.tsx';
import { SayingOf } from '../ui/frames/ConsoleSay.tsx';
import { useText } from '../ui/text.ts';
import { Bar } from './bar/Bar.tsx';
import { Beside } from './beside/Beside.tsx';
import { LargeScreen, LiveScreen } from './beside/LiveScreen.tsx';
import { ConsoleHeard } from './ConsoleHeard.tsx';
import { ConsoleLobby } from './ConsoleLobby.tsx';
import { EndDialog } from './EndDialog.tsx';
import { AgendaEditor } from './edit/AgendaEditor.tsx';
import { Footer } from './Footer.tsx';
import { HostWords, hostOwner } from './HostWords.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import { Lookahead } from './Lookahead.tsx';
import { NextAsks } from './NextAsks.tsx';
import { OldPage } from './OldPage.tsx';
import { Rail } from './rail/Rail.tsx';
import { RefitDialog } from './refit/RefitDialog.tsx';
import { RoomPanel } from './room/RoomPanel.tsx';
import { SeatingNote } from './room/SeatingNote.tsx';
import { SessionEnded } from './SessionEnded.tsx';
import { stepsInView } from './stepsInView.ts';
import type { Controls } from './useConsole.ts';
import { useKeys } from './useKeys.ts';
import { useNextAsks } from './useNextAsks.ts';
import { usePreload } from './usePreload.ts';

/** What stands in the middle instead of what is on. */
type Middle = { readonly kind: 'room' | 'edit' } | { readonly kind: 'look'; readonly item: string };

/** The console of a room that is reached: what is on, or something beside it, with the controls always around it. */
export function Show({
  connection,
  view,
  controls,
  offline,
}: {
  connection: Connection;
  view: ConsoleView;
  controls: Controls;
  offline: boolean;
}) {
  usePreload(view);
  const [middle, setMiddle] = useState<Middle>();
  const [over, setOver] = useState<'refit' | 'keys' | 'end'>();
  const [saidInMiddle, setSaidInMiddle] = useState(false);
  const saying = useMemo(
    () => ({
      words: view.cue?.say,
      language: view.room.language,
      picture: <LiveScreen face="projector" room={view.room} />,
      take: setSaidInMiddle,
    }),
    [view.cue?.say, view.room],
  );
  const [off, sayOff] = useNotice<KeysOff>();
  const offText = useText(keysOffText);
  const last = useMemo(() => isLast(view), [view]);
  const asks = useNextAsks(view);
  const newer = useStore(connection.store, (live) => live.newer);
  const { room } = view;
  const { status } = room;

  // On a phone the page scrolls: what was opened stands at its top, wherever the thumb was.
  const shown = middle?.kind === 'look' ? middle.item : middle?.kind;
  useEffect(() => {
    if (shown !== undefined && window.scrollY > 0) window.scrollTo({ top: 0 });
  }, [shown]);

  const close = useCallback(() => setMiddle(undefined), []);
  // Wherever it was ended: that it has, and the way back, is what to see now.
  const ended = status === 'ended';
  useEffect(() => {
    if (ended) close();
  }, [ended, close]);
  const look = useCallback(
    (item: string | undefined) => setMiddle(item === undefined ? undefined : { kind: 'look', item }),
    [],
  );
  const toggle = (kind: 'room' | 'edit') => setMiddle(middle?.kind === kind ? undefined : { kind });
  const jump = (item: string, step?: string) => {
    close();
    void controls.ask('goTo', { item, ...(step === undefined ? {} : { step }) });
  };
  const goOn = () => {
    // Whoever edits the rest goes on editing while the show goes on; nor does a window close under somebody.
    if (middle?.kind !== 'edit' && document.querySelector('dialog[open]') === null) close();
    controls.next();
  };
  const next = () => {
    if (!last && !asks.pressed(performance.now())) goOn();
  };
  const refit = () => {
    if (status === 'live') setOver('refit');
  };
  const showCode = (on: boolean) => {
    // The lobby shows it large anyway.
    if (status === 'live') void controls.ask('showCode', { on });
  };
  const end = () => setOver('end');
  useKeepAwake(status !== 'ended');
  useKeys(room.code, {
    next,
    back: controls.back,
    blank: () => void controls.ask('blank', { on: !room.blanked }),
    start: () => {
      if (status === 'lobby') controls.next();
    },
    refit,
    edit: () => {
      if (status !== 'ended') toggle('edit');
    },
    undo: controls.undo,
    help: () => setOver('keys'),
    leave: () => {
      if (asks.count !== undefined) asks.withdraw();
      else if (room.codeLarge) showCode(false);
      else close();
    },
    code: () => showCode(!room.codeLarge),
    off: sayOff,
  });

  return (
    <LargeScreen room={room}>
      <ConsoleFrame
        bar={
          <Bar
            view={view}
            controls={controls}
            offline={offline}
            roomOpen={middle?.kind === 'room'}
            onRoom={() => toggle('room')}
          />
        }
        rail={
          <Rail
            view={view}
            looking={middle?.kind === 'look' ? middle.item : undefined}
            editing={middle?.kind === 'edit'}
            onLook={look}
            onStep={jump}
            onEdit={() => toggle('edit')}
            onRefit={refit}
            onRestore={(item) => void controls.ask('skip', { item, on: false })}
            onSpeed={(speed) => void controls.ask('setSpeed', { speed })}
            onKeys={() => setOver('keys')}
          />
        }
        aside={
          <Beside
            connection={connection}
            view={view}
            controls={controls}
            said={saidInMiddle}
            looked={middle?.kind === 'look' ? view.agenda[middle.item] : undefined}
          />
        }
        footer={
          <>
            {asks.count === undefined || last ? null : (
              <NextAsks
                count={asks.count}
                onGo={goOn}
                onMinute={() => {
                  asks.withdraw();
                  void controls.ask('extend', { seconds: 60 });
                }}
              />
            )}
            <Footer view={view} controls={{ ...controls, next }} last={last} onRefit={refit} onEnd={end} />
          </>
        }
      >
        <ConsoleHeard view={view} />
        {newer === undefined ? null : <OldPage newer={newer} />}
        <HostWords roomId={room.roomId} language={room.language} controls={controls} />
        {middle?.kind === 'room' ? (
          <RoomPanel connection={connection} view={view} controls={controls} onClose={close} onEnd={end} />
        ) : middle?.kind === 'edit' && status !== 'ended' ? (
          <AgendaEditor view={view} controls={controls} onClose={close} />
        ) : middle?.kind === 'look' && view.agenda[middle.item] ? (
          <Lookahead view={view} id={middle.item} controls={controls} onGo={jump} onClose={close} />
        ) : (
          <SayingOf value={saying}>
            <Live
              view={view}
              controls={controls}
              onRoom={() => setMiddle({ kind: 'room' })}
              onEdit={() => setMiddle({ kind: 'edit' })}
              onGo={jump}
            />
          </SayingOf>
        )}
      </ConsoleFrame>
      <RefitDialog
        open={over === 'refit' && status === 'live'}
        view={view}
        controls={controls}
        onClose={() => setOver(undefined)}
      />
      <EndDialog
        open={over === 'end' && status === 'live'}
        onEnd={() => void controls.ask('end', {})}
        onClose={() => setOver(undefined)}
      />
      <KeysNotice words={off === undefined ? undefined : offText[off]} />
      <KeysHelp open={over === 'keys'} onClose={() => setOver(undefined)} />
    </LargeScreen>
  );
}

function Live({
  view,
  controls,
  onRoom,
  onEdit,
  onGo,
}: {
  view: ConsoleView;
  controls: Controls;
  onRoom: () => void;
  onEdit: () => void;
  onGo: (item: string, step?: string) => void;
}) {
  const { item, step, clock, activity, room } = view;
  if (room.status === 'ended') return <SessionEnded view={view} controls={controls} />;
  if (!item || !step || !activity)
    return <ConsoleLobby view={view} controls={controls} onRoom={onRoom} onEdit={onEdit} />;
  return (
    <DraftScopeContext
      value={{ owner: hostOwner(room.roomId), item: item.id, step: step.id, title: item.title }}
    >
      {view.atTables ? <SeatingNote view={view} controls={controls} /> : null}
      <ActivityScreen
        face="console"
        screen={{
          item,
          step,
          clock: clock
            ? { ...clock.step, ...(clock.pausedAt === undefined ? {} : { pausedAt: clock.pausedAt }) }
            : undefined,
          language: room.language,
          view: activity,
          steps: stepsInView(view, item.id),
          send: (type, payload) => controls.askItem(item.id, type, payload),
          goTo: (to) => onGo(item.id, to),
        }}
      />
    </DraftScopeContext>
  );
}

function isLast(view: ConsoleView): boolean {
  return view.room.status === 'live' && view.upNext === undefined;
}
