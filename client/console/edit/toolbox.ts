import { useCallback, useEffect, useState } from 'react';
import type { ToolboxEntry, ToolboxGroup } from '../../../shared/agenda/toolbox.ts';

let known: readonly ToolboxEntry[] | undefined;

/** The toolbox is the same for as long as the server runs: it is fetched once a page. */
async function fetchToolbox(): Promise<readonly ToolboxEntry[]> {
  if (known) return known;
  const response = await fetch('/api/toolbox');
  if (!response.ok) throw new Error(`the toolbox answered ${response.status}`);
  const body: { entries: readonly ToolboxEntry[] } = await response.json();
  known = body.entries;
  return known;
}

/** @param wanted whether it is needed now */
export function useToolbox(wanted: boolean): {
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
    if (wanted && !entries) load();
  }, [wanted, entries, load]);
  return { entries, failed, retry: load };
}

/** Entries in whose words every word that is looked for begins a word, in groups as the toolbox has them. */
export function findIn(
  entries: readonly ToolboxEntry[],
  wanted: string,
): { readonly group: ToolboxGroup; readonly entries: readonly ToolboxEntry[] }[] {
  const words = plain(wanted).split(' ').filter(Boolean);
  const groups = new Map<ToolboxGroup, ToolboxEntry[]>();
  for (const entry of entries) {
    const said = ` ${plain(`${entry.title} ${entry.group} ${entry.use}`)}`;
    if (!words.every((word) => said.includes(` ${word}`))) continue;
    const group = groups.get(entry.group);
    if (group) group.push(entry);
    else groups.set(entry.group, [entry]);
  }
  return [...groups].map(([group, found]) => ({ group, entries: found }));
}

/** Small letters without accents, one space between words: "Café?" is found by "cafe". */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
