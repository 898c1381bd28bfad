import { useCallback, useEffect, useState } from 'react';
import type { ToolboxEntry } from '../../shared/agenda/toolbox.ts';
import { ask } from '../live/ask.ts';

let known: readonly ToolboxEntry[] | undefined;

/** The toolbox is the same for as long as the server runs: it is fetched once a page. */
async function fetchToolbox(): Promise<readonly ToolboxEntry[]> {
  if (known) return known;
  const response = await ask('/api/toolbox');
  if (!response.ok) throw new Error(`the toolbox answered ${response.status}`);
  const { toolboxAnswer } = await import('../../shared/protocol/agendaAnswers.ts');
  const { entries } = toolboxAnswer.parse(await response.json());
  known = entries;
  return entries;
}

/** The ready activities, fetched when they are first wanted. */
export function useToolbox(): {
  readonly entries: readonly ToolboxEntry[] | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
} {
  const [entries, setEntries] = useState(known);
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    setFailed(false);
    fetchToolbox().then(setEntries, () => setFailed(true));
  }, []);
  useEffect(() => {
    if (!entries) load();
  }, [entries, load]);
  return { entries, failed, retry: load };
}
