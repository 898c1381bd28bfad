import type { FloorView, MeView, TableView } from '../../../shared/activities/discussion/views.ts';
import type { PhoneProps } from '../screen.ts';

export type DiscussionPhoneProps = PhoneProps<FloorView, TableView, MeView>;

export type Ask = (type: string, payload: unknown) => Promise<void>;
