import type { activity } from '../../../shared/activities/possible-steps/activity.ts';
import type {
  CardView,
  DecisionView,
  ElementView,
} from '../../../shared/activities/possible-steps/viewParts.ts';
import type { ConsoleAsk, ConsoleProps, PhoneProps } from '../screen.ts';

export type StepsPhone = PhoneProps<typeof activity>;

/** One card on a phone, and what the table makes of it. */
export interface CardPart extends StepsPhone {
  /** Its whole id. */
  readonly card: string;
  readonly about: CardView;
  readonly decision: DecisionView | undefined;
}

/** What parts of the console are given. */
export type StepsPart = Pick<ConsoleProps<typeof activity>, 'view' | 'language' | 'step'> & {
  readonly ask: ConsoleAsk<typeof activity>;
  readonly forget: () => void;
};

export const NOTHING: DecisionView = { words: {} };

/** Cards of an element by their whole ids, in their order. */
export const cardsOf = ({ cards }: Pick<ElementView, 'cards'>): readonly (readonly [string, CardView])[] =>
  Object.entries(cards ?? {});

/** The draft of what somebody writes for their table in one field. */
export const draftKey = (
  { you, item, card }: Pick<CardPart, 'you' | 'item' | 'card'>,
  field: string,
): string => `${you.id}/${item.id}/${card}/${field}`;
