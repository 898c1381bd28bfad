import type { Kind } from '../../../shared/activities/registry.ts';
import type { DraftItem } from './draft.ts';

/** Words to begin with, in the language of whoever prepares. */
export interface BlankWords {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly statement: string;
  readonly question: string;
  readonly short: string;
  readonly talk: string;
  readonly scopes: readonly string[];
  readonly notes: string;
}

const question = ({ question: text, short }: BlankWords) => ({ id: 'q1', text, short });

/** What a new item of each kind begins with: little, but fit to be run. */
const CONFIGS: { readonly [K in Kind]: (words: BlankWords) => unknown } = {
  content: ({ kinds }) => ({ slides: [{ id: 's1', title: kinds.content }] }),
  'take-off-touch-down': ({ statement, short }) => ({ statements: [{ id: 's1', text: statement, short }] }),
  'sticky-brainstorm': (words) => ({ questions: [question(words)], stickies: 3 }),
  'rapid-fire': (words) => ({
    presenters: [{ id: 'p1', title: words.talk }],
    talkMinutes: [5, 7],
    questions: [question(words)],
  }),
  'share-and-move': (words) => ({ questions: [question(words)] }),
  discussion: (words) => ({ questions: [question(words)], format: 'whole', answers: 'person' }),
  'circle-square-triangle': ({ scopes }) => ({ scopes }),
  break: () => ({ kind: 'coffee' }),
};

const MINUTES: { readonly [K in Kind]: readonly [least: number, planned: number, most: number] } = {
  content: [3, 5, 10],
  'take-off-touch-down': [3, 5, 10],
  'sticky-brainstorm': [8, 10, 20],
  'rapid-fire': [10, 15, 25],
  'share-and-move': [15, 25, 35],
  discussion: [5, 10, 20],
  'circle-square-triangle': [3, 5, 10],
  break: [5, 10, 15],
};

/** A new item of a kind, with no id and no section yet. */
export function blankItem(kind: Kind, words: BlankWords): Omit<DraftItem, 'id' | 'section'> {
  const [least, planned, most] = MINUTES[kind];
  return {
    title: words.kinds[kind],
    activity: kind,
    minutes: [least, most],
    planned,
    notes: words.notes,
    config: CONFIGS[kind](words),
  };
}
