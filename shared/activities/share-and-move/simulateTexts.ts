/** What simulated people write, comment and add about shared leadership in schools; each stands for itself. */
export const PARTS: readonly string[] = [
  'People accept what they helped to shape. When teachers sit in the planning group from the first meeting, the roll-out is theirs and not something that happens to them in August.',
  'Name one person in each building whom colleagues can ask without feeling foolish. Ours is the librarian, and the number of help tickets fell by half.',
  'Students notice when adults disagree. If curriculum says one thing about devices and assessment another, they learn that neither is meant.',
  'A shared calendar would already change a lot: last April the state tests, the device refresh and the new gradebook all fell into the same two weeks.',
  'Finance should be at the table when we choose, not when we pay. We bought three platforms that do the same thing because nobody asked.',
  'Start small and in public. Two schools try it in autumn, the others visit them, and in January we decide together what goes on. What failed is written down as carefully as what worked.',
  'Leaders have to say out loud what we stop doing. Every initiative of the last six years is still officially alive.',
  'It would look calmer: one place to log in, one plan for professional learning, and a help desk that knows both the lesson and the network.',
  'Risk needs a limit that everybody knows. In our district a team may change anything for nine weeks as long as it shows what it learned, and nobody is evaluated on those nine weeks.',
  'Accountability is easier when the measure was agreed before. We ask three questions: who benefits, how will we see it, when do we look.',
  'Our vision fits on one line: every student explains what they learn, to somebody who is not their teacher, at least once a month. Technology is how that somebody can be anywhere.',
  'Special education first. If it works with a screen reader and a slow connection it works for everyone.',
  'Principals need time together without an agenda from us. The best ideas of the last year came from the car park.',
  'The school board has visited classrooms four times this year. Their questions have become much better, and so have our answers.',
  'Plan for the second year. The first one has money and attention, the second one has turnover.',
  'We trained everyone once and called it done. A coach who comes back every third week costs less than the platform and changes more.',
  'Families want one message in their language. Now there are five apps and a paper newsletter, and whoever has two children at two schools has ten.',
  'Our technology team answers the phone; our academic team answers the question. Put them into one room for a day each month and both jobs become smaller.',
  'Small rural district: I am the technology leader, the assessment leader, and on Tuesdays I drive the bus. Collaboration is easy here. What we lack is capacity, and the neighboring districts lack the same. Three of us now share one data specialist, and the contract was written by the county in a week.',
  'Publish the decisions and the reasons, every month, on one page. People forgive a wrong decision sooner than a hidden one.',
  'Los equipos directivos deben escuchar primero a las familias que no vienen a las reuniones.',
];

export const COMMENTS: readonly string[] = [
  'We have the same problem, and the same five apps.',
  'How did you find the time for this?',
  'Who decides when the nine weeks are over?',
  'Yes. And students should be asked as well.',
  'This is the sentence that I would take home.',
  'We tried it, and it worked as long as the principal was there.',
  'Could the county do this for all of us?',
  'I would put this first.',
  'What did it cost?',
  'Agreed, with one doubt: in large schools the librarian is already the help desk, the media center and the cover for three classes.',
];

export const ADDITIONS: readonly string[] = [
  'From our table: begin with what teachers may put down.',
  'Add the nurse and the front office. They hear first when something does not work at home.',
  'A step in between: each department names one decision that it will not take alone any more.',
  'Look at the evening school; they have shared staff and budgets for years.',
  'None of this holds without somebody whose job it is on Monday morning.',
];

/** What people put behind a passage when they read it again. */
export const AFTERTHOUGHT = 'We could start with that next month.';
