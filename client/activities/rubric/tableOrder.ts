import { quartiles, rangeOf } from '../../../shared/activities/rubric/agreement.ts';
import { widestFirst } from '../../../shared/activities/rubric/rules.ts';
import type { Dimension } from '../../../shared/activities/rubric/state.ts';
import type { TableView } from '../../../shared/activities/rubric/views.ts';

/** The dimensions as a table talks about them: the widest split of its own people first, then as they stand. */
export function widestAtTable(dimensions: readonly Dimension[], table: TableView | undefined): Dimension[] {
  const standings = dimensions.map(({ id }) => {
    const counts = table?.dimensions[id]?.counts ?? [];
    const middle = quartiles(counts);
    return { id, counts, places: [], range: middle === undefined ? 0 : rangeOf(middle) };
  });
  return widestFirst(standings).flatMap(({ id }) => dimensions.filter((one) => one.id === id));
}
