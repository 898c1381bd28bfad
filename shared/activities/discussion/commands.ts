import { askedCommands } from './askedCommands.ts';
import { groupCommands } from './groupCommands.ts';
import { hostCommands } from './hostCommands.ts';
import { participantCommands } from './participantCommands.ts';

export const commands = { ...hostCommands, ...askedCommands, ...groupCommands, ...participantCommands };
