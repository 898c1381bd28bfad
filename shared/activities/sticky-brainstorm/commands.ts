import { aloneCommands } from './aloneCommands.ts';
import { boardCommands } from './boardCommands.ts';
import { centralCommands } from './centralCommands.ts';
import { paperCommands } from './paperCommands.ts';
import { hostCommands, personCommands } from './personCommands.ts';

export const commands = {
  ...personCommands,
  ...paperCommands,
  ...boardCommands,
  ...centralCommands,
  ...hostCommands,
  ...aloneCommands,
};
