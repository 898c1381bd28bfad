import type { ReactNode } from 'react';
import type { Activity, Person, PersonId, Role, Step, ViewOf } from '../../shared/activities/activity.ts';
import type { Asked, Payloads } from '../../shared/lib/payloads.ts';
import type { Reply } from '../../shared/protocol/wire.ts';
import type { ParticipantPayloads } from '../../shared/room/commands.ts';
import type { Nearness } from '../calling/useCalled.ts';
import type { Ask, Send } from '../live/send.ts';
import type { ScreenClock } from '../ui/screenClock.ts';

/**
 * What screens are given and may send follows from the object of their activity, by its type alone:
 *
 *     import type { activity } from '../../../shared/activities/break/activity.ts';
 *     export default function Phone({ floor, send }: PhoneProps<typeof activity>) { … }
 */
type AnyActivity = Pick<Activity, 'commands' | 'views'>;

/** What participants may send to an activity: payloads by the names of commands. */
export type PhonePayloads<A extends AnyActivity> = Payloads<A['commands'], 'participant' | 'anyone'>;

/** What hosts may send to an activity. */
export type ConsolePayloads<A extends AnyActivity> = Payloads<A['commands'], 'host' | 'anyone'>;

/** One command of a participant, as a draft keeps it until it is sent. */
export type PhoneCommand<A extends AnyActivity> = Asked<PhonePayloads<A>>;

/** One command of a host, as a draft keeps it until it is sent. */
export type ConsoleCommand<A extends AnyActivity> = Asked<ConsolePayloads<A>>;

interface ScreenProps {
  readonly item: { readonly id: string; readonly title: string; readonly kind: string };
  readonly step: { readonly id: string; readonly title: string };
  readonly clock: ScreenClock | undefined;
  /** BCP 47 tag of the session's own texts, for `lang` attributes. */
  readonly language: string;
}

interface PhoneScreenProps<Floor, Table, Me, Sends> extends ScreenProps {
  readonly floor: Floor;
  readonly table: Table | undefined;
  readonly me: Me | undefined;
  readonly you: Person;
  /** People at the same table, you included, in the order in which they sat down. */
  readonly tablemates: readonly { readonly id: string; readonly name?: string }[];
  readonly roles: readonly Role[];
  readonly send: Sends;
  /** Changes who you are in the room (name, role, table). */
  readonly introduce: (change: ParticipantPayloads['introduce']) => Promise<Reply>;
}

interface ConsoleScreenProps<View, Asks> extends ScreenProps {
  readonly view: View;
  readonly steps: readonly Step[];
  readonly send: Asks;
  /** Goes to another step of this item. */
  readonly goTo: (step: string) => void;
}

export type PhoneProps<A extends AnyActivity> = PhoneScreenProps<
  ViewOf<A['views'], 'floor'>,
  ViewOf<A['views'], 'table'>,
  ViewOf<A['views'], 'me'>,
  Send<PhonePayloads<A>>
>;

export interface ProjectorProps<A extends AnyActivity> extends ScreenProps {
  readonly view: ViewOf<A['views'], 'projector'>;
}

export type ConsoleProps<A extends AnyActivity> = ConsoleScreenProps<
  ViewOf<A['views'], 'console'>,
  Ask<ConsolePayloads<A>>
>;

/** What a console hands to its parts: asks, says itself why something is refused, and answers whether it was saved. */
export type ConsoleAsk<A extends AnyActivity> = Ask<ConsolePayloads<A>, boolean>;

/**
 * A screen of an activity that the caller does not know (methods compare bivariantly): the registry gives every
 * screen the views of its own activity only.
 */
export type Screen<Props> = { render(props: Props): ReactNode }['render'];

/** Whatever a screen sends: the frame around it takes it all. */
type AnySend = (...sent: never) => Promise<Reply>;

/** What the screens of each face are given by the frame around them, which knows no activity. */
export interface PropsOf {
  readonly phone: PhoneScreenProps<unknown, unknown, unknown, AnySend>;
  readonly projector: ScreenProps & { readonly view: unknown };
  readonly console: ConsoleScreenProps<unknown, AnySend>;
}

export type Face = keyof PropsOf;

/** The three screens of one activity, as its folder's `<face>.tsx` files export them by default. */
export type Screens = {
  readonly [F in Face]: () => Promise<{ default: Screen<PropsOf[F]> }>;
};

/** The screens of an activity, and what calls people to them. */
export type ScreensAndCalls = Screens & {
  /** Whose turn it is, where an activity has turns: for who is not on the screen of the phone or console that writes for them. */
  readonly calls?: () => Promise<{ readonly calls: Calls }>;
};

/** Of an activity that the caller does not know, as {@link Screen}. */
export interface Calls {
  /** How near the turn of somebody is, as phones see it. */
  nearness(seen: { readonly step: string; readonly table: unknown; readonly you: Person }): Nearness;
  /** Whose turn it is anywhere, as consoles see it: ids. */
  called(view: unknown): readonly PersonId[];
}
