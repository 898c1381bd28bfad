import type { Intent } from '../../shared/activities/activity.ts';
import type { Kind } from '../../shared/activities/registry.ts';
import { kinds } from './kinds.ts';

/** Stands in every field that only hosts may see. */
export const HOSTS_ONLY = '⟦hosts only⟧';

const questions = [
  { id: 'leaders', text: 'Who should coordinate the planning?', short: 'Leaders' },
  { id: 'audience', text: 'Who are your target audiences?', short: 'Audiences' },
];

const rubricLevels = [
  { id: 'none', title: 'Not Evident', text: 'Nothing can be seen of it.' },
  { id: 'emerging', title: 'Emerging', text: 'There is a plan.' },
  { id: 'established', title: 'Established', text: 'It is done, and not everywhere.' },
  { id: 'exemplary', title: 'Exemplary', text: 'It is done everywhere.' },
];

const written = {
  content: {
    slides: [
      { id: 'welcome', title: 'Welcome', body: 'Good **morning**.', notes: HOSTS_ONLY, say: HOSTS_ONLY },
      {
        id: 'vision',
        title: 'A shared vision',
        points: ['Set goals', 'Seek *input*'],
        reveal: true,
        notes: HOSTS_ONLY,
      },
      { id: 'who', title: 'Who is in the room?', board: true, say: HOSTS_ONLY },
      { id: 'more', title: 'Read on', links: [{ title: 'A guide', url: 'https://example.org/guide' }] },
      { id: 'plan', title: 'What we will do', agenda: true },
      { id: 'resources', title: 'Resources', resources: true },
    ],
  },
  'take-off-touch-down': {
    statements: [
      { id: 'school', text: 'You have worked in a school', short: 'School' },
      { id: 'admin', text: 'You are an administrator', short: 'Administrators' },
      { id: 'tools', text: 'You use digital tools at work', short: 'Digital tools' },
    ],
  },
  'sticky-brainstorm': { questions, stickies: 3 },
  'rapid-fire': {
    presenters: [
      {
        id: 'first',
        name: 'Rosa Diaz',
        organisation: 'Hill Valley Schools',
        title: 'One plan, four offices',
      },
      { id: 'second', title: 'What we would do again' },
    ],
    talkMinutes: [5, 7],
    questions: [
      { id: 'similar', text: 'How is your district similar?', short: 'Similar', collect: 'answers' },
      { id: 'now', text: 'What can you do right away?', short: 'Right away', collect: true },
      { id: 'hard', text: 'What are some of your challenges?', short: 'Challenges', collect: 'challenges' },
      { id: 'aloud', text: 'Who wants to say something?', short: 'Aloud' },
    ],
  },
  'share-and-move': { questions, turnFloorSeconds: 30, moveMinutes: 1, wholeGroup: true },
  discussion: {
    media: { title: 'A film', url: 'https://example.org/film', note: 'Eight minutes' },
    questions,
    format: 'partner',
    answers: 'person',
  },
  'circle-square-triangle': { prompt: 'Where do you stand?', scopes: ['state', 'district', 'school'] },
  'possible-steps': {
    prompt: 'What does your district take on?',
    elements: [
      {
        id: 'vision',
        title: 'A shared vision',
        short: 'Vision',
        description: ['The district recognizes it.', 'It has engaged everybody.'],
        lead: 'Leaders make plans for:',
        cards: [
          { id: 'a', text: 'developing a vision' },
          { id: 'b', text: 'adopting that vision', needs: ['a'] },
        ],
      },
      {
        id: 'culture',
        title: 'A culture of trust',
        short: 'Culture',
        description: ['People try things.'],
        cards: [{ id: 'a', text: 'Leaders have a plan for trust.' }],
      },
    ],
    level: 'district',
  },
  rubric: {
    prompt: 'Where does your district stand?',
    levels: rubricLevels,
    dimensions: [
      { id: 'aptitude', title: 'Strong leadership', text: 'Leaders seek input and act on it.' },
      { id: 'vision', title: 'A shared vision', text: 'Goals are set together and known.' },
      { id: 'trust', title: 'Trust and innovation', text: 'People try things and say what came of it.' },
      { id: 'funding', title: 'Sustainable funding' },
    ],
    calibrate: 'trust',
  },
  evidence: {
    question: 'How far does your vision reflect the voice of all?',
    source: 'A framework',
    indicators: [
      {
        id: 'culture',
        title: 'Culture',
        text: 'Leaders nurture it.',
        kinds: [
          { id: 'defined', title: 'A definition', text: 'A public one.', recordedBy: ['discussion'] },
          { id: 'support', title: 'Support', text: 'Statements of leaders.' },
          { id: 'stories', title: 'Stories', text: 'Of what worked.' },
        ],
      },
      {
        id: 'vision',
        title: 'Vision',
        kinds: [{ id: 'text', title: 'The vision', text: 'For all to read.' }],
      },
    ],
    scopes: ['state', 'district', 'school'],
  },
  'stakeholder-map': {
    plan: 'The digital learning plan',
    stakeholders: [
      { id: 'teacher', title: 'Teachers' },
      { id: 'leader', title: 'School leaders' },
      { id: 'library', title: 'Library media specialists' },
      { id: 'finance', title: 'Chief financial officer' },
    ],
    levels: ['state', 'district', 'school'],
  },
  break: { kind: 'coffee', text: 'Meet somebody new', invite: 'Water and coffee are outside' },
} satisfies Partial<Record<Kind, unknown>>;

