import evidence from '../fixtures/digital-transformation-evidence.json' with { type: 'json' };
import futureReady from '../fixtures/future-ready-rubric.json' with { type: 'json' };

/** The evidence of the shipped session, with ids. */
const indicators = evidence.indicators.map(({ title, text, kinds }, at) => ({
  id: `indicator-${at}`,
  title,
  text,
  kinds: kinds.map((kind, nth) => ({ id: `kind-${at}-${nth}`, ...kind })),
}));

/** A sample of each activity's part of a session file, with the guide's prompts; parsed by the activity itself. */
export const configs: Readonly<Record<string, unknown>> = {
  rubric: {
    prompt: futureReady.prompt,
    levels: futureReady.levels.map((level, at) => ({ id: `level-${at + 1}`, ...level })),
    dimensions: futureReady.dimensions.map((dimension, at) => ({ id: `dimension-${at + 1}`, ...dimension })),
    calibrate: 'dimension-6',
  },
  content: {
    slides: [
      {
        id: 'welcome',
        title: 'Collaborative Leadership',
        body: 'How leaders who plan **together** support digital learning.',
        say: 'Welcome! Take a seat at any table, and join from your phone.',
        notes: 'Introduce yourself. Keep it under a minute; the room introduces itself in what follows.',
      },
      {
        id: 'objectives',
        title: 'What we are here for',
        reveal: true,
        points: [
          'Review the key components for collaborative leadership to support digital learning',
          'Learn about strategic planning tools for digital learning implementation',
          'Think about who the appropriate education leaders are in your state/district',
          'Discuss with colleagues what teaching and learning would look like if leaders collaborated',
          'Discuss some of the key policies and practices',
          'Develop and maintain relationships with other district and state leaders',
        ],
      },
      {
        id: 'leaders',
        title: 'Who is in the room?',
        body: 'Digital learning is no longer a specialty area. Pick the leader that you are.',
        board: true,
      },
      {
        id: 'conditions',
        title: 'ISTE Essential Conditions',
        points: [
          'Shared vision',
          'Empowered leaders',
          'Implementation planning',
          'Consistent and adequate funding',
          'Equitable access',
          'Skilled personnel',
          'Ongoing professional learning',
          'Technical support',
          'Curriculum framework',
          'Student-centered learning',
          'Assessment and evaluation',
          'Engaged communities',
          'Support policies',
          'Supportive external context',
        ],
        links: [{ title: 'ISTE Essential Conditions', url: 'https://example.org/essential-conditions' }],
      },
    ],
  },
  'take-off-touch-down': {
    statements: [
      { id: 'school', text: 'You have worked in a school for 1 or more years', short: '1 year or more' },
      { id: 'administrator', text: 'You are an administrator', short: 'Administrator' },
      {
        id: 'work',
        text: 'You leverage digital tools in your classroom, school or district',
        short: 'Digital tools at work',
      },
      { id: 'leader', text: 'You are in a leadership position', short: 'Leadership position' },
      {
        id: 'life',
        text: 'You leverage digital tools in your personal or social life',
        short: 'Digital tools in life',
      },
    ],
  },
  'sticky-brainstorm': {
    flow: 'together',
    questions: [
      {
        id: 'q1',
        text: 'Who are the appropriate leaders in your district or school to coordinate efforts for strategic planning?',
        short: 'Leaders',
      },
      { id: 'q2', text: 'Who are your target audiences?', short: 'Audiences' },
      {
        id: 'q3',
        text: 'What external stakeholders should you include in the process?',
        short: 'External stakeholders',
        asked: false,
      },
      {
        id: 'q4',
        text: 'What technology tools are your district or school using for communication and feedback?',
        short: 'Tools',
        asked: false,
      },
    ],
  },
  'rapid-fire': {
    presenters: [
      {
        id: 'one',
        name: 'Rosa Delgado',
        organisation: 'Cedar Valley Unified',
        title: 'One plan instead of seven: how our departments write it together',
      },
      { id: 'two', title: 'A second district' },
    ],
    talkMinutes: [5, 7],
    questions: [
      {
        id: 'similar',
        text: 'How is your school/district similar to the exemplar?',
        short: 'Similar to us',
        collect: 'answers',
      },
      {
        id: 'now',
        text: 'Are there policies/practices shared that your school/district can implement right away?',
        short: 'Right away',
        collect: 'practices',
      },
      {
        id: 'challenges',
        text: 'What are some of your challenges?',
        short: 'Challenges',
        collect: 'challenges',
      },
    ],
  },
  'share-and-move': {
    questions: [
      {
        id: 'responses',
        text: 'How does collaborative leadership support the behavioral responses of teachers and students to the roll-out of new initiatives?',
        short: 'New initiatives',
      },
      {
        id: 'aligned',
        text: 'What would teaching and learning look like if leaders from academics, assessment, technology, and finance collaborated on aligned digital learning solutions?',
        short: 'Aligned solutions',
      },
      {
        id: 'risk',
        text: 'How does the school or district create an environment that supports risk taking and innovation while remaining accountable?',
        short: 'Risk taking',
      },
      {
        id: 'vision',
        text: 'What is your collective vision and implementation plan for learning in the digital age?',
        short: 'Vision and plan',
      },
    ],
    wholeGroup: true,
  },
  discussion: {
    media: {
      title: 'Future Ready: Collaborative Leadership - Qualities & Attributes',
      url: 'https://youtu.be/cV-1iBGJb7U',
    },
    questions: [
      {
        id: 'similar',
        text: 'Share one thing that is similar about your school/district and the featured video.',
        short: 'Similar',
      },
      {
        id: 'relationships',
        text: 'What relationships has your district/school formed in the community?',
        short: 'Relationships',
      },
    ],
  },
  'circle-square-triangle': {
    prompt: 'Where are you in the process?',
    scopes: ['state', 'district', 'school'],
  },
  'possible-steps': {
    prompt: 'What does your district take on next?',
    level: 'district',
    elements: [
      {
        id: 'vision',
        title: 'A Shared, Forward-Thinking Vision for Digital Learning',
        short: 'Vision',
        description: [
          'The district recognizes that, to prepare their students to thrive in today’s connected, fast-paced society will require an education that engages students in evidence-based, deeper learning',
          'through smart uses of technology and new pedagogies.',
          'The district has engaged students, teachers, administrators, parents, and the community',
          'in the envisioning of a transformed education system',
          'that personalizes learning for all students through the effective uses of technology.',
        ],
        lead: 'District leaders establish strategic and tactical plans for:',
        cards: [
          { id: 'a', text: 'developing a shared vision for digital learning' },
          {
            id: 'b',
            text: 'formally adopting that vision as a component of the district’s overall goals',
            needs: ['a'],
          },
          { id: 'c', text: 'aligning all programs to the vision', needs: ['a'] },
          { id: 'd', text: 'establishing metrics to assess progress toward the vision', needs: ['a'] },
        ],
      },
      {
        id: 'coherence',
        title: 'Transformative, Coherent Thinking, Planning, Policies, and Implementation',
        short: 'Coherence',
        description: [
          'The district’s forward-thinking vision is advanced through leaders’ transformative thinking.',
          'As they implement they monitor, adjust, build capacity, and incrementally improve.',
        ],
        cards: [
          {
            id: 'a',
            text: 'District leaders develop a strategic plan to advance digital learning. The plan uses the Future Ready framework to ensure coherent thinking across the system’s policies, procedures, cultures, practices, and investments.',
          },
        ],
      },
    ],
  },
  break: {
    kind: 'coffee',
    text: 'Find somebody whom you have not talked to yet.',
    invite: 'Water and coffee are outside, on the left',
  },
  evidence: {
    question: evidence.question,
    source: evidence.source,
    indicators,
    scopes: ['state', 'district', 'school'],
  },
};

const ARABIC =
  'كيف تدعم القيادة التعاونية المعلمين والطلاب عند بدء مبادرات جديدة في المدارس والمناطق التعليمية؟ ';
const SHOWN = new Set([
  'text',
  'short',
  'title',
  'body',
  'prompt',
  'question',
  'note',
  'invite',
  'description',
  'lead',
]);

/** The same config with its texts in Arabic of the same length, to see it from right to left. */
export function inArabic(value: unknown, key = ''): unknown {
  if (typeof value === 'string')
    return SHOWN.has(key) ? ARABIC.repeat(4).slice(0, value.length).trim() : value;
  if (Array.isArray(value)) return value.map((one) => inArabic(one, key === 'points' ? 'text' : key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inArabic(one, name)]));
}
