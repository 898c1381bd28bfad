import type { Collects } from './rules.ts';

const OPENINGS = [
  'Who took the first step on',
  'What did families say about',
  'What would you leave out of',
  'How many people work on',
  'What surprised you most about',
];

const TOPICS = [
  'the shared calendar',
  'the device policy',
  'the data dashboard',
  'your coaching model',
  'the pilot schools',
  'professional learning time',
  'the vendor contracts',
  'the student advisory group',
];

/** What simulated people ask presenters. */
export const QUESTIONS: readonly string[] = [
  'How did you pay for the first year?',
  'Who leads the group when the superintendent is away?',
  'How often do the academic and the technology teams really meet?',
  'What did you stop doing to make room for this?',
  'Did the teachers’ union have a seat from the beginning, or did it join later?',
  'How do small districts with one technology person do this?',
  'What would you do differently if you started again tomorrow?',
  'How do you know that it works? Which numbers do you look at, and how often?',
  'Could we see the charter that you wrote for the leadership team?',
  'How did you bring the board along?',
  'What happened in the schools where the principal was not convinced?',
  'Do families see any of this?',
  'How long did it take until people outside the team noticed a difference in classrooms, and what was it that they noticed first?',
  'Who decides when curriculum and infrastructure want different things?',
  'Is the special education department part of the weekly meeting?',
  'How do you onboard a new leader in the middle of the year?',
  'Which meeting did you cancel?',
  'What do library media specialists do in your model?',
  'How did you handle devices at home without internet?',
  'Did you publish the plan in more than one language?',
  ...TOPICS.flatMap((topic) => OPENINGS.map((opening) => `${opening} ${topic}?`)),
];

const ANSWERS: readonly string[] = [
  'Two offices that planned apart for years',
  'A new superintendent, and a plan that is older than she is',
  'Small schools, and one technology person for all of them',
  'We have the team, but not yet the shared calendar',
  'Families hear of decisions last, as they did there',
  'A board that asks for numbers first',
  'Devices came before the training here, too',
  'The same three people in every meeting',
  'Rural roads, slow lines, strong communities',
  'Our librarians lead it, like theirs',
  'We also began with one school that wanted to',
  'Many languages, one newsletter',
];

const CHALLENGES: readonly string[] = [
  'No time when all offices can meet',
  'Devices without internet at home',
  'Leaders change faster than the plan',
  'Money that ends after three years',
  'Principals hear of it too late',
  'Training is the first thing to be cut',
  'Every office has data, and nobody has all of it',
  'Families who do not read our language',
  'A tool for everything, and nobody who says no',
  'Teachers are tired of pilots',
  'The board wants results within a year, and the change that we plan takes longer than any of us will be in office',
  'Too few people who can support the schools',
  'Nobody owns the goals after the kick-off',
  'Special education is invited last',
];

/** What simulated people say that they can do right away. */
const PRACTICES: readonly string[] = [
  'Put academics and technology in the same Monday meeting',
  'Publish the decisions of the leadership team within two days',
  'Invite the finance lead before the budget is drawn up, not after',
  'Walk through two classrooms together each month',
  'One shared calendar for all roll-outs',
  'Ask students for feedback before we buy',
  'Name one person for each goal, and write it down where all can see it',
  'Start every meeting with a story from a school',
  'A family survey in the three languages that our families speak, and a page that says what we did with the answers',
  'Let librarians lead the digital citizenship lessons',
  'Share the planning template with the smaller districts around us',
  'Give principals a half-hour briefing before the news goes to staff',
  'Add the assessment lead to the platform selection',
  'Keep a list of what we stopped doing',
  'A help desk run by students on Fridays',
];

/** What simulated people answer, by what a question collects. */
export const COLLECTED: Readonly<Record<Collects, readonly string[]>> = {
  answers: ANSWERS,
  practices: PRACTICES,
  challenges: CHALLENGES,
};
