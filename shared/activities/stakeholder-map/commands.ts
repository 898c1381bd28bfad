import { inviteCommands } from './inviteCommands.ts';
import { mapCommands } from './mapCommands.ts';

export const commands = { ...mapCommands, ...inviteCommands };
