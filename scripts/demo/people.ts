import type { Activity } from '../../shared/activities/activity.ts';
import { registry } from '../../shared/activities/registry.ts';
import { intentOf } from '../../shared/room/simulated.ts';
import { connectClient, type RoomClient } from './client.ts';

const activities: Readonly<Record<string, Activity>> = registry;

export interface SimulatedPerson {
  readonly client: RoomClient;
  /** Does what a plausible person would do now. @returns whether there was anything to do */
  act(): Promise<boolean>;
}

/** One person on a phone, who sees what a phone sees and does what such a person would do. */
export function simulatedPerson(
  url: string,
  who: {
    code: string;
    name?: string | undefined;
    role?: string | undefined;
    table?: string | undefined;
    team?: string | undefined;
  },
  random: () => number,
): SimulatedPerson {
  let token: string | undefined;
  const { code, name, role, table, team } = who;
  const client = connectClient(
    url,
    () =>
      token === undefined
        ? {
            as: 'participant',
            code,
            ...(name ? { name } : {}),
            ...(role ? { role } : {}),
            ...(table ? { table } : {}),
            ...(team ? { team } : {}),
          }
        : { as: 'participant', code, token },
    (given) => {
      token = given;
    },
  );
  return {
    client,
    act: async () => {
      const intent = intentOf(activities, client.views, random);
      if (!intent) return false;
      await client.ask(intent);
      return true;
    },
  };
}

/** What a plausible facilitator does at the present step besides Next. @returns whether there was anything to do */
export async function actAsHost(host: RoomClient, random: () => number): Promise<boolean> {
  const view = host.views.console;
  if (!view?.item || !view.step) return false;
  const { item, step } = view;
  const intent = activities[item.kind]?.simulate.host?.({ console: view.activity, step: step.id }, random);
  if (!intent) return false;
  await host.ask({ type: intent.type, item: item.id, payload: intent.payload });
  return true;
}
