import type { Activity } from '../../shared/activities/activity.ts';
import { type Kind, registry } from '../../shared/activities/registry.ts';

const isKind = (name: string): name is Kind => Object.hasOwn(registry, name);

/** Every registered activity by its kind. */
export const kinds: readonly (readonly [Kind, Activity])[] = Object.keys(registry)
  .filter(isKind)
  .map((kind) => [kind, registry[kind]]);
