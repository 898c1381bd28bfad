import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Draft, readDraft } from '../../client/prepare/data/draft.ts';
import { readYaml } from '../../shared/agenda/yamlFile.ts';

// Tests with a document run where import.meta.url is no file.
const FILE = join(process.cwd(), 'sessions/collaborative-leadership.yaml');

/** The session that ships, as an editor loads it. */
export function aSession(): Draft {
  const yaml = readYaml(readFileSync(FILE, 'utf8'));
  const draft = yaml.ok ? readDraft(yaml.value) : undefined;
  if (!draft) throw new Error('the session that ships cannot be edited');
  return draft;
}
