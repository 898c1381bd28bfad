import type { ConsoleView } from '../../shared/room/views.ts';

/** The steps of an item as screens take them; the console does not need their shares. */
export function stepsInView(view: ConsoleView, item: string) {
  return Object.entries(view.agenda[item]?.steps ?? {})
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id, { title, within }]) => ({ id, title, share: 0, ...(within === undefined ? {} : { within }) }));
}
