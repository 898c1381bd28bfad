import { hostCommands } from './hostCommands.ts';
import { textCommands } from './textCommands.ts';
import { turnCommands } from './turnCommands.ts';

export const commands = { ...turnCommands, ...textCommands, ...hostCommands };
