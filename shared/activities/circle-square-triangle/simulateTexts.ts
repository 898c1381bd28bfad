/** What simulated people mean to do. */
export const WHATS: readonly string[] = [
  'Bring academics, technology and finance to one table every second week',
  'Write one page that says what we want digital learning to look like in three years',
  'Ask principals which two initiatives they would stop',
  'Map every tool that we use, who pays for it and who really needs it',
  'Invite two parents and two students to the planning group',
  'Show the Interactive Planning Dashboard to the cabinet',
  'Visit the exemplar district with our assessment lead',
  'Start a shared calendar for roll-outs',
  'Agree on how we tell schools about changes, and on who tells them, before the next platform is introduced in the spring',
  'Put digital learning on the board’s agenda',
  'Draft the survey for families',
  'Read the plan with the special education team',
  'Set up a coaching pair for each new principal',
  'Check which policies stand in the way of taking devices home',
  'Find half a day a month for teachers to plan together',
  'Report back to this group on what we tried',
];

export const WHOS: readonly string[] = [
  'Superintendent’s office',
  'Chief academic officer',
  'Technology and curriculum leads together',
  'Our table',
  'Ms. Okafor',
  'Principals’ network',
  'Library media specialists',
  'Assessment lead',
  'Professional learning team and the union’s representative',
];

export const BYS: readonly string[] = [
  'Friday',
  'End of the month',
  'Next board meeting',
  'March 14',
  'Before spring break',
  'In two weeks',
  'Start of the next school year',
];
