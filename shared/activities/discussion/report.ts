import type { Block, TableId } from '../activity.ts';
import { followUpTopics } from './followUps.ts';
import { type Answer, type DiscussionState, isWritten, letterOf, lettersAt } from './rules.ts';

const FORMAT_WORDS = {
  whole: 'with the whole room',
  table: 'at the tables',
  partner: 'with a partner',
} as const;

/** An answer, with its table and that it arrived late, where that may be said. */
function quote(answer: Answer, letters: ReadonlySet<TableId>): Block {
  const { table } = letterOf(answer, letters);
  const by = [
    ...(table === undefined ? [] : [`Table ${table}`]),
    ...(answer.arrivedLate ? ['(arrived late)'] : []),
  ].join(' ');
  return { type: 'quote', text: answer.text, ...(by === '' ? {} : { by }) };
}

/** What was asked, what was answered (by table, never by person), and the topics for a follow-up workshop. */
export function discussionReport(state: DiscussionState): Block[] {
  const blocks: Block[] = [{ type: 'text', text: `Discussed ${FORMAT_WORDS[state.format]}.` }];
  if (state.media !== undefined) {
    blocks.push({ type: 'list', items: [`${state.media.title}: ${state.media.url}`] });
  }
  for (const { id, text } of state.questions) {
    blocks.push({ type: 'heading', text });
    const letters = lettersAt(state, id);
    const answers = Object.values(state.answers)
      .filter((answer) => answer.question === id && isWritten(answer))
      .sort((a, b) => a.order - b.order);
    const up = answers.filter(({ shown }) => shown !== undefined);
    const rest = answers.filter(({ shown }) => shown === undefined);
    if (answers.length === 0) blocks.push({ type: 'text', text: 'No written answers.' });
    if (up.length > 0)
      blocks.push({ type: 'text', text: 'On the projector:' }, ...up.map((each) => quote(each, letters)));
    if (rest.length > 0) {
      if (up.length > 0) blocks.push({ type: 'text', text: 'Also written:' });
      blocks.push(...rest.map((each) => quote(each, letters)));
    }
  }
  const topics = Object.values(followUpTopics(state));
  if (topics.length > 0) {
    blocks.push(
      { type: 'heading', text: 'Topics for a follow-up workshop' },
      {
        type: 'list',
        items: topics.map(({ kind, text, short, table }) =>
          kind === 'question'
            ? text
            : `${text} (${table === undefined ? '' : `table ${table}, `}on “${short}”)`,
        ),
      },
    );
  }
  return blocks;
}
