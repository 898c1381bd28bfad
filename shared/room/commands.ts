import type { Payloads } from '../lib/payloads.ts';
import { agendaCommands } from './agendaCommands.ts';
import type { RoomCommands } from './command.ts';
import { peopleCommands } from './peopleCommands.ts';
import { refitCommands } from './refitCommands.ts';
import { showCommands } from './showCommands.ts';
import { tableCommands } from './tableCommands.ts';
import { teamCommands } from './teamCommands.ts';

/** Everything that people may ask of the room itself, by its name. */
export const roomCommands = {
  ...showCommands,
  ...agendaCommands,
  ...refitCommands,
  ...peopleCommands,
  ...tableCommands,
  ...teamCommands,
} satisfies RoomCommands;

/** What hosts may ask of the room itself: payloads by the names of commands. */
export type HostPayloads = Payloads<typeof roomCommands, 'host'>;
/** What participants may ask of the room itself. */
export type ParticipantPayloads = Payloads<typeof roomCommands, 'participant'>;
