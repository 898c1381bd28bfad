import { said } from '../../shared/lib/catalogue.ts';
import { Returned } from '../handBack/Returned.tsx';
import { type HandedBack, useHandBack } from '../handBack/useHandBack.ts';
import { keptWords } from '../live/keptWords.ts';
import type { Controls } from './useConsole.ts';

/** Begins the names of what the hosts of a room typed on this device. */
export const hostOwner = (roomId: string): string => `host/${roomId}`;

const NOTHING: readonly never[] = [];

/** What a host typed in a dialog that went away under them, say as somebody else pressed Next. */
export function HostWords({
  roomId,
  language,
  controls,
}: {
  roomId: string;
  language: string;
  controls: Pick<Controls, 'askItem'>;
}) {
  const { back } = useHandBack(hostOwner(roomId), NOTHING, true);
  async function send({ key, send: sending }: HandedBack) {
    const value = keptWords.get(key);
    if (sending?.item === undefined || value === undefined) return;
    const reply = await controls.askItem(sending.item, sending.type, sending.payload);
    if (reply.ok) keptWords.remove(key);
    else keptWords.set(key, { ...value, refused: said(reply) });
  }
  return (
    <Returned
      texts={back}
      language={language}
      onSend={(entry) => void send(entry)}
      onLater={({ key }) => {
        const value = keptWords.get(key);
        if (value) keptWords.set(key, { ...value, later: true });
      }}
      onDiscard={({ key }) => keptWords.remove(key)}
    />
  );
}
