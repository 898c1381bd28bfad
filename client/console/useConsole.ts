import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { Asked } from '../../shared/lib/payloads.ts';
import type { Reply } from '../../shared/protocol/wire.ts';
import type { HostPayloads } from '../../shared/room/commands.ts';
import type { Command } from '../../shared/room/envelope.ts';
import type { ConsoleView } from '../../shared/room/views.ts';
import { type Connection, connect } from '../live/connection.ts';
import { anotherHostKey, hostKeyOf, nameHostedRoom, takeKeyFromLink } from '../live/hostKeys.ts';
import type { Ask } from '../live/send.ts';
import { midway, watchTyping } from './midway.ts';
import { Paces, type Walk } from './paces.ts';

/** Connects as a host of the room; `undefined` where this browser has no key to it. */
export function useHostConnection(roomId: string): Connection | 'no-key' | undefined {
  const [connection, setConnection] = useState<Connection | 'no-key'>();
  useEffect(() => {
    takeKeyFromLink(roomId);
    const key = hostKeyOf(roomId);
    if (key === undefined) {
      setConnection('no-key');
      return;
    }
    const unwatch = watchTyping();
    const made = connect({
      midway,
      // Asked for at every attempt: the key may have been renewed meanwhile.
      auth: () => ({ as: 'host', roomId, key: hostKeyOf(roomId) ?? key }),
      onRevoked: anotherHostKey,
      onWelcome: ({ views }) => {
        if (views.console) nameHostedRoom(roomId, views.console.view.room);
      },
    });
    setConnection(made);
    return () => {
      made.close();
      unwatch();
    };
  }, [roomId]);
  return connection;
}

type Refused = Extract<Reply, { ok: false }>;

/** What a console asks of the room, and what became of it. */
export interface Controls {
  readonly ask: Ask<HostPayloads>;
  /** Asks an item's activity, whichever it is. */
  readonly askItem: (item: string, type: string, payload: unknown) => Promise<Reply>;
  readonly next: () => void;
  readonly back: () => void;
  /** Takes back the last change of the show or of its agenda, if there is one. */
  readonly undo: () => void;
  /** The last refusal, until something else is asked. */
  readonly fault: Refused | undefined;
  readonly clearFault: () => void;
}

/** @param view what the console shows now: Next and Back name the step that they leave */
export function useControls(connection: Connection, view: ConsoleView | undefined): Controls {
  const [fault, setFault] = useState<Refused>();
  const told = useCallback((reply: Reply): Reply => {
    setFault(reply.ok ? undefined : reply);
    return reply;
  }, []);
  const item = view?.item?.id;
  const step = view?.step?.id;
  const status = view?.room.status;
  const change = view?.undo?.change;
  /** What this console pressed last, until it sees another stop or is told that it did not go through. */
  const pressed = useRef<string>(undefined);
  const paces = useRef(new Paces());
  const controls = useMemo((): Controls & { readonly go: (type: Walk) => Promise<void> } => {
    const ask: Ask<HostPayloads> = async (type, payload) => told(await connection.send({ type, payload }));
    /** Of two presses at once the first does it: that the second came too late is no news to whoever pressed both. */
    const press = async (command: Asked<HostPayloads> & Pick<Command, 'item' | 'step'>) => {
      const name = JSON.stringify(command);
      const again = pressed.current === name;
      pressed.current = name;
      const reply = await connection.send(command);
      if (reply.ok) told(reply);
      else if (!again || reply.code !== 'stale') {
        pressed.current = undefined;
        told(reply);
      }
      return reply;
    };
    const go = async (type: Walk) => {
      if (item === undefined || step === undefined) return;
      const reply = await press({ type, item, step, payload: {} });
      paces.current.answered(reply.ok);
    };
    const walk = (type: Walk) => {
      if (paces.current.pressed(type, performance.now())) void go(type);
    };
    return {
      ask,
      askItem: async (id, type, payload) => connection.send({ type, item: id, payload }),
      go,
      next: () => {
        if (status === 'lobby') void ask('start', {});
        else walk('next');
      },
      back: () => walk('back'),
      undo: () => {
        // It names the change: two presses at once take back one.
        if (change !== undefined) void press({ type: 'undo', payload: { change } });
      },
      fault,
      clearFault: () => setFault(undefined),
    };
  }, [connection, item, step, status, change, told, fault]);
  const { go } = controls;
  const goOn = useEffectEvent((type: Walk) => void go(type));
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is about the stop that is seen
  useEffect(() => {
    pressed.current = undefined;
    const owed = paces.current.seen(performance.now());
    if (owed) goOn(owed);
  }, [item, step]);
  return controls;
}
