import { useCallback, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { cleanLine, isBlank } from '../../shared/lib/cleanText.ts';
import { teamAt } from '../../shared/lib/teamAt.ts';
import type { Reply } from '../../shared/protocol/wire.ts';
import type { ParticipantPayloads } from '../../shared/room/commands.ts';
import { Returned } from '../handBack/returnedPart.ts';
import { type HandedBack, type Unsaved, useHandBack } from '../handBack/useHandBack.ts';
import { type Connection, connect, type Link } from '../live/connection.ts';
import { forgetWords, keptWords } from '../live/keptWords.ts';
import type { SendOptions } from '../live/send.ts';
import { useServerNow } from '../live/time.ts';
import { part } from '../parts/part.tsx';
import { Empty } from '../ui/Empty.tsx';
import { PhoneFrame, type SaveState } from '../ui/frames/PhoneFrame.tsx';
import { useText } from '../ui/text.ts';
import type { Written } from './beside/written.ts';
import { clockOf } from './clockOf.ts';
import type { Introduction } from './Introduce.tsx';
import { Activity, ClosedRoom, fetchActivities, Idle, preload, rest } from './later.tsx';
import { phoneText } from './phoneText.ts';
import { seat } from './seat.ts';
import { takenBack, useTakenBack } from './takenBack.ts';

/** Fetched after joining: before the show moves there is nothing to hear. */
const Heard = part(async () => ({ default: (await import('../ui/heard/Heard.tsx')).Heard }), 'unseen');
const MovedTo = part(async () => ({ default: (await rest()).MovedTo }), 'unseen');
const Beside = part(async () => ({ default: (await rest()).Beside }), 'unseen');
const SeatNotice = part(async () => ({ default: (await rest()).SeatNotice }), 'unseen');
const YouSheet = part(async () => ({ default: (await rest()).YouSheet }));

function useConnection(code: string, introduction: Introduction | undefined): Connection | undefined {
  const [connection, setConnection] = useState<Connection>();
  useEffect(() => {
    const made = connect({
      auth: () => {
        const token = seat.token(code);
        if (token !== undefined) return { as: 'participant', code, token };
        const { name, role, table, team } = introduction ?? { name: '', role: '', table: 'any' };
        return {
          as: 'participant',
          code,
          ...(isBlank(name) ? {} : { name: cleanLine(name) }),
          ...(role ? { role } : {}),
          ...(table === 'any' || table === '' ? {} : { table }),
          ...(team ? { team } : {}),
        };
      },
      outboxKey: `plenary.outbox.${code}`,
      owner: () => seat.person(code),
      onGone: (problem) => {
        const person = seat.person(code);
        if (problem === 'removed') seat.lose(code);
        else seat.leave(code);
        return person === undefined ? [] : forgetWords(`${person}/`);
      },
      onTakenBack: (words) => takenBack.keep(code, words),
      onWelcome: ({ you }) => {
        if (you?.token !== undefined) seat.keep(code, you.token);
      },
    });
    setConnection(made);
    fetchActivities();
    return () => made.close();
  }, [code, introduction]);
  return connection;
}

/** The room on a phone: follows the host, and keeps what the person does until it is saved. */
export function LiveRoom(props: {
  code: string;
  introduction: Introduction | undefined;
  /** The table of the link by which the page was opened. */
  linked?: string | undefined;
  onRejoin: () => void;
  /** Whoever a facilitator took out here has been brought back. */
  onBack: () => void;
}) {
  const text = useText(phoneText);
  const connection = useConnection(props.code, props.introduction);
  if (!connection) return <Empty heading title={text.joining} />;
  return <Connected connection={connection} {...props} />;
}

/** The room as somebody sees it. */
export function Connected({
  connection: own,
  code,
  person,
  unnamed,
  linked,
  onRejoin,
  onBack,
}: {
  connection: Connection;
  code: string;
  /** Where it is not this phone's owner, but somebody for whom a host writes. */
  person?: string;
  /** What they are called where they gave no name. */
  unnamed?: string;
  linked?: string | undefined;
  onRejoin: () => void;
  onBack: () => void;
}) {
  const text = useText(phoneText);
  /** Somebody without a phone for whom this one writes, while they are on the screen. */
  const [other, setOther] = useState<Written>();
  const { link: ownLink, views: ownViews } = useStore(own.store);
  const connection = ownLink === 'closed' || !other ? own : other.connection;
  const { link, problem, views, waiting } = useStore(connection.store);
  const givenBack = useTakenBack(code) !== undefined;
  const owner = connection === own ? (person ?? seat.person(code)) : other?.person;
  const [sent, setSent] = useState(false);
  /** Open or closed, once it was asked for. */
  const [sheet, setSheet] = useState<boolean>();
  const { floor, me, table } = views;
  const now = useServerNow(floor?.clock?.step.endsAt);
  const item = floor?.item;

  const itemId = item?.id;
  const stepId = floor?.step?.id;
  const title = item?.title;
  // Tied to the stop on screen: what a screen saves while the host presses Next still belongs to its own.
  const send = useCallback(
    (type: string, payload: unknown, options?: SendOptions): Promise<Reply> => {
      setSent(true);
      const at = itemId === undefined || stepId === undefined ? {} : { item: itemId, step: stepId };
      return connection.send(
        { type, ...at, payload },
        { ...options, ...(title === undefined ? {} : { title }) },
      );
    },
    [connection, itemId, stepId, title],
  );
  const place = useMemo(
    () =>
      itemId === undefined || stepId === undefined
        ? undefined
        : { owner: owner ?? '', item: itemId, step: stepId, title: title ?? '' },
    [owner, itemId, stepId, title],
  );
  const screenOf = `${owner}/${itemId}`;
  const [readyFor, setReadyFor] = useState<string>();
  const ready = useCallback(() => setReadyFor(screenOf), [screenOf]);
  const show = useCallback((written: Written | undefined) => {
    setOther(written);
    setSheet(undefined);
  }, []);
  const { back, typed } = useHandBack(
    owner,
    waiting,
    link === 'closed' || (floor !== undefined && (itemId === undefined || readyFor === screenOf)),
  );
  const handBack = {
    onSend: ({ key, send: sending, title: of }: HandedBack) => {
      if (sending) void connection.send(sending, of === undefined ? {} : { title: of });
      setSent(true);
      keptWords.remove(key);
    },
    onLater: ({ key }: HandedBack) => {
      const value = keptWords.get(key);
      if (value) keptWords.set(key, { ...value, later: true });
    },
    onDiscard: ({ key }: HandedBack) => keptWords.remove(key),
  };
  const introduce = useCallback(
    (change: ParticipantPayloads['introduce']) => connection.send({ type: 'introduce', payload: change }),
    [connection],
  );

  // While there is a line: it is shown when there is none.
  const address = floor?.room.address;
  useEffect(() => {
    if (address !== undefined) MovedTo.fetch();
  }, [address]);
  const kinds = floor?.room.kinds;
  useEffect(() => {
    if (!kinds) return;
    void YouSheet.fetch();
    void ClosedRoom.fetch();
    void Returned.fetch();
    preload(kinds);
  }, [kinds]);

  if (ownLink === 'closed')
    return <ClosedRoom {...{ code, connection, problem, waiting, back, onBack, onRejoin }} />;
  if (!floor || !me)
    return <Empty heading title={link === 'offline' ? text.waitingForNetwork : text.joining} />;

  const save = saveStateOf(link, waiting.length, back.length, typed, sent);
  const { you } = me;
  const { teams } = floor.room;
  const token = person === undefined ? seat.token(code) : undefined;
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
      team={teams && teamAt(teams, you.table)?.name}
      onYou={() => setSheet(true)}
      save={save}
      pendingCount={waiting.length + (save === 'offline' ? back.length + (typed === 'nothing' ? 0 : 1) : 0)}
      rehearsal={floor.room.rehearsal}
      language={floor.room.language}
      of={person && (you.name ?? unnamed)}
    >
      {ownViews.me?.beside || other || givenBack ? (
        <Beside own={own} code={code} shown={other} onShow={show} />
      ) : null}
      <Heard
        leads
        session={floor.room.title}
        moment={{ status: floor.room.status, item, step: floor.step, clock, now, table: you.table }}
      />
      {connection === own && person === undefined && floor.room.status !== 'ended' ? (
        <SeatNotice code={code} you={you} room={floor.room} linked={linked} introduce={introduce} />
      ) : null}
      <Returned texts={back} language={floor.room.language} {...handBack} />
      {link === 'offline' && token !== undefined && address !== undefined && address !== location.origin ? (
        <MovedTo address={address} code={code} token={token} />
      ) : null}
      {item && floor.step && floor.activity ? (
        <Activity
          // Not that of the sheet, which stands beside it.
          key={`screen of ${owner}`}
          place={place}
          teams={teams}
          onReady={ready}
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
      ) : (
        <Idle room={floor.room} you={you} mates={mates.length - 1} onChange={() => setSheet(true)} />
      )}
      {sheet === undefined ? null : (
        <YouSheet
          key={`sheet of ${owner}`}
          open={sheet}
          own={person === undefined ? own : undefined}
          code={code}
          mates={table?.people}
          you={you}
          room={floor.room}
          introduce={introduce}
          onClose={() => setSheet(false)}
        />
      )}
    </PhoneFrame>
  );
}

/** What the footer says. "Saved" is true only while everything that was written here is with the server. */
function saveStateOf(
  link: Link,
  waiting: number,
  handedBack: number,
  typed: Unsaved['typed'],
  sent: boolean,
): SaveState {
  if (link !== 'online') return 'offline';
  if (waiting > 0 || typed === 'going') return 'saving';
  if (handedBack > 0 || typed === 'unsent') return 'unsent';
  return sent ? 'saved' : 'none';
}
