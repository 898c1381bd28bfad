import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LanguageSwitch } from '../../client/ui/fields/LanguageSwitch.tsx';
import {
  defineText,
  formatNumber,
  pickLanguage,
  plural,
  setLanguage,
  useText,
} from '../../client/ui/text.ts';

const text = defineText({
  en: { stickies: (count: number) => plural('en', count, { one: '1 sticky', other: `${count} stickies` }) },
  es: { stickies: (count) => plural('es', count, { one: '1 nota', other: `${count} notas` }) },
});

function Count({ count }: { count: number }) {
  return <p>{useText(text).stickies(count)}</p>;
}

afterEach(() => {
  act(() => setLanguage('en'));
  localStorage.clear();
});

describe('texts', () => {
  it('takes the first language that the person reads and the interface speaks', () => {
    expect(pickLanguage(['fr-CA', 'es-MX', 'en'])).toBe('es');
    expect(pickLanguage(['EN-gb'])).toBe('en');
    expect(pickLanguage(['fr', 'ar'])).toBe('en');
    expect(pickLanguage([])).toBe('en');
  });

  it('uses the plural form of the language', () => {
    const forms = { one: 'uno', many: 'de', other: 'otros' };
    expect(plural('es', 1, forms)).toBe('uno');
    expect(plural('es', 2, forms)).toBe('otros');
    expect(plural('es', 1_000_000, forms)).toBe('de');
    expect(plural('en', 0, { one: 'one', other: 'others' })).toBe('others');
  });

  it('changes every text on screen at once, tells the document, and keeps the choice', async () => {
    render(
      <>
        <LanguageSwitch />
        <Count count={1} />
        <Count count={3} />
      </>,
    );
    expect(screen.getByText('3 stickies')).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: 'Español' }));
    expect(screen.getByText('1 nota')).toBeVisible();
    expect(screen.getByText('3 notas')).toBeVisible();
    expect(document.documentElement.lang).toBe('es');
    expect(localStorage.getItem('plenary.language')).toBe('es');
  });

  it('changes the language also where nothing can be kept', () => {
    const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    render(<Count count={2} />);
    act(() => setLanguage('es'));
    expect(screen.getByText('2 notas')).toBeVisible();
    setItem.mockRestore();
  });

  it('writes numbers as the language does', () => {
    expect(formatNumber(12345.5, 'en')).toBe('12,345.5');
    expect(formatNumber(12345.5, 'es')).toBe('12.345,5');
  });
});
