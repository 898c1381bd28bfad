/** What people write to one kind of question, and what different tables call it. */
export interface Theme {
  /** The first is what the room settles on; tables use any of them. */
  readonly names: readonly [string, ...string[]];
  readonly stickies: readonly string[];
}

export const LEADERS: readonly Theme[] = [
  {
    names: ['Academic leads', 'Curriculum and instruction', 'Teaching and learning'],
    stickies: [
      'Chief academic officer together with the principals',
      'Curriculum directors',
      'Instructional coaches from each school',
      'Assessment leader, not only curriculum',
      'Elementary and secondary leads in the same meeting',
      'Principals who volunteer, one of each level',
    ],
  },
  {
    names: ['Technology and infrastructure', 'IT'],
    stickies: [
      'CTO and E-rate lead',
      'Network team',
      'Data and privacy officer',
      'Help desk: they know what breaks',
      'The person who orders the devices',
    ],
  },
  {
    names: ['Families and the board', 'School board'],
    stickies: [
      'School board chair',
      'Parent council, two seats',
      'Community liaison',
      'Family engagement team',
    ],
  },
  {
    names: ['Finance and operations', 'Budget people'],
    stickies: [
      'Business manager',
      'Title I coordinator',
      'Grants office',
      'Purchasing, or nothing arrives on time',
      'Whoever signs the contracts',
    ],
  },
  {
    names: ['Teachers', 'Teacher leaders', 'Classroom voices'],
    stickies: [
      'Teacher leaders with release time',
      'Union representative',
      'Library media specialists',
      'Department chairs',
      'New teachers, because they use what we buy',
    ],
  },
  {
    names: ['Students'],
    stickies: ['Two students from the high school', 'Student council', 'Last year’s graduates'],
  },
  {
    names: ['Access and inclusion', 'Special education'],
    stickies: [
      'Special education lead, because plans that forget access are plans we write twice',
      'English learner coordinator',
      'Assistive technology team',
      'School counselors',
    ],
  },
  {
    names: ['Superintendent’s office', 'The top'],
    stickies: [
      'Superintendent, at the first and the last meeting',
      'Deputy superintendent',
      'Chief of staff',
    ],
  },
];

export const AUDIENCES: readonly Theme[] = [
  {
    names: ['Families', 'Parents'],
    stickies: [
      'Parents who work nights',
      'Families who read Spanish at home',
      'Grandparents raising students',
      'Parents of preschoolers',
      'Families who never come to meetings',
    ],
  },
  {
    names: ['Teachers', 'Classroom teachers'],
    stickies: ['New teachers', 'Veteran teachers who have seen four initiatives', 'Substitute teachers'],
  },
  {
    names: ['Support staff', 'Everybody else who works in a school'],
    stickies: [
      'Paraprofessionals',
      'Front office staff',
      'Bus drivers: they talk with everybody',
      'Custodians',
    ],
  },
  {
    names: ['Students', 'Learners'],
    stickies: [
      'Middle school students',
      'Students without internet at home',
      'Career and technical students',
      'Students who change schools in the middle of the year',
    ],
  },
  {
    names: ['Decision makers', 'Board and city'],
    stickies: ['School board', 'City council', 'State agency contacts', 'Superintendent’s cabinet'],
  },
  {
    names: ['The wider community', 'Neighbors'],
    stickies: [
      'Taxpayers without children in school',
      'Faith communities',
      'Local press',
      'Retired teachers',
    ],
  },
  {
    names: ['Employers', 'Business'],
    stickies: ['Local employers', 'Chamber of commerce', 'Apprenticeship partners'],
  },
];

export const STAKEHOLDERS: readonly Theme[] = [
  {
    names: ['Business partners', 'Employers'],
    stickies: [
      'Chamber of commerce',
      'The hospital: our largest employer',
      'Local manufacturers who take apprentices',
      'Credit union with the school branch',
    ],
  },
  {
    names: ['Internet and devices', 'Vendors'],
    stickies: [
      'Internet provider',
      'City broadband task force',
      'Device vendor, for repairs and not for sales',
    ],
  },
  {
    names: ['Higher education', 'Colleges'],
    stickies: ['Community college', 'The university’s school of education', 'Adult education center'],
  },
  {
    names: ['Public services', 'City and county'],
    stickies: ['Public library', 'Parks and recreation', 'County health department', 'Transit authority'],
  },
  {
    names: ['Community groups', 'Clubs and neighbors'],
    stickies: [
      'Boys and girls clubs',
      'Tribal council',
      'Refugee support network',
      'Parent organizations of all schools, not only the loud ones',
    ],
  },
  {
    names: ['Government', 'The state'],
    stickies: ['State department of education', 'Our representative’s office', 'Mayor'],
  },
  {
    names: ['Other districts', 'Neighbors like us'],
    stickies: [
      'The district next door, which did this two years ago',
      'Regional service center',
      'Charter schools in town',
    ],
  },
];

export const TOOLS: readonly Theme[] = [
  {
    names: ['Messages to families', 'Reaching parents'],
    stickies: [
      'Text messages, translated',
      'Robocalls, which nobody answers',
      'Weekly e-mail',
      'The app, in four languages',
      'Phone calls home by the teacher',
    ],
  },
  {
    names: ['Learning platform', 'LMS'],
    stickies: ['Learning management system', 'Gradebook portal', 'Shared lesson drive', 'Digital portfolios'],
  },
  {
    names: ['Surveys and polls', 'Feedback'],
    stickies: [
      'Yearly survey',
      'Short polls after meetings',
      'Suggestion box online',
      'Exit tickets for staff meetings',
      'An online exchange with the board',
    ],
  },
  {
    names: ['Social media', 'What people scroll'],
    stickies: ['Facebook page of each school', 'Short videos by students', 'Superintendent’s podcast'],
  },
  {
    names: ['Face to face', 'In person'],
    stickies: [
      'Coffee with the principal',
      'Home visits',
      'Town hall, streamed',
      'Family nights with dinner',
      'The pick-up line at three o’clock: more gets said there than in any survey we have sent',
    ],
  },
  {
    names: ['Staff chat', 'Among ourselves'],
    stickies: ['Team chat of the district', 'Video calls on Fridays', 'Shared calendar', 'Staff newsletter'],
  },
  {
    names: ['Website and print', 'The old ways'],
    stickies: [
      'District website',
      'Paper flyers in backpacks',
      'Local radio',
      'The sign in front of the school',
    ],
  },
];
