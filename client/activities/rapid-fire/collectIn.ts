import { COLLECTS, type Collects, collectsOf } from '../../../shared/activities/rapid-fire/rules.ts';
import type { Fields } from '../../forms/read.ts';

/** What a question of a config collects, also one that somebody is still writing; nothing where it is discussed aloud. */
export const collectIn = ({ collect }: Fields): Collects | undefined =>
  collectsOf(COLLECTS.find((kind) => kind === collect) ?? collect === true);
