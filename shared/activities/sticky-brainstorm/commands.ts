import { boardCommands } from './boardCommands.ts';
import { hostCommands, personCommands } from './personCommands.ts';

export const commands = { ...personCommands, ...boardCommands, ...hostCommands };
