import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Connection, type ConnectionOptions, connect } from '../../live/connection.ts';
import { forgetWords } from '../../live/keptWords.ts';
import { seat } from '../seat.ts';
import { takenBack } from '../takenBack.ts';

/** Somebody without a phone, for whom this one writes: over a connection that is as theirs. */
export interface Written {
  readonly person: string;
  readonly connection: Connection;
}

/** Connects as somebody without a phone. What is not sent yet for them is kept apart from what others write here. */
export const connectAs = (
  code: string,
  person: string,
  options: Pick<ConnectionOptions, 'auth' | 'onRevoked'>,
): Connection =>
  connect({
    ...options,
    outboxKey: `plenary.outbox.${code}.${person}`,
    owner: () => person,
    onGone: () => forgetWords(`${person}/`),
    onTakenBack: (words) => takenBack.keep(code, words),
  });

const connectBeside = (code: string, person: string): Connection =>
  connectAs(code, person, {
    auth: () => {
      const token = seat.token(code);
      return { as: 'participant', code, person, ...(token === undefined ? {} : { token }) };
    },
  });

/**
 * Holds a connection for each person whom `own` says this phone writes for: all of them are here, and what is written for
 * them goes out, whoever is on the screen.
 * @returns who they are, in the order in which they came, and a function that ends it
 */
export function holdWritten(
  own: Connection,
  code: string,
): { readonly written: StoreApi<readonly Written[]>; readonly stop: () => void } {
  const written = createStore<readonly Written[]>(() => []);
  const look = () => {
    const { beside = {} } = own.store.getState().views.me ?? {};
    const before = written.getState();
    const after = Object.entries(beside)
      .sort(([, a], [, b]) => a.order - b.order)
      .map(
        ([person]) =>
          before.find((one) => one.person === person) ?? { person, connection: connectBeside(code, person) },
      );
    if (after.length === before.length && after.every((one, at) => one === before[at])) return;
    written.setState(after, true);
    for (const one of before) if (!after.includes(one)) closeSoon(one.connection);
  };
  look();
  const unsubscribe = own.store.subscribe(look);
  return {
    written,
    stop: () => {
      unsubscribe();
      for (const { connection } of written.getState()) closeSoon(connection);
    },
  };
}

const SOON_MS = 5_000;

/** The last word to it may still be on its way: it gives back what was written there. */
function closeSoon({ store, close }: Connection): void {
  if (store.getState().link === 'closed') return;
  setTimeout(close, SOON_MS);
}
