import type { Intent, Role, Team } from '../activities/activity.ts';
import { anyOf } from '../lib/random.ts';
import type { Registry } from './plan.ts';
import type { FloorView, MeView, TableView } from './views.ts';

/** Simulated people, for demos and rehearsals: who they are, and what they mean to do. */

const MIXED =
  `Aisha Alberto Amara Ana Andrés Beatriz Bruno Camila Carmen Chen Dalia Daniel Deepa Diego Elena Emeka Esther Fatima
Felipe Gloria Grace Hana Hassan Ines Isaac Ivy Jamal Janet Joaquín Jorge Karen Keisha Lena Leila Linh Lucía Malik Marcus María
Mei Miguel Nadia Naomi Noor Olga Omar Patricia Paulo Priya Quentin Rafael Rosa Ruth Samir Sofía Tariq Teresa Thomas Uma Valeria
Victor Wendy Xavier Yara Yusuf Zoe`.split(/\s+/);
const SPANISH =
  `Adriana Alejandro Amparo Ana Andrés Beatriz Begoña Bruno Camila Carmen Catalina Dalia Diego Dolores Elena Esteban Fátima Felipe
Gloria Guadalupe Héctor Ignacio Inés Iván Javier Joaquín Jorge Lucía Luis Magdalena Marcos María José Mariana Mateo Miguel Noelia
Octavio Óscar Patricia Pilar Rafael Ramón Raquel Rocío Rosa Salvador Santiago Sofía Teresa Tomás Valeria Verónica Víctor
Xiomara Yolanda`.split(/\s+/);

/** Part of the people who give no name, and no role. */
const NAMELESS = 0.16;
const ROLELESS = 0.2;

/**
 * A name for the n-th person; about one in six gives none.
 * @param language BCP 47 tag of the session's texts
 */
export function nameOf(index: number, random: () => number, language = 'en'): string | undefined {
  if (random() < NAMELESS) return undefined;
  const names = language.startsWith('es') ? SPANISH : MIXED;
  const first = names[index % names.length] ?? 'Sam';
  return index < names.length
    ? first
    : `${first} ${String.fromCharCode(65 + (Math.floor(index / names.length) % 26))}.`;
}

/** One of the roles, the first ones more often, as in a real room; one in five gives none. */
export function roleOf(roles: readonly Role[], random: () => number): Role['id'] | undefined {
  return random() < 1 - ROLELESS ? anyOf(() => random() ** 1.6, roles)?.id : undefined;
}

/** The team that somebody says they are with, where they are asked: one of those that are known. */
export function teamWith(teams: readonly Team[], random: () => number): { readonly team?: string } {
  const team = anyOf(random, teams)?.name;
  return team === undefined ? {} : { team };
}

/** What somebody sees on their phone. */
export interface Seen {
  readonly floor?: FloorView | undefined;
  readonly table?: TableView | undefined;
  readonly me?: MeView | undefined;
}

/** What a plausible person would do now, who sees what a phone sees; `undefined` when there is nothing to do. */
export function intentOf(
  registry: Registry,
  { floor, table, me }: Seen,
  random: () => number,
): (Intent & { readonly item: string }) | undefined {
  if (!floor?.item || !floor.step || !me) return undefined;
  const { item, step } = floor;
  const intent = registry[item.kind]?.simulate.participant(
    {
      floor: floor.activity,
      table: table?.items[item.id],
      me: me.items[item.id],
      you: me.you,
      step: step.id,
    },
    random,
  );
  return intent ? { ...intent, item: item.id } : undefined;
}
