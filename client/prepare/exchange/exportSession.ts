import { toYaml } from '../../../shared/agenda/sessionYaml.ts';
import { newSlug } from '../../forms/newSlug.ts';
import type { Draft } from '../data/draft.ts';

/** Hands the session over as a file of `sessions/`. */
export function exportSession(session: Draft): void {
  const address = URL.createObjectURL(new Blob([toYaml(session)], { type: 'application/yaml' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${newSlug(session.title, [], 'session')}.yaml`;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
