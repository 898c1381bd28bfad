import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registry } from '../../shared/activities/registry.ts';
import { parseSession, type Session } from '../../shared/agenda/session.ts';
import type { Registry } from '../../shared/room/plan.ts';

export const kinds: Registry = registry;

/** A session as it ships with the product. @param name of its file, without the folder */
export function shippedSession(name = 'collaborative-leadership.yaml'): Session {
  const file = join(import.meta.dirname, '../../sessions', name);
  const parsed = parseSession(readFileSync(file, 'utf8'), { file, configOf: (kind) => kinds[kind]?.config });
  if (!parsed.ok) {
    const faults = parsed.faults.map(({ line, field, message }) => `${line} ${field}: ${message}`);
    throw new Error([`${name} has faults:`, ...faults].join('\n'));
  }
  return parsed.session;
}
