import type { FloorView, MeView, TableView } from '../../../shared/activities/sticky-brainstorm/views.ts';
import type { PhoneProps } from '../screen.ts';

export type StickyPhoneProps = PhoneProps<FloorView, TableView, MeView>;

/** Sends a command and answers whether it was saved. */
export type Ask = (type: string, payload: unknown) => Promise<boolean>;
