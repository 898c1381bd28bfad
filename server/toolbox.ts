import type { ConfigOf } from '../shared/agenda/session.ts';
import { type GroupOf, parseToolbox, type Toolbox } from '../shared/agenda/toolbox.ts';
import { type FaultLogger, textOfFile, warnOf, wholeFault } from './agendaFiles.ts';

/**
 * Reads the toolbox of ready activities, once, at start. Faults are reported as those of session files are;
 * entries without faults are kept, and the server starts in any case.
 */
export function loadToolbox(
  file: string,
  kinds: { readonly configOf: ConfigOf; readonly groupOf: GroupOf },
  logger: FaultLogger,
): Toolbox {
  const text = textOfFile(file);
  const toolbox = text.ok
    ? parseToolbox(text.value, { file, ...kinds })
    : { entries: [], faults: [wholeFault(file, text.fault)] };
  for (const fault of toolbox.faults) warnOf(logger, fault);
  return toolbox;
}
