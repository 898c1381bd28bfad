import { type Language, pickLanguage } from '../../ui/text.ts';
import { readyMessages } from './screensText.ts';

/**
 * The ready messages in the language of the session, where the interface speaks it, else in the host's own.
 * @param session BCP 47 tag of the session's texts
 * @param own the language that the host reads the console in
 */
export function readyIn(session: string, own: Language) {
  const picked = pickLanguage([session, own]);
  return { language: picked, texts: readyMessages[picked] };
}
