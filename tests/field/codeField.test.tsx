import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { JoinPage } from '../../client/phone/JoinPage.tsx';
import { setLanguage } from '../../client/ui/text.ts';

const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  setLanguage('en');
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    return new Response(JSON.stringify({ code: 'not-found' }), { status: 404 });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  setLanguage('en');
});

const field = () => {
  const found = screen.getByLabelText('Room code');
  if (!(found instanceof HTMLInputElement)) throw new Error('the code has no field');
  return found;
};
const go = () => fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
const paste = (text: string) =>
  fireEvent.paste(field(), { clipboardData: { getData: () => text } }) &&
  fireEvent.change(field(), { target: { value: text.replace(/[\r\n]/g, '') } });

describe('the code field', () => {
  it.each([
    ['http://192.168.1.5:4200/r/NQVZBX'],
    ['Join at plenary.example.org Code: nqv-zbx'],
    ['http://192.168.1.5:4200/r/NQ\nVZBX'],
    ['Code:\nNQVZBX\nSee you there'],
    ['ｎｑｖｚｂｘ'],
  ])('looks for the room that %j names', async (text) => {
    render(<JoinPage />);
    paste(text);
    go();
    await screen.findByText(/no open room/);
    expect(asked).toEqual(['/api/rooms/NQVZBX']);
  });

  it('leaves alone what an input method writes, letter by letter', async () => {
    render(<JoinPage />);
    fireEvent.compositionStart(field());
    for (const value of ['n', 'nq', 'nqv', 'nqvz', 'nqvzb', 'nqvzbx']) {
      fireEvent.change(field(), { target: { value } });
      expect(field().value).toBe(value);
    }
    fireEvent.compositionEnd(field());
    expect(field().value).toBe('nqvzbx');
    go();
    await screen.findByText(/no open room/);
    expect(asked).toEqual(['/api/rooms/NQVZBX']);
  });

  it('asks nobody about what holds no code, which costs no guess, and keeps it', () => {
    render(<JoinPage />);
    fireEvent.change(field(), { target: { value: 'http://192.168.1.5:4200' } });
    go();
    expect(screen.getByText(/There is no code in this/)).toBeDefined();
    expect(field().value).toBe('http://192.168.1.5:4200');
    expect(asked).toEqual([]);
  });

  it.each([['/r/BCD-FGH'], ['/R/BCDFGH'], ['/BCDFGH'], ['/r/BCDFGH.'], ['/r/BCDFGH%0A'], ['/r/%20BCDFGH']])(
    'is filled in for whoever came by %s',
    (path) => {
      render(<JoinPage lost={path} />);
      expect(field().value).toBe('BCDFGH');
      expect(screen.getByText(/There is nothing at this address/)).toBeDefined();
    },
  );

  it.each([['/hosts'], ['/r/'], ['/%E0%A4%A']])('is empty, in the language of the visitor, at %s', (path) => {
    setLanguage('es');
    render(<JoinPage lost={path} />);
    expect(screen.getByLabelText('Código de la sala')).toHaveProperty('value', '');
    expect(screen.getByText(/No hay nada en esta dirección/)).toBeDefined();
  });
});
