import { useSyncExternalStore } from 'react';

/** Light, dark on demand, or as the device is set. The projector is always light: ballrooms are lit. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEPT_AS = 'plenary.theme';
const isTheme = (value: string | null): value is Theme => THEMES.some((theme) => theme === value);

function kept(): Theme {
  try {
    const value = localStorage.getItem(KEPT_AS);
    return isTheme(value) ? value : 'auto';
  } catch {
    return 'auto'; // Storage may be forbidden; the device's own setting is then all there is.
  }
}

let current: Theme = kept();
const listeners = new Set<() => void>();

function tellDocument(): void {
  if (typeof document === 'undefined') return;
  if (current === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = current;
}
tellDocument();

/** Chooses the theme by hand and keeps the choice on this device. */
export function setTheme(theme: Theme): void {
  current = theme;
  tellDocument();
  try {
    localStorage.setItem(KEPT_AS, theme);
  } catch {
    // The choice then lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The theme in use; re-renders when it changes. */
export const useTheme = (): Theme =>
  useSyncExternalStore(
    subscribe,
    () => current,
    () => 'auto',
  );
