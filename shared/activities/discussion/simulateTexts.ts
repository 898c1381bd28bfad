/** What simulated people say about schools and districts; whatever the question, each is a thing that somebody would say. */
export const ANSWERS: readonly string[] = [
  'Our data teams meet every month, but technology is never at that table. That is the first thing I would change.',
  'We pay for three platforms that do the same thing because nobody compares notes before renewal.',
  'The library is where families ask for help with the portal, so the librarian should help to plan it.',
  'Principals hear about a rollout from the vendor before they hear about it from us.',
  'We have a good partnership with the community college: their students staff our help desk on Fridays.',
  'Finance asked for a five-year replacement plan and got it approved in one evening. Before that we begged every spring.',
  'The acceptable use policy is from before anybody had a device. It says what is forbidden and nothing about what we hope for.',
  'Substitute teachers cannot log in. It sounds small, and it stops lessons every day.',
  'Two of our schools share an instructional coach, and they are the two where teachers try things.',
  'Start with the special education team: whatever works for their students works for everyone.',
  'Time. Give teachers an hour a week together and half of the professional learning takes care of itself.',
  'The county library lends hotspots now, because somebody from our office went to their board meeting.',
  'We say “shared vision” and mean a slide. Nobody below the cabinet could repeat it.',
  'Our assessment calendar and our device calendar collided in April. One shared calendar would have saved a week.',
  'Let the students show the school board. Ten minutes of theirs did more than our forty pages.',
  'Families want one place to look, in their language. Now there are five apps and a paper newsletter.',
  'Career and technical education already works with twelve local employers; nobody asked them about digital skills.',
  'Ask what to stop doing. Every initiative of the last six years is still officially alive.',
  'Small rural district here. I am the technology leader, the assessment leader and on Tuesdays the bus coordinator. Collaboration is easy, capacity is not.',
  'Purchasing rules. It takes eleven weeks to buy a forty-dollar license, so people use whatever is free, and then privacy has a problem.',
  'A cycle: plan in spring, try in two schools in autumn, look at the results together in winter, then decide. We skip the third part each time.',
  'Our board chair visits classrooms with the superintendent four times a year, and the questions in meetings have become much better since.',
  'Feedback loops: we survey everybody in May and nobody ever hears what became of it. Send back one page in September: what you said, what we did, what we will not do and why. It costs an afternoon, and the next survey gets answered by people who believe in it.',
  'Accesibilidad primero: subtítulos, lectores de pantalla y materiales en español desde el primer día, no al final.',
];

/** What a host calls groups of such answers. */
export const GROUP_NAMES: readonly string[] = [
  'Time and people',
  'Families and community',
  'Money and rules',
  'Plans that last',
  'Who sits at the table',
];

/** What people add when they read their answer again. */
export const SECOND_THOUGHTS: readonly string[] = [
  'And we should ask the students.',
  'The state could help with that.',
  'We could start next month.',
  'It needs somebody whose job it is.',
];
