import { hostCommands } from './hostCommands.ts';
import { participantCommands } from './participantCommands.ts';

export const commands = { ...hostCommands, ...participantCommands };
