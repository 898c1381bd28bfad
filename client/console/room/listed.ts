import type { ConsolePerson } from '../../../shared/room/views.ts';

/** Somebody in the list of people. */
export type Listed = ConsolePerson & { readonly id: string };

/** What hosts call somebody by: a number tells those apart who gave no name. */
export const whoIs = (
  text: { readonly nameless: (number: number) => string },
  { name, number }: Pick<ConsolePerson, 'name' | 'number'>,
): string => name ?? text.nameless(number);
