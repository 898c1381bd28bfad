import { toYaml } from '../../../shared/agenda/sessionYaml.ts';
import type { Draft } from '../data/draft.ts';
import { handOverFile } from './handOverFile.ts';

/** Hands the session over as a file of `sessions/`. */
export const exportSession = (session: Draft): void =>
  handOverFile(toYaml(session), 'application/yaml', session.title, '.yaml');
