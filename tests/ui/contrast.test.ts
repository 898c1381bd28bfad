import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('client/styles/tokens.css', 'utf8');

/** The colours that the rule with this selector sets: light and dark. */
function coloursOf(selector: string): readonly [Record<string, string>, Record<string, string>] {
  const start = css.indexOf(`${selector} {`);
  const rule = css.slice(start, css.indexOf('}', start));
  const pairs = [...rule.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];
  return [
    Object.fromEntries(pairs.map(([, name = '', light = '']) => [name, light])),
    Object.fromEntries(pairs.map(([, name = '', , dark = '']) => [name, dark])),
  ];
}

/** WCAG 2.2's relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const [light, dark] = coloursOf(':root');
const [lit, dim] = coloursOf('[data-face="projector"]');
const projector = { ...light, ...lit };
const TABLES = ['a', 'b', 'c', 'd', 'e', 'f'];

const SURFACES = ['paper', 'card', 'wash', 'aside'];
const TEXT: readonly (readonly [string, string])[] = [
  ...SURFACES.flatMap((under) =>
    ['ink', 'second', 'third', 'accent', 'late', 'soon', 'good'].map((over) => [over, under] as const),
  ),
  ...['ink', 'second', 'accent'].map((over) => [over, 'accent-wash'] as const),
  ['accent-ink', 'accent'],
  ['ink', 'note'],
  ['second', 'note'],
  ['ink', 'accent-soft'],
  ['good', 'good-wash'],
  ['soon', 'soon-wash'],
  ['late', 'late-wash'],
  ...TABLES.flatMap((table) => [
    ['table-ink', `table-${table}`] as const,
    ['ink', `table-${table}-wash`] as const,
    ['second', `table-${table}-wash`] as const,
  ]),
];

const MARKS: readonly (readonly [string, string])[] = [
  ['edge', 'paper'],
  ['edge', 'card'],
  ...['circle', 'square', 'triangle'].flatMap((shape) =>
    ['paper', 'card'].map((under) => [`shape-${shape}`, under] as const),
  ),
  ...TABLES.flatMap((table) => ['paper', 'card'].map((under) => [`table-${table}`, under] as const)),
];

const PROJECTED: readonly (readonly [string, string])[] = [
  ...['ink', 'second', 'third', 'accent', 'late', 'soon', 'good'].map((over) => [over, 'paper'] as const),
  ['accent-ink', 'accent'],
  ['ink', 'note'],
  ...TABLES.flatMap((table) => [
    ['table-ink', `table-${table}`] as const,
    ['ink', `table-${table}-wash`] as const,
  ]),
];

describe('colours that stand on each other', () => {
  const themes = [
    { name: 'light', colours: light, pairs: TEXT, least: 4.5 },
    { name: 'dark', colours: dark, pairs: TEXT, least: 4.5 },
    { name: 'light marks', colours: light, pairs: MARKS, least: 3 },
    { name: 'dark marks', colours: dark, pairs: MARKS, least: 3 },
    { name: 'projected', colours: projector, pairs: PROJECTED, least: 7 },
    { name: 'projected dark', colours: dark, pairs: PROJECTED, least: 7 },
  ];

  it.each(themes)('$name: every pair is at least $least:1', ({ colours, pairs, least }) => {
    const short = pairs.flatMap(([over, under]) => {
      const ratio = contrast(colours[over] ?? '#000000', colours[under] ?? '#000000');
      return ratio < least ? [`${over} on ${under}: ${ratio.toFixed(2)}`] : [];
    });
    expect(short).toEqual([]);
  });

  it('is the same on a projector as elsewhere where it is dark', () => {
    expect(Object.keys(dark).length).toBeGreaterThan(30);
    expect(Object.keys(dim).length).toBeGreaterThan(5);
    expect({ ...dark, ...dim }).toEqual(dark);
  });
});
