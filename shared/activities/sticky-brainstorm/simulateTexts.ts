/** What people might write: per kind of question, stickies by the topic that they belong to. */
export interface Theme {
  readonly topic: string;
  readonly stickies: readonly string[];
}

const LEADERS: readonly Theme[] = [
  {
    topic: 'Academic leads',
    stickies: [
      'Chief academic officer together with the principals',
      'Curriculum directors',
      'Instructional coaches from each school',
      'Assessment leader, not only curriculum',
      'Elementary and secondary leads in the same meeting',
    ],
  },
  {
    topic: 'Technology and infrastructure',
    stickies: [
      'CTO and E-rate lead',
      'Network team, early',
      'Data and privacy officer',
      'Help desk: they know what breaks',
    ],
  },
  {
    topic: 'Families and the board',
    stickies: ['School board chair', 'Parent council, two seats', 'Community liaison'],
  },
  {
    topic: 'Finance and operations',
    stickies: [
      'Business manager from day one',
      'Title I coordinator',
      'Grants office',
      'Purchasing, or nothing arrives on time',
    ],
  },
  {
    topic: 'Teachers and students',
    stickies: [
      'Teacher leaders with release time',
      'Union representative',
      'Two students from the high school',
      'Library media specialists',
      'Special education lead, because plans that forget access are plans we write twice',
    ],
  },
];

const AUDIENCES: readonly Theme[] = [
  {
    topic: 'Families',
    stickies: [
      'Parents who work nights',
      'Families who read Spanish at home',
      'Grandparents raising students',
      'Parents of preschoolers',
    ],
  },
  {
    topic: 'Teachers and staff',
    stickies: [
      'New teachers',
      'Paraprofessionals',
      'Veteran teachers who have seen four initiatives',
      'Front office staff',
      'Substitute teachers',
    ],
  },
  {
    topic: 'Students',
    stickies: [
      'Middle school students',
      'Students without internet at home',
      'Career and technical students',
    ],
  },
  {
    topic: 'Decision makers',
    stickies: ['School board', 'City council', 'State agency contacts', 'Superintendent’s cabinet'],
  },
  {
    topic: 'The wider community',
    stickies: ['Taxpayers without children in school', 'Local employers', 'Faith communities', 'Local press'],
  },
];

const STAKEHOLDERS: readonly Theme[] = [
  {
    topic: 'Business partners',
    stickies: [
      'Chamber of commerce',
      'The hospital: our largest employer',
      'Internet provider',
      'Local manufacturers who take apprentices',
    ],
  },
  {
    topic: 'Higher education',
    stickies: ['Community college', 'The university’s school of education', 'Adult education center'],
  },
  {
    topic: 'Public services',
    stickies: ['Public library', 'Parks and recreation', 'County health department', 'Transit authority'],
  },
  {
    topic: 'Community groups',
    stickies: [
      'Boys and girls clubs',
      'Tribal council',
      'Refugee support network',
      'Parent organizations of all schools, not only the loud ones',
    ],
  },
  {
    topic: 'Government',
    stickies: ['State department of education', 'Our representative’s office', 'City broadband task force'],
  },
];

const TOOLS: readonly Theme[] = [
  {
    topic: 'Messages to families',
    stickies: [
      'Text messages, translated',
      'Robocalls, which nobody answers',
      'Weekly e-mail',
      'The app, in four languages',
    ],
  },
  {
    topic: 'Learning platform',
    stickies: ['Learning management system', 'Gradebook portal', 'Shared lesson drive', 'Digital portfolios'],
  },
  {
    topic: 'Feedback',
    stickies: [
      'Yearly survey',
      'Short polls after meetings',
      'Suggestion box online',
      'Thought exchange with the board',
      'Exit tickets for staff meetings',
    ],
  },
  {
    topic: 'Social media',
    stickies: ['Facebook page of each school', 'Short videos by students', 'Superintendent’s podcast'],
  },
  {
    topic: 'Face to face',
    stickies: [
      'Coffee with the principal',
      'Home visits',
      'Town hall, streamed',
      'Family nights with dinner',
    ],
  },
];

/** The themes that fit a question, by what it asks about. */
export function themesFor(question: string): readonly Theme[] {
  const asked = question.toLowerCase();
  if (/tool|technolog|communicat/.test(asked)) return TOOLS;
  if (/external|stakeholder|partner/.test(asked)) return STAKEHOLDERS;
  if (/audience|reach/.test(asked)) return AUDIENCES;
  return LEADERS;
}

/** The topic that a plausible person would put a sticky into. */
export function topicFor(question: string, text: string): string {
  const theme = themesFor(question).find(({ stickies }) => stickies.includes(text.trim()));
  return theme?.topic ?? 'Other ideas';
}
