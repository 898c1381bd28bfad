import type { ConsoleView } from '../../../shared/room/views.ts';
import { useCalls } from '../../calling/useCalls.ts';

/** Of those for whom hosts write, whose turn it is in what is on: ids. */
export function useTurns({ item, activity, people }: ConsoleView): ReadonlySet<string> {
  const calls = useCalls(item?.kind);
  const called = calls && activity ? calls.called(activity) : [];
  return new Set(called.filter((id) => people[id]?.scribe === 'host'));
}
