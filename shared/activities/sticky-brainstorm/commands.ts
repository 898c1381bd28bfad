import { aloneCommands } from './aloneCommands.ts';
import { boardCommands } from './boardCommands.ts';
import { centralCommands } from './centralCommands.ts';
import { hostCommands, personCommands } from './personCommands.ts';

export const commands = {
  ...personCommands,
  ...boardCommands,
  ...centralCommands,
  ...hostCommands,
  ...aloneCommands,
};
