/** What simulated tables write: their own words are the source's, with a change each. */
export const CHANGES: readonly (readonly [from: string, to: string])[] = [
  ['District leaders', 'We, the cabinet and two principals,'],
  ['establish', 'draft'],
  ['develop', 'draft by spring'],
  ['have established', 'will write'],
  [' all ', ' three '],
  [' plan ', ' plan of one page '],
];

export const FALLBACK = 'In two schools first: ';

export const DECIDES: readonly string[] = ['School board', 'Superintendent', 'Cabinet', 'Each principal'];
export const STARTS: readonly string[] = [
  'Chief academic officer',
  'Ms. Okafor',
  'Technology and curriculum leads together',
  'Our planning group',
];
export const FIRSTS: readonly string[] = [
  'Put it on the agenda of the next cabinet meeting',
  'Call the two principals who have tried it',
  'Write half a page and send it to everybody at this table',
  'Ask the board’s clerk for a place in March',
];
export const BYS: readonly string[] = ['December 11', 'January 15', 'March 1', 'End of the school year'];
