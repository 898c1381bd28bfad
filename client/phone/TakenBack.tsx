import { Returned } from '../handBack/returnedPart.ts';
import { takenBack, useTakenBack } from './takenBack.ts';

/** What somebody wrote in a room that they are not in any more. */
export function TakenBack({ code }: { code: string }) {
  const words = useTakenBack(code);
  if (words === undefined) return null;
  return <Returned texts={[{ key: code, words, later: false }]} onDiscard={() => takenBack.dismiss(code)} />;
}
