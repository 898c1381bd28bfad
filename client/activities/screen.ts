import type { ReactNode } from 'react';
import type { Person, Role, Step } from '../../shared/activities/activity.ts';

/** What the server says to a command once it is saved, or why not. */
export type Ack = { ok: true; version: number } | { ok: false; code: string; message: string };

/**
 * Sends a command of the item on screen. On a phone it goes through the outbox: it resolves when the server
 * has saved or refused it, which may be long after the network is back. Words that are refused are handed back by the
 * phone itself, whatever screen is on by then.
 */
export type Send = (type: string, payload: unknown, options?: SendOptions) => Promise<Ack>;

export interface SendOptions {
  /**
   * Names what this saves: the draft that it sends, where it has one. An older command of that name that is still
   * waiting is not sent any more, so that a phone which types offline for minutes sends the last text, not each of them.
   */
  readonly replaces?: string;
  /** Of the item that it is for, as its person knows it. */
  readonly title?: string;
}

/** Server instants, ms; `pausedAt` while the clock stands still. */
export interface ScreenClock {
  readonly startedAt: number;
  readonly endsAt: number;
  readonly pausedAt?: number;
}

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
