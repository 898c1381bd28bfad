import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { cleanLine, isBlank } from '../../shared/lib/cleanText.ts';
import { ActivityScreen, fetchList, preload } from '../activities/ActivityScreen.tsx';
import type { Ack, SendOptions } from '../activities/screen.ts';
import { type Connection, connect } from '../live/connection.ts';
import { forgetDrafts } from '../live/forgetDrafts.ts';
import { useServerNow } from '../live/time.ts';
import { part } from '../parts/part.tsx';
import { Empty } from '../ui/Empty.tsx';
import { PhoneFrame, type SaveState } from '../ui/frames/PhoneFrame.tsx';
import { useText } from '../ui/text.ts';
import { clockOf } from './clockOf.ts';
import type { Introduction } from './Introduce.tsx';
import styles from './JoinPage.module.css';
import { Lobby } from './Lobby.tsx';
import { Problem } from './Problem.tsx';
import { phoneText } from './phoneText.ts';
import { Returned } from './Returned.tsx';
import { seat } from './seat.ts';
import { TakenOut } from './TakenOut.tsx';

const YouSheet = part(async () => ({ default: (await import('./YouSheet.tsx')).YouSheet }));

function useConnection(code: string, introduction: Introduction | undefined): Connection | undefined {
  const [connection, setConnection] = useState<Connection>();
  useEffect(() => {
    const made = connect({
      auth: () => {
        const token = seat.token(code);
        if (token !== undefined) return { as: 'participant', code, token };
        const { name, role, table } = introduction ?? { name: '', role: '', table: 'any' };
        return {
          as: 'participant',
          code,
          ...(isBlank(name) ? {} : { name: cleanLine(name) }),
          ...(role ? { role } : {}),
          ...(table === 'any' ? {} : { table }),
        };
      },
      outboxKey: `plenary.outbox.${code}`,
      onGone: (problem) => {
        const person = seat.person(code);
        if (problem === 'removed') seat.lose(code);
        else seat.leave(code);
        return person === undefined ? [] : forgetDrafts(person);
      },
      onWelcome: ({ you }) => {
        if (you?.token !== undefined) seat.keep(code, you.token);
      },
    });
    setConnection(made);
    fetchList();
    return () => made.close();
  }, [code, introduction]);
  return connection;
}

/** The room on a phone: follows the host, and keeps what the person does until it is saved. */
export function LiveRoom(props: {
  code: string;
  introduction: Introduction | undefined;
  onRejoin: () => void;
  /** Whoever a facilitator took out here has been brought back. */
  onBack: () => void;
}) {
  const text = useText(phoneText);
  const connection = useConnection(props.code, props.introduction);
  if (!connection) return <Empty heading title={text.joining} />;
  return <Connected connection={connection} {...props} />;
}

function Connected({
  connection,
  code,
  onRejoin,
  onBack,
}: {
  connection: Connection;
  code: string;
  onRejoin: () => void;
  onBack: () => void;
}) {
  const text = useText(phoneText);
  const { link, problem, views, waiting, returned } = useStore(connection.store);
  const [sent, setSent] = useState(false);
  /** Open or closed, once it was asked for. */
  const [sheet, setSheet] = useState<boolean>();
  const { floor, me, table } = views;
  const now = useServerNow(floor?.clock?.step.endsAt);
  const item = floor?.item;

  const itemId = item?.id;
  // Tied to the item on screen: what a screen saves while the host presses Next still belongs to its own item.
  const send = useCallback(
    (type: string, payload: unknown, options?: SendOptions): Promise<Ack> => {
      setSent(true);
      return connection.send({ type, ...(itemId === undefined ? {} : { item: itemId }), payload }, options);
    },
    [connection, itemId],
  );
  const introduce = useCallback(
    (change: object) => connection.send({ type: 'introduce', payload: change }),
    [connection],
  );

  const kinds = floor?.room.kinds;
  useEffect(() => {
    if (!kinds) return;
    YouSheet.fetch();
    preload('phone', kinds);
  }, [kinds]);

  if (link === 'closed') {
    return (
      <main className={styles.page}>
        <Returned texts={returned} onDismiss={connection.dismissReturned} />
        {problem === 'removed' ? (
          // Words that are handed back stay on the screen until somebody says that they have them.
          <TakenOut code={code} waits={returned.length > 0} onBack={onBack} onAnew={onRejoin} />
        ) : (
          <Problem
            problem={problem}
            // Who was sent away for a minute keeps the seat.
            onRetry={problem === 'too-fast' ? () => location.reload() : onRejoin}
          />
        )}
      </main>
    );
  }
  if (!floor || !me)
    return <Empty heading title={link === 'offline' ? text.waitingForNetwork : text.joining} />;

  const save: SaveState = link !== 'online' ? 'offline' : waiting > 0 ? 'saving' : sent ? 'saved' : 'none';
  const { you } = me;
  const clock = clockOf(floor);
  const mates = Object.entries(table?.people ?? {})
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id, { name }]) => ({ id, ...(name ? { name } : {}) }));
  return (
    <PhoneFrame
      title={item?.title ?? floor.room.title}
      section={item?.section}
      clock={clock}
      now={now}
      you={you}
      onYou={() => setSheet(true)}
      save={save}
      pendingCount={waiting}
      rehearsal={floor.room.rehearsal}
      language={floor.room.language}
    >
      <Returned texts={returned} onDismiss={connection.dismissReturned} />
      {item && floor.step && floor.activity ? (
        <ActivityScreen
          face="phone"
          screen={{
            item,
            step: floor.step,
            clock,
            language: floor.room.language,
            floor: floor.activity,
            table: table?.items[item.id],
            me: me.items[item.id],
            you,
            tablemates: mates,
            roles: floor.room.roles,
            send,
            introduce,
          }}
        />
      ) : floor.room.status === 'ended' ? (
        <Empty heading title={text.endedTitle} detail={text.endedDetail} />
      ) : (
        <Lobby
          you={you}
          mates={mates.length - 1}
          namesAsked={floor.room.namesAsked}
          onChange={() => setSheet(true)}
        />
      )}
      {sheet === undefined ? null : (
        <YouSheet
          open={sheet}
          you={you}
          room={floor.room}
          introduce={introduce}
          onClose={() => setSheet(false)}
        />
      )}
    </PhoneFrame>
  );
}
