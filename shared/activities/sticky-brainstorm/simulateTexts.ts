import { leaning } from '../../lib/leaning.ts';
import { below, pick } from '../../lib/random.ts';
import { AUDIENCES, LEADERS, STAKEHOLDERS, type Theme, TOOLS } from './simulateThemes.ts';

/** How people go on; most do not. */
const TAILS = [
  ', from day one',
  ', first of all',
  ', this time',
  ' (we forgot last time)',
  ', more than before',
  ', and soon',
];
const TAIL_SHARE = 3;

/** What somebody adds on second thoughts. */
export const SECOND_THOUGHT = ', please';

/** The themes that fit a question, by what it asks about. */
export function themesFor(question: string): readonly Theme[] {
  const asked = question.toLowerCase();
  if (/tool|technolog|communicat/.test(asked)) return TOOLS;
  if (/external|stakeholder|partner/.test(asked)) return STAKEHOLDERS;
  if (/audience|reach/.test(asked)) return AUDIENCES;
  return LEADERS;
}

/** What one person would write, in their words. */
export function idea(question: string, you: string, random: () => number): string {
  const text = pick(
    random,
    themesFor(question).flatMap((theme) => theme.stickies),
  );
  const tail = TAILS[below(() => leaning(you, text), TAILS.length * TAIL_SHARE)] ?? '';
  return /[:,]/.test(text) ? text : text + tail;
}

const OTHER: Theme = { names: ['Other ideas'], stickies: [] };

/** What a plausible person would put a sticky under. */
export const themeOf = (question: string, text: string): Theme =>
  themesFor(question).find(({ stickies }) => stickies.some((known) => text.includes(known))) ?? OTHER;

/** The theme that a topic of this name stands for. */
export const themeNamed = (question: string, name: string): Theme | undefined =>
  [...themesFor(question), OTHER].find(({ names }) => names.includes(name));
