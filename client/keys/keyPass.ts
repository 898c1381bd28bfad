import { nanoid } from 'nanoid';
import type { KeysOff, ShowKey } from './showKeys.ts';

/**
 * Keys pressed in the projector's window, handed to a console of the same room in the same browser. The window asks
 * who is there, the first console to answer gets the key: with two consoles open, one of them carries it out.
 */
const CHANNEL = 'plenary.keys';
/** How long a console has to answer, ms: it may be busy drawing. */
const PATIENCE_MS = 2_000;

type Message =
  | { readonly kind: 'who'; readonly id: string; readonly room: string }
  | { readonly kind: 'here'; readonly id: string; readonly console: string }
  | { readonly kind: 'take'; readonly id: string; readonly console: string; readonly key: ShowKey }
  | { readonly kind: 'taken'; readonly id: string; readonly off?: KeysOff };

/** What became of a key: carried out, of no use now, or nobody was there to take it. */
export type Passed = 'taken' | KeysOff | 'nobody';

const canPass = (): boolean => typeof BroadcastChannel === 'function';

/**
 * Hands a key to a console of the room.
 * @param room the room's code, which both sides know
 */
export function passKey(room: string, key: ShowKey): Promise<Passed> {
  if (!canPass()) return Promise.resolve('nobody');
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(CHANNEL);
    const id = nanoid(12);
    let given = false;
    const done = (passed: Passed) => {
      clearTimeout(late);
      channel.close();
      resolve(passed);
    };
    const late = setTimeout(done, PATIENCE_MS, 'nobody');
    channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.id !== id) return;
      if (data.kind === 'here' && !given) {
        given = true;
        channel.postMessage({ kind: 'take', id, console: data.console, key } satisfies Message);
      }
      if (data.kind === 'taken') done(data.off ?? 'taken');
    };
    channel.postMessage({ kind: 'who', id, room } satisfies Message);
  });
}

/**
 * Takes keys from projector windows of the room.
 * @param press carries one out, or says why it does nothing now
 * @returns a function that ends this
 */
export function takeKeys(room: string, press: (key: ShowKey) => KeysOff | undefined): () => void {
  if (!canPass()) return () => undefined;
  const channel = new BroadcastChannel(CHANNEL);
  const console = nanoid(12);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'who' && data.room === room) {
      channel.postMessage({ kind: 'here', id: data.id, console } satisfies Message);
    }
    if (data.kind === 'take' && data.console === console) {
      const off = press(data.key);
      channel.postMessage({
        kind: 'taken',
        id: data.id,
        ...(off === undefined ? {} : { off }),
      } satisfies Message);
    }
  };
  return () => channel.close();
}