const blanks = Object.fromEntries(kinds.map(([kind, { about }]) => [kind, about.blank('en')])) as Record<
  Kind,
  object
>;

/** A config for every kind, as a session file would have it; that of a new item where none is written here. */
export const configs = { ...blanks, ...written };

/** Other settings that a kind must be just as right with. */
export const variants: readonly (readonly [Kind, string, unknown])[] = [
  ['discussion', 'one scribe a table', { questions, format: 'table', answers: 'scribe' }],
  ['break', 'with nothing said', {}],
  [
    'stakeholder-map',
    'a table at once, read first',
    {
      stakeholders: [{ id: 'teacher', title: 'Teachers' }],
      together: true,
      levels: ['school'],
      review: true,
    },
  ],
  [
    'possible-steps',
    'dealt elements',
    {
      elements: ['Vision', 'Culture', 'Evidence'].map((title) => ({
        id: title.toLowerCase(),
        title,
        short: title,
        description: [`${title} is there.`, 'Everybody knows it.'],
        cards: [{ id: 'a', text: `We write down our ${title.toLowerCase()}.` }],
      })),
      each: 2,
      level: 'school',
    },
  ],
  [
    'rubric',
    'a pulse on three levels',
    {
      flow: 'pulse',
      levels: rubricLevels.slice(0, 3),
      dimensions: ['Money', 'Time', 'People', 'Trust', 'Tools'].map((title) => ({
        id: title.toLowerCase(),
        title,
      })),
      gaps: 1,
    },
  ],
  [
    'rubric',
    'lines that are read first',
    {
      levels: rubricLevels,
      dimensions: ['money', 'time'].map((id) => ({ id, title: `Is there ${id}?` })),
      gaps: 2,
      choose: 1,
      review: true,
    },
  ],
  [
    'evidence',
    'read first',
    {
      question: 'What can we show?',
      review: true,
      indicators: [
        {
          id: 'plan',
          title: 'A plan',
          kinds: [{ id: 'dates', title: 'Dates', text: 'With names beside them.' }],
        },
      ],
      scopes: ['school'],
    },
  ],
  ['discussion', 'answers that arrive', { questions, answers: 'person', arriving: true }],
  [
    'discussion',
    'answers that are read first',
    { questions, answers: 'person', arriving: true, review: true },
  ],
  ['discussion', 'nothing written', { questions, format: 'whole', answers: 'none' }],
  ['share-and-move', 'small group only', { questions }],
  [
    'sticky-brainstorm',
    'all questions together',
    {
      flow: 'together',
      stickies: 2,
      questions: [
        ...questions,
        {
          id: 'tools',
          text: 'Which tools do you use?',
          short: 'Tools',
          asked: false,
          topics: ['E-mail', 'Paper'],
        },
      ],
    },
  ],
  ['share-and-move', 'two documents at a table', { questions, tableMost: 2, moves: 4, moveMinutes: 0.5 }],
  ['sticky-brainstorm', 'one sticky each', { questions: questions.slice(0, 1), stickies: 1 }],
  [
    'take-off-touch-down',
    'one statement',
    { statements: [{ id: 'a', text: 'You came by bus', short: 'Bus' }] },
  ],
];

/** Steps at which what a person writes is for nobody else to see yet. */
export const PRIVATE_STEPS: Partial<Record<Kind, readonly string[]>> = {
  'sticky-brainstorm': ['write'],
};

/** What hosts may have shown at a step, beside what is: the room can see all of it. */
export const CHOSEN: Partial<Record<Kind, readonly Intent[]>> = {
  'sticky-brainstorm': ['leaders', 'audience', 'tools'].map((question) => ({
    type: 'showQuestion',
    payload: { question },
  })),
};

/** Walks that found a fault once, each with what it found; they are walked in every run. */
export const FOUND: readonly (readonly [Kind, number, string])[] = [
  ['evidence', 4001, 'a gap edited by its author from another table'],
  ['circle-square-triangle', 2005, 'a next step edited by its author from another table'],
];
