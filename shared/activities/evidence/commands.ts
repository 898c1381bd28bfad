import { hostCommands } from './hostCommands.ts';
import { tableCommands } from './tableCommands.ts';
import { writtenCommands } from './writtenCommands.ts';

export const commands = { ...writtenCommands, ...tableCommands, ...hostCommands };
