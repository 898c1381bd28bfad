/** What simulated tables write as evidence. */
export const EVIDENCE = [
  'The plan is on our web page, and the board adopted it in May',
  'Minutes of four meetings with parents since September',
  'Two schools do this every week; five have not begun',
  'The survey of last year has a question on it: 61 %',
  'The superintendent was in the course herself',
  'Nothing written that we could show today',
  'There is a line in the budget for the next three years',
  'A policy of 2011, never changed since',
  'We have a team, and it met once',
  'Principals talk about it; teachers do not know it',
];

/** What they would see at the next level. */
export const SEES = [
  'Every school can name its own part of the plan',
  'Parents are asked before the draft, not after it',
  'One page that a teacher reads in two minutes',
  'A date in the calendar on which we look at the figures',
  'The same in all our schools, not in two of them',
  'Money in the budget after the grant has ended',
  'Leaders who learn it together with their teachers',
  'An answer to everybody who sent us feedback',
];
