/** What simulated people write. */
export const PLAN = 'The digital learning plan of our district for the next three years';

export const ADDED = [
  'School board',
  'Teachers of the early grades',
  'Families',
  'Students',
  'Public library',
  'Union of teachers',
] as const;

export const WHOM = [
  'One of the librarians of the county',
  'The business office of the district',
  'A special education teacher from the middle school',
  'Somebody from the assessment team',
  'The head of the career centre',
  'Two families from the parents’ council',
] as const;

export const NAMES = ['Ana Ruiz', 'Sam Okafor', 'Mei Lin'] as const;
export const ASKS = ['The superintendent', 'Our principal', 'The technology leader'] as const;
export const BYS = ['this Friday', 'in two weeks', 'the end of the month'] as const;
