import { nextStepCommands } from './nextStepCommands.ts';
import { shapeCommands } from './shapeCommands.ts';

export const commands = { ...shapeCommands, ...nextStepCommands };
