import type { ReactNode } from 'react';
import type { Person, Role, Step } from '../../shared/activities/activity.ts';
import type { Ack, Send } from '../live/send.ts';
import type { ScreenClock } from '../ui/screenClock.ts';

interface ScreenProps {
  readonly item: { readonly id: string; readonly title: string; readonly kind: string };
  readonly step: { readonly id: string; readonly title: string };
  readonly clock: ScreenClock | undefined;
  /** BCP 47 tag of the session's own texts, for `lang` attributes. */
  readonly language: string;
}

export interface PhoneProps<Floor = unknown, Table = unknown, Me = unknown> extends ScreenProps {
  readonly floor: Floor;
  readonly table: Table | undefined;
  readonly me: Me | undefined;
  readonly you: Person;
  /** People at the same table, you included, in the order in which they sat down. */
  readonly tablemates: readonly { readonly id: string; readonly name?: string }[];
  readonly roles: readonly Role[];
  readonly send: Send;
  /** Changes who you are in the room (name, role, table). */
  readonly introduce: (change: { name?: string; role?: string; table?: string }) => Promise<Ack>;
}

export interface ProjectorProps<View = unknown> extends ScreenProps {
  readonly view: View;
}

export interface ConsoleProps<View = unknown> extends ScreenProps {
  readonly view: View;
  readonly steps: readonly Step[];
  readonly send: Send;
  /** Goes to another step of this item. */
  readonly goTo: (step: string) => void;
}

/**
 * A screen whose view type the caller does not know (methods compare bivariantly): the registry gives every
 * screen the views of its own activity only.
 */
export type Screen<Props> = { render(props: Props): ReactNode }['render'];

/** What the screens of each face are given. */
export interface PropsOf {
  readonly phone: PhoneProps;
  readonly projector: ProjectorProps;
  readonly console: ConsoleProps;
}

export type Face = keyof PropsOf;

/** The three screens of one activity, as its folder's `<face>.tsx` files export them by default. */
export type Screens = {
  readonly [F in Face]: () => Promise<{ default: Screen<PropsOf[F]> }>;
};
