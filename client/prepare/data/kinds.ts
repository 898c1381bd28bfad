import type { About } from '../../../shared/activities/about.ts';
import type { Activity, Step } from '../../../shared/activities/activity.ts';
import { type Kind, registry } from '../../../shared/activities/registry.ts';
import type { ConfigOf } from '../../../shared/agenda/session.ts';
import { type Language, pickLanguage } from '../../../shared/lib/catalogue.ts';

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

function stepsOfConfig(kind: Kind, config: unknown, language: Language): readonly Step[] {
  const activity: Activity = registry[kind];
  const parsed = activity.config.safeParse(config);
  return parsed.success ? activity.steps(activity.start(parsed.data), language) : [];
}
