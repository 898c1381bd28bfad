import { useState } from 'react';
import { useDraftFields, useDraftName } from '../live/drafts.ts';
import type { Sending } from '../live/keptWords.ts';

interface Options<Command> {
  /** What stands in the fields until something is typed. */
  readonly first: Readonly<Record<string, string>>;
  /** What the fields ask for, also handed back where it is not taken; nothing while something is missing. */
  readonly commandOf: (fields: Readonly<Record<string, string>>) => Command | undefined;
  /** Whether all is chosen that has to be before it is asked for. */
  readonly ready?: (fields: Readonly<Record<string, string>>) => boolean;
  /** @returns whether it was done */
  readonly ask: (command: Command) => Promise<boolean>;
  readonly onClose: () => void;
}

/**
 * A dialog in which a host writes: what is typed is kept from the first letter on, and it stays open until what it asks
 * for is done.
 * @param what names what is written: what is typed is kept under this
 */
export function useHostDialog<Command extends Pick<Sending, 'type' | 'payload'>>(
  what: string,
  { first, commandOf, ready, ask, onClose }: Options<Command>,
) {
  const draft = useDraftFields(useDraftName(what), first, { sends: commandOf });
  /** It was to be saved already: what is missing is said. */
  const [tried, setTried] = useState(false);
  function close() {
    draft.clear();
    onClose();
  }
  async function save() {
    setTried(true);
    const command = commandOf(draft.fields);
    if (command === undefined || ready?.(draft.fields) === false) return;
    if (await ask(command)) close();
  }
  return { fields: draft.fields, set: draft.set, tried, save: () => void save(), close };
}
