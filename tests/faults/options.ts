/**
 * How much each harness does: little in `npm test`, so that none of them rots, and all of it in
 * `npm run test:faults`. KILLS, PEOPLE and SEEDS set figures of their own; SEED explores other chances.
 */
export const LONG = process.env.FAULTS === 'long';

/** A number of the environment; otherwise one for the long run or the short one. */
export function amount(name: string, long: number, short: number): number {
  const given = process.env[name];
  if (given === undefined || given === '') return LONG ? long : short;
  const value = Number(given);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${name} must be a whole number above 0`);
  return value;
}
