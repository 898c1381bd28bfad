import { ownValue } from '../../lib/ownValue.ts';
import type { TableId, ViewContext } from '../activity.ts';
import { keyed } from '../parts/entries.ts';
import { ARRIVED_MOST, letterOf, type Question } from './rules.ts';
import { arrivingAnswers, groupOf, lettersAt, questionAt, type State, shownAnswers } from './state.ts';
import {
  type FloorView,
  floorView,
  isArriving,
  type PairsView,
  pairsView,
  type Written,
  writtenView,
} from './viewParts.ts';

export interface ShownAnswer {
  readonly text: string;
  /** Left out where it would name who wrote it [D9]. */
  readonly table?: TableId;
  readonly order: number;
  readonly followUp: boolean;
}

export interface ArrivedAnswer extends ShownAnswer {
  /** The group that it is in. */
  readonly group?: string;
}

/** What stands on the projector while answers arrive [D10]. */
export interface Arrived {
  readonly answers: Readonly<Record<string, ArrivedAnswer>>;
  /** How many there are, also those that are too many to stand here. */
  readonly count: number;
  /** The group that is alone there [D13]. */
  readonly alone?: string;
}

export interface ProjectorView extends FloorView {
  /** Absent when nobody writes, at the media step, and while results are hidden. */
  readonly written?: Written;
  /** By answer id; empty while results are hidden. */
  readonly shown: Readonly<Record<string, ShownAnswer>>;
  /** Only while answers arrive and results are shown. */
  readonly arrived?: Arrived;
  readonly pairs?: PairsView;
}

/** Of more than the projector takes, the newest [D10]. */
function arrivedView(state: State, { id }: Question, letters: ReadonlySet<TableId>): Arrived {
  const all = arrivingAnswers(state, id);
  const alone = ownValue(state.alone, id);
  return {
    answers: keyed(all.slice(-ARRIVED_MOST), (answer) => {
      const group = groupOf(state, answer);
      return {
        text: answer.text,
        ...letterOf(answer, letters),
        order: answer.nth,
        followUp: answer.followUp,
        ...(group === undefined ? {} : { group: group.id }),
      };
    }),
    count: all.length,
    ...(alone !== undefined && all.some((answer) => groupOf(state, answer)?.id === alone) ? { alone } : {}),
  };
}

export function projectorView(state: State, context: ViewContext): ProjectorView {
  const question = questionAt(state, context.step);
  const up = question === undefined || !context.resultsShown ? [] : shownAnswers(state, question.id);
  const written =
    question === undefined || !context.resultsShown ? undefined : writtenView(state, question, context);
  const pairs = question === undefined ? undefined : pairsView(state, context);
  const letters = lettersAt(state, question?.id ?? '');
  return {
    ...floorView(state, context),
    ...(written === undefined ? {} : { written }),
    shown: Object.fromEntries(
      up.flatMap((answer) => {
        const { id, shown, followUp } = answer;
        const letter = letterOf(answer, letters);
        return shown === undefined
          ? []
          : [[id, { text: shown.text, ...letter, order: shown.order, followUp }]];
      }),
    ),
    ...(question !== undefined && context.resultsShown && isArriving(state, question)
      ? { arrived: arrivedView(state, question, letters) }
      : {}),
    ...(pairs === undefined ? {} : { pairs }),
  };
}
