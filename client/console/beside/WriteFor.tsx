import { writtenAddress } from '../../live/watch.ts';
import { useText } from '../../ui/text.ts';
import { noPhonesText } from './noPhonesText.ts';
import { SmallPage } from './SmallPage.tsx';

/** That of a small phone. */
const SIZE = { width: 360, height: 700 };

/** The phone of somebody who has none: the real page, for the host to use. */
export function WriteFor({
  room,
  person,
  name,
}: {
  room: { readonly roomId: string; readonly code: string };
  person: string;
  name: string;
}) {
  const text = useText(noPhonesText);
  return <SmallPage used address={writtenAddress(room, person)} title={text.frame(name)} size={SIZE} />;
}
