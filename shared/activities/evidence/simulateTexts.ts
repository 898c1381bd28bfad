/** What simulated people write. */

export const FIRST_LINES = [
  'Teachers and students were asked; families hardly were.',
  'It is our technology team’s vision more than everybody’s.',
  'We asked once, three years ago.',
  'Partners read it when it was done.',
  'Rather well for this year, and not at all for the next four.',
  'I do not know who wrote it.',
  'Principals had a say, classroom aides did not.',
  'The board approved it; the libraries never saw it.',
  'In the big schools yes, in the small ones no.',
  'We have the words, not the voices.',
];

export const AGAIN_LINES = [
  'Less than I thought: we can show the vision, but not who shaped it.',
  'We do more than we write down.',
  'The voices are in minutes that nobody has put together.',
  'Sustainability is where we have least to show.',
  'Two gaps, and we know whom to ask about both.',
  'Better than I thought, in three places that I did not know of.',
  'We have a plan, and no milestones that anybody has looked at.',
  'Students are missing from nearly all of it.',
];

export const PLACES = [
  'Web page of the district, under Our Vision',
  'Minutes of the spring meetings; ask the board’s secretary',
  'Shared drive of the technology office',
  'The coaches know',
  'School Improvement Plan, chapter 4',
  'In the newsletter of March',
  'Ask the library coordinator',
  'Professional learning team, agendas of this year',
];

export const NOTES = [
  'Ours is from last year, we can share it',
  'Is that public?',
  'Does it name the schools?',
  'Ask us for the template',
];

export const ENOUGHS = [
  'One page that names the partners and what each one brings',
  'Minutes of two meetings with families, in both languages',
  'A dated list of milestones, with a name beside each',
  'Three short stories from classrooms, on the district’s page',
  'A policy of one page that the board has seen',
  'Results of one survey, and what was changed because of it',
];

export const WHOS = [
  'Chief Technology Officer',
  'Library coordinator',
  'Superintendent’s office',
  'Maria',
  'Instructional coaches',
];
export const BYS = ['Friday', 'In two weeks', 'End of month', 'Before the next board meeting'];
