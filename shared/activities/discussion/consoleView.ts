import { ownValue } from '../../lib/ownValue.ts';
import type { TableId, ViewContext } from '../activity.ts';
import { entriesAt, type Standing, standing } from '../parts/entries.ts';
import { followUpTopics, type Topic } from './followUps.ts';
import { belongs, counts, letterOf } from './rules.ts';
import { groupOf, lettersAt, questionAt, type State } from './state.ts';
import {
  type FloorView,
  type GroupView,
  groupsView,
  headView,
  isArriving,
  type PairsView,
  pairsView,
  type Written,
  writtenView,
} from './viewParts.ts';

export interface ConsoleAnswer extends Standing {
  readonly text: string;
  /** Left out where it would name who wrote it [D9]. */
  readonly table?: TableId;
  readonly order: number;
  readonly followUp: boolean;
  readonly shown: boolean;
  /** Changed since it went up: the projector still shows what the host chose. */
  readonly edited: boolean;
  /** The group that it is in. */
  readonly group?: string;
}

export interface ConsoleView extends Omit<FloorView, 'groups'> {
  /** The question in a few words. */
  readonly short?: string;
  /** All groups of the question, also empty ones, by id. */
  readonly groups: Readonly<Record<string, GroupView>>;
  /** How many changes of groups can be taken back. */
  readonly undo: number;
  /** Hosts hide all results from projector and phones just now. */
  readonly resultsHidden?: true;
  /** The group that is alone on the projector. */
  readonly alone?: string;
  readonly written?: Written;
  /** Answers to the current question, by id. */
  readonly list: Readonly<Record<string, ConsoleAnswer>>;
  readonly pairs?: PairsView;
  /** Everything that is marked for a follow-up workshop, by id. */
  readonly followUps: Readonly<Record<string, Topic>>;
}

export function consoleView(state: State, context: ViewContext): ConsoleView {
  const question = questionAt(state, context.step);
  const written = question === undefined ? undefined : writtenView(state, question, context);
  const pairs = question === undefined ? undefined : pairsView(state, context);
  const letters = lettersAt(state, question?.id ?? '');
  const arriving = isArriving(state, question);
  const alone = ownValue(state.alone, question?.id ?? '');
  const groups = question === undefined ? {} : groupsView(state, question.id);
  // What is up stays in the list whoever wrote it, so that it can be taken down.
  const list = entriesAt(state.answers, question?.id ?? '').filter(
    (answer) =>
      counts(answer, state.answerMode) ||
      answer.shown !== undefined ||
      (arriving && belongs(answer, state.answerMode)),
  );
  return {
    ...headView(state, context.step),
    ...(question === undefined ? {} : { short: question.short }),
    ...(written === undefined ? {} : { written }),
    list: Object.fromEntries(
      list.map((answer) => {
        const { id, text, nth, followUp, shown } = answer;
        const group = groupOf(state, answer);
        return [
          id,
          {
            text,
            ...letterOf(answer, letters),
            order: nth,
            followUp,
            shown: shown !== undefined,
            edited: shown !== undefined && shown.text !== text,
            ...standing(answer),
            ...(group === undefined ? {} : { group: group.id }),
          },
        ];
      }),
    ),
    ...(pairs === undefined ? {} : { pairs }),
    groups,
    ...(context.resultsShown ? {} : { resultsHidden: true as const }),
    undo: ownValue(state.boards, question?.id ?? '')?.undo.length ?? 0,
    ...(alone !== undefined && ownValue(groups, alone) ? { alone } : {}),
    followUps: followUpTopics(state),
  };
}
