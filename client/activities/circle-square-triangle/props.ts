import type {
  FloorView,
  MeView,
  TableView,
} from '../../../shared/activities/circle-square-triangle/views.ts';
import type { PhoneProps } from '../screen.ts';

export type Props = PhoneProps<FloorView, TableView, MeView>;

/** Sends a host's command; answers whether it was saved. */
export type Ask = (type: string, payload: unknown) => Promise<boolean>;
