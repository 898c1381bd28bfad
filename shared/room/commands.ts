import { agendaCommands } from './agendaCommands.ts';
import type { RoomCommands } from './command.ts';
import { peopleCommands } from './peopleCommands.ts';
import { showCommands } from './showCommands.ts';

/** Everything that people may ask of the room itself, by its name. */
export const roomCommands: RoomCommands = { ...showCommands, ...agendaCommands, ...peopleCommands };
