import { z } from 'zod';
import { fault } from '../lib/faults.ts';
import { type PathFault, schemaFaults } from './schemaFaults.ts';

/** The schema of an activity's config; `undefined` for a kind that does not exist. */
export type ConfigOf = (kind: string) => z.ZodType | undefined;

export interface CheckedConfigs {
  /** By the item's place in the list, as the activity's schema gives them; nothing where one is at fault. */
  readonly configs: readonly unknown[];
  readonly faults: readonly PathFault[];
}

/** Loosely, so that a config is checked even where the item around it is at fault. */
const looseItem = z.looseObject({ activity: z.string().min(1), config: z.unknown().optional() });

/**
 * Checks the config of every item of a list by the schema of its activity.
 * @param part names the list in the whole; it begins every fault's path.
 */
export function checkConfigs(part: string, items: readonly unknown[], configOf: ConfigOf): CheckedConfigs {
  const configs: unknown[] = [];
  const faults: PathFault[] = [];
  items.forEach((entry, index) => {
    const item = looseItem.safeParse(entry);
    // A config that is not there is the item's own fault, and reported as such.
    if (!item.success || !('config' in item.data)) return;
    const { activity, config } = item.data;
    const schema = configOf(activity);
    if (!schema) {
      faults.push({ path: [part, index, 'activity'], fault: fault('noActivity', { activity }) });
      return;
    }
    const parsed = schema.safeParse(config);
    if (parsed.success) configs[index] = parsed.data;
    else faults.push(...schemaFaults(schema, config, parsed.error.issues, [part, index, 'config']));
  });
  return { configs, faults };
}
