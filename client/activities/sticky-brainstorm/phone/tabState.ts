import type { FloorView, MeView, TableView } from '../../../../shared/activities/sticky-brainstorm/views.ts';
import type { SameTexts } from '../../../ui/text.ts';
import type { TabState } from './QuestionTabs.tsx';
import type { togetherText } from './togetherText.ts';

/** How far one is with a question, or one's table, by what is done just now. */
export function tabState(
  words: SameTexts<(typeof togetherText)['en']>,
  { phase, stickies }: Pick<FloorView, 'phase' | 'stickies'>,
  question: string,
  {
    table,
    me,
    written,
  }: {
    readonly table: TableView | undefined;
    readonly me: MeView | undefined;
    /** How many stickies one has written for it, on this phone. */
    readonly written: number;
  },
): TabState {
  const wall = table?.walls[question];
  const notes = Object.values(wall?.notes ?? {});
  switch (phase) {
    case 'write':
      return { words: words.writtenOf(written, stickies), done: written >= stickies };
    case 'rank': {
      const ranked = written > 0 && (me?.questions[question]?.order.length ?? 0) > 0;
      return { words: ranked ? words.ranked : words.toRank(written), done: ranked };
    }
    case 'wall':
      return { words: words.onWall(notes.length), done: false };
    case 'tables': {
      const loose = notes.filter(({ topic }) => topic === undefined).length;
      return notes.length === 0
        ? { words: words.onWall(0), done: false }
        : { words: words.loose(loose), done: loose === 0 };
    }
    case 'room': {
      const topics = Object.values(wall?.topics ?? {}).filter((topic) => topic.stickies > 0);
      const brought = topics.filter((topic) => (topic.brought?.stickies ?? 0) >= topic.stickies).length;
      return {
        words: words.broughtOf(brought, topics.length),
        done: topics.length > 0 && brought === topics.length,
      };
    }
  }
}
