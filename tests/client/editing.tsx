import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { vi } from 'vitest';
import { ActivityForm } from '../../client/prepare/agenda/ActivityForm.tsx';
import { configOf } from '../../client/prepare/data/kinds.ts';
import { checkSession } from '../../shared/agenda/session.ts';
import { aSession } from '../support/draftSession.ts';

/** The config's name in faults. */
export const AT = 'agenda[0].config';

/** What the checks say of a config, named from the config on. */
export function faultsOf(kind: string, config: unknown) {
  const session = aSession();
  const [item] = session.agenda;
  const checked = checkSession({ ...session, agenda: [{ ...item, activity: kind, config }] }, configOf);
  return (checked.ok ? [] : checked.faults)
    .filter(({ field }) => field.startsWith(AT))
    .map((found) => ({ ...found, field: found.field.slice(AT.length).replace(/^\./, '') }));
}

/** An editor that holds what it is given, as the page does; the function says what stands in it now. */
export function edit(kind: string, config: unknown) {
  let now = config;
  const onChange = vi.fn();
  function Page() {
    const [value, set] = useState(config);
    return (
      <ActivityForm
        kind={kind}
        config={value}
        faults={faultsOf(kind, value)}
        language="en"
        at={AT}
        onChange={(next, mark) => {
          now = next;
          onChange(next, mark);
          set(next);
        }}
      />
    );
  }
  render(<Page />);
  return { config: () => now, onChange };
}

/** Whether a room could run it. */
export const valid = (kind: string, config: unknown) => configOf(kind)?.safeParse(config).success;
/** A field by its label, in a row by the row's name. */
export const field = (name: string | RegExp, group?: string) =>
  (group === undefined ? screen : within(screen.getByRole('group', { name: group }))).getByRole('textbox', {
    name,
  });
/** Presses a button. */
export const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

/** Puts words in the place of what stands in a field. */
export async function write(element: HTMLElement, words: string) {
  await userEvent.clear(element);
  if (words !== '') await userEvent.type(element, words);
}
