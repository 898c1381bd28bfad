import { curatedCommands } from './curated.ts';
import { entryCommands } from './entryCommands.ts';
import { hostCommands } from './hostCommands.ts';
import { queueCommands } from './queueCommands.ts';

export const commands = { ...queueCommands, ...entryCommands, ...hostCommands, ...curatedCommands };
