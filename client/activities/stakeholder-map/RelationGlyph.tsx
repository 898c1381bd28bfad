import type { Relation } from '../../../shared/activities/stakeholder-map/rules.ts';
import { ShapeGlyph } from '../../ui/ShapeGlyph.tsx';

const SHAPE = { authority: 'square', interest: 'circle', influence: 'triangle' } as const;

/** The sign of a relation; its word stands beside it. */
export function RelationGlyph({ relation, size }: { relation: Relation; size: number }) {
  return <ShapeGlyph shape={SHAPE[relation]} size={size} decorative />;
}
