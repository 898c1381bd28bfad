import { kitText } from '../kitText.ts';
import { useText } from '../text.ts';
import { setTheme, THEMES, useTheme } from '../theme.ts';
import { Segmented } from './Segmented.tsx';

/** Light, dark, or as the device is set. */
export function ThemeSwitch() {
  const text = useText(kitText);
  return (
    <Segmented
      label={text.theme}
      options={THEMES.map((id) => ({ id, label: text.themes[id] }))}
      value={useTheme()}
      onChange={setTheme}
    />
  );
}
