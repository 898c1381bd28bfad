import { storedChoice } from './storedChoice.ts';

/** Light, dark on demand, or as the device is set. The projector is always light: ballrooms are lit. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const theme = storedChoice(
  'plenary.theme',
  THEMES,
  () => 'auto',
  (chosen, page) => {
    if (chosen === 'auto') delete page.dataset.theme;
    else page.dataset.theme = chosen;
  },
);

/** Chooses the theme by hand and keeps the choice on this device. */
export const setTheme = theme.set;

/** The theme in use; re-renders when it changes. */
export const useTheme = theme.use;
