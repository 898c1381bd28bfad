import { lineCommands } from './lineCommands.ts';
import { pickCommands } from './pickCommands.ts';
import { ratingCommands } from './ratingCommands.ts';

export const commands = { ...ratingCommands, ...lineCommands, ...pickCommands };
