import { said } from '../../shared/lib/catalogue.ts';
import { Returned } from '../handBack/Returned.tsx';
import { type HandedBack, useHandBack } from '../handBack/useHandBack.ts';
import { kept } from '../live/kept.ts';
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
    const value = kept.get(key);
    if (sending?.item === undefined || value === undefined) return;
    const reply = await controls.askItem(sending.item, sending.type, sending.payload);
    if (reply.ok) kept.remove(key);
    else kept.set(key, { ...value, refused: said(reply) });
  }
  return (
    <Returned
      texts={back}
      language={language}
      onSend={(entry) => void send(entry)}
      onLater={({ key }) => {
        const value = kept.get(key);
        if (value) kept.set(key, { ...value, later: true });
      }}
      onDiscard={({ key }) => kept.remove(key)}
    />
  );
}
