import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Activity } from '../../shared/activities/activity.ts';
import { registry } from '../../shared/activities/registry.ts';
import { type AgendaItem, parseSession, type Session } from '../../shared/agenda/session.ts';

const FILE = 'sessions/collaborative-leadership.yaml';
const text = readFileSync(fileURLToPath(new URL(`../../${FILE}`, import.meta.url)), 'utf8');
const activities: Readonly<Record<string, Activity>> = registry;

const parsed = parseSession(text, { file: FILE, configOf: (kind) => activities[kind]?.config });

describe('the Collaborative Leadership session', () => {
  let session: Session;
  beforeAll(() => {
    if (!parsed.ok)
      throw new Error(
        parsed.faults.map(({ line, field, message }) => `${line} ${field}: ${message}`).join('\n'),
      );
    session = parsed.session;
  });

  const item = (id: string): AgendaItem => {
    const found = session.agenda.find((each) => each.id === id);
    if (!found) throw new Error(`no item ${id}`);
    return found;
  };
  const configOf = <T>(id: string, schema: z.ZodType<T>): T => schema.parse(item(id).config);
  const questions = z.looseObject({ questions: z.array(z.looseObject({ text: z.string() })) });
  const asked = (id: string) => configOf(id, questions).questions.map(({ text: question }) => question);
  const slides = z.looseObject({
    slides: z.array(
      z.looseObject({
        id: z.string(),
        body: z.string().optional(),
        points: z.array(z.string()).optional(),
        board: z.boolean().optional(),
        agenda: z.boolean().optional(),
        resources: z.boolean().optional(),
      }),
    ),
  });
  const slide = (of: string, id: string) => configOf(of, slides).slides.find((each) => each.id === id);

  it('has no faults', () => {
    expect(parsed).toMatchObject({ ok: true });
  });

  it("has every section of the guide's overview, in order, with its minutes", () => {
    expect(session.sections.map(({ title, minutes }) => [title, ...minutes])).toEqual([
      ['Welcome and Introductions', 5, 10],
      ['Background', 10, 10],
      ['Strategic Planning Tools', 5, 10],
      ['Brainstorming Sticky Activity', 5, 10],
      ['Exemplar Rapid Fire Presentations', 10, 15],
      ['Collaborative Leadership Activity', 20, 25],
      ['Policies and Initiatives', 5, 5],
      ['Reflection and Wrap Up', 5, 5],
    ]);
    const sum = (ranges: readonly (readonly [number, number])[]) =>
      ranges.reduce(([least, most], range) => [least + range[0], most + range[1]], [0, 0]);
    expect(sum(session.sections.map(({ minutes }) => minutes))).toEqual([65, 90]);
    expect(sum(session.sections.map(({ minutes, heading }) => heading ?? minutes))).toEqual([80, 105]);
  });

  it('has the items of each section, planned to exactly 90 minutes', () => {
    expect(
      session.agenda.map(({ id, section, activity, planned }) => [section, id, activity, planned]),
    ).toEqual([
      ['welcome', 'welcome', 'content', 4],
      ['welcome', 'take-off', 'take-off-touch-down', 6],
      ['background', 'background', 'content', 6],
      ['background', 'featured-video', 'discussion', 4],
      ['planning-tools', 'planning-tools', 'content', 10],
      ['brainstorming', 'sticky-brainstorm', 'sticky-brainstorm', 10],
      ['rapid-fire', 'rapid-fire', 'rapid-fire', 15],
      ['collaborative-leadership', 'share-and-move', 'share-and-move', 25],
      ['policies', 'policies', 'discussion', 5],
      ['reflection', 'reflection', 'circle-square-triangle', 3],
      ['reflection', 'wrap-up', 'content', 2],
    ]);
    expect(session.minutes).toBe(90);
    expect(session.agenda.reduce((sum, { planned }) => sum + planned, 0)).toBe(90);
  });

  it('lets the items of a section take what the overview or the heading gives to it, so that a refit can give', () => {
    for (const { id, minutes, heading = minutes } of session.sections) {
      const items = session.agenda.filter(({ section }) => section === id);
      const part = (index: 0 | 1) => items.reduce((sum, each) => sum + each.minutes[index], 0);
      const least = Math.min(minutes[0], heading[0]);
      expect([id, part(0), part(1)]).toEqual([id, least, Math.max(minutes[1], heading[1])]);
    }
    expect(['sticky-brainstorm', 'rapid-fire', 'policies'].map((id) => item(id).minutes[1])).toEqual([
      15, 20, 10,
    ]);
  });

  it("says the guide's purpose to the room, as the guide has it", () => {
    const purpose =
      'Learn more about how collaborative leadership supports strategic planning around digital learning';
    expect(session.purpose).toBe(`${purpose}.`);
    expect(slide('welcome', 'hello')?.body).toContain(purpose);
  });

  it.each([
    [
      'background',
      'overview',
      [
        'state and district agencies',
        'variety of roles',
        'academic, instructional, assessment and technology',
      ],
    ],
    ['background', 'components', ['adapted from the NETP 2017']],
    [
      'background',
      'shared-vision',
      ['audiences, goals, methods, timelines, responsibilities and outcomes', 'less confusion'],
    ],
    ['background', 'stakeholders', ['National School Boards Association', 'continuous improvement']],
    [
      'planning-tools',
      'conditions',
      ['International Society for Technology in Education', 'Research-backed'],
    ],
    ['planning-tools', 'dashboard', ['student-centered, personalized learning', 'smoother']],
  ])('keeps what the guide says in %s on the slide "%s"', (of, id, words) => {
    const whole = JSON.stringify(slide(of, id)).replaceAll('**', '');
    for (const part of words) expect(whole).toContain(part);
  });

  it('says beforehand what a facilitator should know, for whom it matters most, and how to choose', () => {
    const words = (session.beforehand ?? '').replace(/\s+/g, ' ');
    expect(words).toContain('essential components of digital learning plans');
    expect(words).toContain('a basic understanding of learning in the digital age and some experience');
    expect(words).toContain('academic, instructional, assessment and technology leaders');
    expect(words).toContain('Then choose the activities, and how long each may take');
  });

  it("closes with the guide's own sample language", () => {
    const said = item('wrap-up').steps?.closing?.say ?? '';
    expect(said).toContain('This is only the first step of many steps in supporting teachers and students');
    expect(said).toContain('follow up on our reflection activity during the next few weeks');
    expect(said).toContain('opportunities for on-going professional learning and workshops');
  });

  it('says nothing that depends on the hour, on two presenters, or on what no activity does', () => {
    const untrue =
      /good morning|then two schools|the next activity does|lowering the time of a turn|what we send you|about 8 minutes/i;
    expect(text.match(untrue)).toBeNull();
  });

  it('carries topics of the brainstorm, practices, challenges and follow-up questions into the next steps', () => {
    const { from } = configOf('reflection', z.looseObject({ from: z.array(z.string()) }));
    expect(from).toEqual(expect.arrayContaining(['sticky-brainstorm', 'rapid-fire', 'policies']));
  });

  it("keeps what people answer to each of the exemplars' questions", () => {
    const { questions } = configOf(
      'rapid-fire',
      z.looseObject({ questions: z.array(z.looseObject({ collect: z.string() })) }),
    );
    expect(questions.map(({ collect }) => collect)).toEqual(['answers', 'practices', 'challenges']);
  });

  it('has six objectives, on the slide too', () => {
    expect(session.objectives).toHaveLength(6);
    expect(slide('welcome', 'objectives')?.points).toEqual(session.objectives);
  });

  it('has the twelve leaders, and a board that shows who is in the room', () => {
    expect(session.roles).toHaveLength(12);
    expect(session.roles[0]?.title).toBe('Chief Education Officer / Superintendent');
    expect(session.roles[11]?.title).toBe('Professional Learning Leader');
    expect(slide('background', 'leaders')?.board).toBe(true);
  });

  it("has the guide's five statements", () => {
    const { statements } = configOf(
      'take-off',
      z.looseObject({ statements: z.array(z.looseObject({ text: z.string() })) }),
    );
    expect(statements.map(({ text: statement }) => statement)).toEqual([
      'Stand if you have worked in a school for 1 or more years',
      'Stand if you are an administrator',
      'Stand if you leverage digital tools in your classroom/school/district',
      'Stand if you are in a leadership position',
      'Stand if you leverage digital tools in your personal/social life',
    ]);
  });

  it('has the four key components, revealed one by one, and the fourteen conditions', () => {
    expect(slide('background', 'components')).toMatchObject({ reveal: true });
    expect(slide('background', 'components')?.points).toHaveLength(4);
    expect(slide('planning-tools', 'conditions')?.points).toHaveLength(14);
    expect(new Set(slide('planning-tools', 'conditions')?.points).size).toBe(14);
  });

  it.each([
    ['featured-video', 2, 'What relationships has your district/school formed in the community?'],
    [
      'sticky-brainstorm',
      4,
      'What technology tools are your district or school using for communication and feedback?',
    ],
    ['rapid-fire', 3, 'What are some of your challenges?'],
    [
      'share-and-move',
      4,
      'What is your collective vision and implementation plan for learning in the digital age?',
    ],
    ['policies', 3, 'How can the district employ a cycle of transformation to ensure continued improvement?'],
  ])("has the guide's questions of %s, as it has them", (id, count, last) => {
    expect(asked(id)).toHaveLength(count);
    expect(asked(id).at(-1)).toBe(last);
  });

  it('has two presenters of five to seven minutes', () => {
    const schema = z.looseObject({ talkMinutes: z.array(z.number()), presenters: z.array(z.unknown()) });
    const { talkMinutes, presenters } = configOf('rapid-fire', schema);
    expect(talkMinutes).toEqual([5, 7]);
    expect(presenters).toHaveLength(2);
  });

  it("links only to the guide's video", () => {
    expect(text.match(/https?:[^\s'"]+/g)).toEqual(['https://youtu.be/cV-1iBGJb7U']);
  });

  it("has the guide's resources in its two groups, each with what it is for", () => {
    expect(session.resources.map(({ group, items }) => [group, items.length])).toEqual([
      ['US Department of Education Resources', 8],
      ['Facilitator Guide Resources', 4],
    ]);
    for (const { items } of session.resources)
      for (const each of items) expect(each.for.length).toBeGreaterThan(30);
    expect(slide('wrap-up', 'resources')?.resources).toBe(true);
  });

  it('has an agenda slide that is made of the plan', () => {
    expect(slide('welcome', 'agenda')?.agenda).toBe(true);
    expect(slide('welcome', 'agenda')?.points).toBeUndefined();
  });

  it("has a checklist under the guide's four headings", () => {
    expect(session.logistics.map(({ heading }) => heading)).toEqual([
      'Audio-visual',
      'Catering',
      'Registration',
      'Outreach',
    ]);
    for (const { items } of session.logistics) expect(items.length).toBeGreaterThanOrEqual(4);
  });

  it('has notes for every item that say what to do, what to look for and what to do when late', () => {
    for (const { id, notes } of session.agenda) {
      expect([id, notes.length > 500]).toEqual([id, true]);
      expect([id, notes.includes('**Short of time')]).toEqual([id, true]);
    }
  });

  it('has no notes for steps that do not exist', () => {
    for (const each of session.agenda) {
      const activity = activities[each.activity];
      const steps = activity?.steps(activity.start(each.config)).map(({ id }) => id) ?? [];
      const noted = Object.keys(each.steps ?? {}).filter((id) => !/^move\.\d+$/.test(id));
      expect([each.id, noted.filter((id) => !steps.includes(id))]).toEqual([each.id, []]);
    }
  });
});
