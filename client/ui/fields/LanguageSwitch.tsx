import { LANGUAGES, setLanguage, useLanguage, useText } from '../text.ts';
import { uiText } from '../uiText.ts';
import { Segmented } from './Segmented.tsx';

const NAMES = { en: 'English', es: 'Español' } as const;

/** Chooses the interface's language by hand; each language is called by its own name. */
export function LanguageSwitch() {
  const language = useLanguage();
  const text = useText(uiText);
  return (
    <Segmented
      label={text.language}
      options={LANGUAGES.map((id) => ({ id, label: NAMES[id] }))}
      value={language}
      onChange={setLanguage}
    />
  );
}
