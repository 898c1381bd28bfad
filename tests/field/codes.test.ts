import { describe, expect, it } from 'vitest';
import { codeIn, digitsIn, doorIn } from '../../shared/lib/roomCode.ts';

describe('the room code in what people type and paste', () => {
  it.each([
    ['NQVZBX'],
    ['nqvzbx'],
    [' NQV ZBX '],
    ['nqv-zbx'],
    ['NQV–ZBX'],
    ['n.q.v.z.b.x'],
    ['N Q V Z B X'],
    ['NQV\nZBX'],
    ['ＮＱＶＺＢＸ'],
    ['ｎｑｖｚｂｘ'],
    ['\u200bNQVZBX\u2060'],
    ['http://192.168.1.5:4200/r/NQVZBX'],
    ['192.168.1.5:4200/r/nqvzbx'],
    ['plenary.example.org/r/NQVZBX'],
    ['https://plenary.example.org/r/NQVZBX?from=mail#top'],
    ['http://192.168.1.5:4200/r/NQ\nVZBX'],
    ['http://192.168.1.5:\n4200/\nr/NQVZBX'],
    ['http://192.168.1.5:4200/r/NQVZBX/'],
    ['<http://192.168.1.5:4200/r/NQVZBX>.'],
    ['Join at 192.168.1.5:4200 Code: NQVZBX'],
    ['Join at http://192.168.1.5:4200, code NQVZBX.'],
    ['Join at http://192.168.1.5:4200/r/NQVZBX and please be on time'],
    ['Please enter code: nqv-zbx'],
    ['Code:\nNQVZBX\nSee you there'],
    ['Únete en http://10.0.0.7:3000 con el código NQVZBX'],
    ['Old: /r/BCDFGH, new: /r/NQVZBX'],
  ])('%j', (text) => {
    expect(codeIn(text)).toBe('NQVZBX');
  });

  it('is what was typed where it is six letters, also those that no code has', () => {
    expect(codeIn('NOVZBX')).toBe('NOVZBX');
    expect(codeIn('http://192.168.1.5:4200/r/NOVZBX')).toBe('NOVZBX');
  });

  it.each([
    [''],
    ['NQVZB'],
    ['NQVZBXQ'],
    ['http://192.168.1.5:4200'],
    ['http://192.168.1.5:4200/host'],
    ['http://192.168.1.5:4200/r/NQVZ'],
    ['Join the workshop'],
    ['123456'],
    ['кодкод'],
  ])('cannot be read in %j, which is no try then', (text) => {
    expect(codeIn(text)).toBeUndefined();
  });

  it.each([
    ['/r/BCD-FGH'],
    ['/R/BCDFGH'],
    ['/BCDFGH'],
    ['/bcdfgh/'],
    ['/r/BCDFGH.'],
    ['/r/BCDFGH\n'],
    ['/r/ BCDFGH'],
    ['/join/BCDFGH'],
    ['/r/BCDFGH/x'],
  ])('stands in the address %j', (path) => {
    expect(codeIn(path)).toBe('BCDFGH');
  });

  it.each(['/r/', '/ r / B ', 'NQVZB\n', 'B-/'])('is not found in ever so many %j', (piece) => {
    expect(codeIn(`${piece.repeat(4_000)}!`)).toBeUndefined();
  });
});

describe('the table behind a code, as its card has it', () => {
  it.each([
    ['NQVZBX F'],
    ['nqvzbx f'],
    ['NQVZBXF'],
    ['NQV ZBX F'],
    ['nqv-zbx-f'],
    ['NQVZBX, table F'],
    ['NQVZBX mesa f'],
    ['http://192.168.1.5:4200/r/NQVZBX/F'],
    ['192.168.1.5:4200/r/nqvzbx/f/'],
    [' ＮＱＶＺＢＸ Ｆ '],
  ])('%j', (text) => {
    expect(doorIn(text)).toEqual({ code: 'NQVZBX', table: 'F' });
  });

  it('may have two letters', () => {
    expect(doorIn('NQVZBX AB')).toEqual({ code: 'NQVZBX', table: 'AB' });
    expect(doorIn('NQVZBXAB')).toEqual({ code: 'NQVZBX', table: 'AB' });
  });

  it.each([
    ['NQVZBX'],
    ['Join at 192.168.1.5:4200 Code: NQVZBX'],
    ['Code:\nNQVZBX\nSee you there'],
    ['https://plenary.example.org/r/NQVZBX?from=mail#top'],
  ])('is none in %j', (text) => {
    expect(doorIn(text)).toEqual({ code: 'NQVZBX' });
  });

  it('is read from a code only', () => {
    expect(doorIn('F')).toBeUndefined();
    expect(doorIn(`NQVZBX${' '.repeat(20_000)}F!`)).toEqual({ code: 'NQVZBX' });
  });
});

describe('the digits of a projector', () => {
  it.each([['1234'], ['１２３４'], ['١٢٣٤'], ['۱۲۳۴'], ['१२३४'], [' 12 34 '], ['1-2-3-4'], ['１２٣४']])(
    'are read in %j',
    (text) => {
      expect(digitsIn(text)).toBe('1234');
    },
  );

  it('are every one of them, of every script', () => {
    for (const zero of ['0', '０', '٠', '۰', '०', '০', '๐']) {
      const at = zero.codePointAt(0) ?? 0;
      const ten = Array.from({ length: 10 }, (_, value) => String.fromCodePoint(at + value)).join('');
      expect(digitsIn(ten), zero).toBe('0123456789');
    }
  });
});
