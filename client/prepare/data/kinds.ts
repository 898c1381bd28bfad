import type { About } from '../../../shared/activities/about.ts';
import type { Activity, Step } from '../../../shared/activities/activity.ts';
import { type Kind, registry } from '../../../shared/activities/registry.ts';
import type { ConfigOf } from '../../../shared/agenda/session.ts';
import { type Language, pickLanguage } from '../../../shared/lib/catalogue.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { shorten } from '../../forms/shorten.ts';
import type { DraftItem } from './draft.ts';

export const isKind = (kind: string): kind is Kind => Object.hasOwn(registry, kind);

export const KINDS: readonly Kind[] = Object.keys(registry).filter(isKind);

/** What stands ready for whoever prepares an item of a kind. */
export const aboutOf = (kind: string): About | undefined => (isKind(kind) ? registry[kind].about : undefined);

/** What a kind is called; its own name where this page does not know it. */
export const kindName = (kind: string, language: Language): string =>
  aboutOf(kind)?.words[language].name ?? kind;

/** The schema of a kind's config. */
export const configOf: ConfigOf = (kind) => (isKind(kind) ? registry[kind].config : undefined);

/** The items before a place in the agenda that have headings to give. */
export const earlierIn = <T extends { readonly activity: string }>(
  agenda: readonly T[],
  place: number,
): T[] =>
  agenda.slice(0, place).filter(({ activity }) => isKind(activity) && hasHeadings(registry[activity]));

const hasHeadings = ({ tables }: Activity): boolean =>
  Object.values(tables).some(({ heading }) => heading !== undefined);

/** A stop of an item as it would be walked, with the minutes that it takes of the planned ones. */
export interface PlannedStop {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  /** May be left out when time is short. */
  readonly optional: boolean;
  /** Stands inside another stop and shares its time. */
  readonly inner: boolean;
  /** Why Next does not walk it: hosts may add it in the room, or nothing makes it any more. */
  readonly off?: 'spare' | 'lost';
}

/**
 * The steps of an item, as its activity makes them of its config; none while the config is at fault.
 * @param language of the session
 */
export function stopsOf(kind: string, config: unknown, planned: number, language: string): PlannedStop[] {
  if (!isKind(kind)) return [];
  const steps = stepsOfConfig(kind, config, pickLanguage([language]));
  const total = steps.reduce((sum, step) => sum + (step.within === undefined ? step.share : 0), 0);
  return steps.map((step) => ({
    id: step.id,
    title: step.title,
    minutes: total > 0 && step.within === undefined ? (planned * step.share) / total : 0,
    optional: 'optional' in step && step.optional === true,
    inner: step.within !== undefined,
  }));
}

function stepsOfConfig(
  kind: Kind,
  config: unknown,
  language: Language,
  which: 'steps' | 'spare' = 'steps',
): readonly Step[] {
  const activity: Activity = registry[kind];
  const parsed = activity.config.safeParse(config);
  return (parsed.success && activity[which]?.(activity.start(parsed.data), language)) || [];
}

/**
 * The stops of an item, and those for which words are written although Next does not walk them: the words would be lost
 * unseen.
 * @param language of the session
 */
export function stopsWithWords(item: DraftItem, language: string): PlannedStop[] {
  const { activity: kind, config, steps: written = {} } = item;
  const stops = stopsOf(kind, config, item.planned, language);
  const off = { minutes: 0, optional: false, inner: false };
  const spare = (isKind(kind) ? stepsOfConfig(kind, config, pickLanguage([language]), 'spare') : [])
    .filter(({ id }) => Object.hasOwn(written, id))
    .map(({ id, title }) => ({ id, title, ...off, off: 'spare' as const }));
  const known = new Set([...stops, ...spare].map(({ id }) => id));
  const lost = Object.entries(written)
    .filter(([id]) => !known.has(id))
    // What made it is gone with its title; what is said there tells it best.
    .map(([id, { say, notes }]) => ({
      id,
      title: shorten(say ?? notes ?? id, LIMITS.name),
      ...off,
      off: 'lost' as const,
    }));
  return [...stops, ...spare, ...lost];
}
