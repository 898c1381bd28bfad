import type { Controls } from '../../client/console/useConsole.ts';

/** Controls that remember what was asked, and are answered yes. */
export function fakeControls() {
  const asked: [type: string, payload: unknown][] = [];
  const undone: number[] = [];
  const controls: Controls = {
    ask: async (type, payload) => {
      asked.push([type, payload]);
      return { ok: true, version: 1 };
    },
    askItem: async () => ({ ok: true, version: 1 }),
    next: () => undefined,
    back: () => undefined,
    undo: () => undone.push(1),
    fault: undefined,
    clearFault: () => undefined,
  };
  return { asked, undone, controls };
}
