import type { Kind } from '../../../shared/activities/registry.ts';
import type { SameTexts } from '../../ui/text.ts';
import type { configText } from './configText.ts';

type ConfigWords = SameTexts<(typeof configText)['en']>;

/** One part of a form. What is left empty and is `optional` is not written at all. */
export type FormField = { readonly name: string; readonly label: string } & (
  | { readonly type: 'line' | 'words'; readonly most: number; readonly optional?: true }
  | { readonly type: 'number'; readonly optional?: true; readonly unit?: string }
  | { readonly type: 'check'; readonly otherwise: boolean }
  | {
      readonly type: 'choice';
      readonly otherwise: string;
      readonly options: readonly { readonly id: string; readonly label: string }[];
    }
  | { readonly type: 'range' }
  | {
      readonly type: 'lines';
      readonly one: string;
      readonly add: string;
      readonly most: number;
      readonly optional?: true;
    }
  | ListField
  | {
      readonly type: 'group';
      readonly add: string;
      readonly drop: string;
      readonly fields: readonly FormField[];
    }
);

export interface ListField {
  readonly type: 'list';
  readonly one: string;
  readonly add: string;
  /** Begins the ids of new entries; entries have none without it. */
  readonly ids?: string;
  readonly fields: readonly FormField[];
  readonly optional?: true;
  readonly preview?: true;
}

const options = <Id extends string>(labels: Readonly<Record<Id, string>>) =>
  Object.entries<string>(labels).map(([id, label]) => ({ id, label }));

/** A question or statement, as most activities have them. */
const asked = (text: ConfigWords, most: number, short: number, label: string): FormField[] => [
  { type: 'words', name: 'text', label, most },
  { type: 'line', name: 'short', label: text.short, most: short },
];

const questions = (text: ConfigWords, most: number, extra: readonly FormField[] = []): FormField => ({
  type: 'list',
  name: 'questions',
  label: text.questions,
  one: text.question,
  add: text.addQuestion,
  ids: 'q',
  fields: [...asked(text, most, 60, text.question), ...extra],
});

/** The form of each kind of activity: what its part of a session file holds. */
export const FORMS: { readonly [K in Kind]: (text: ConfigWords) => readonly FormField[] } = {
  content: (text) => [
    {
      type: 'list',
      name: 'slides',
      label: text.slides,
      one: text.slide,
      add: text.addSlide,
      ids: 's',
      preview: true,
      fields: [
        { type: 'line', name: 'title', label: text.slideTitle, most: 160 },
        { type: 'words', name: 'body', label: text.body, most: 4_000, optional: true },
        {
          type: 'lines',
          name: 'points',
          label: text.points,
          one: text.point,
          add: text.addPoint,
          most: 300,
          optional: true,
        },
        { type: 'check', name: 'reveal', label: text.reveal, otherwise: false },
        { type: 'check', name: 'board', label: text.board, otherwise: false },
        {
          type: 'list',
          name: 'links',
          label: text.links,
          one: text.link,
          add: text.addLink,
          optional: true,
          fields: [
            { type: 'line', name: 'title', label: text.linkTitle, most: 160 },
            { type: 'line', name: 'url', label: text.url, most: 2_000 },
          ],
        },
      ],
    },
  ],
  'take-off-touch-down': (text) => [
    {
      type: 'list',
      name: 'statements',
      label: text.statements,
      one: text.statement,
      add: text.addStatement,
      ids: 's',
      fields: asked(text, 200, 48, text.statement),
    },
  ],
  'sticky-brainstorm': (text) => [
    questions(text, 280),
    { type: 'number', name: 'stickies', label: text.stickies, optional: true },
  ],
  'rapid-fire': (text) => [
    {
      type: 'list',
      name: 'presenters',
      label: text.presenters,
      one: text.presenter,
      add: text.addPresenter,
      ids: 'p',
      fields: [
        { type: 'line', name: 'title', label: text.talkTitle, most: 120 },
        { type: 'line', name: 'name', label: text.presenterName, most: 60, optional: true },
        { type: 'line', name: 'organisation', label: text.organisation, most: 120, optional: true },
      ],
    },
    { type: 'range', name: 'talkMinutes', label: text.talkMinutes },
    questions(text, 280, [{ type: 'check', name: 'collect', label: text.collect, otherwise: false }]),
  ],
  'share-and-move': (text) => [
    questions(text, 500),
    { type: 'check', name: 'wholeGroup', label: text.wholeGroup, otherwise: true },
    { type: 'number', name: 'turnFloorSeconds', label: text.turnFloorSeconds, unit: 's', optional: true },
    { type: 'number', name: 'moveMinutes', label: text.moveMinutes, unit: text.min, optional: true },
  ],
  discussion: (text) => [
    {
      type: 'group',
      name: 'media',
      label: text.media,
      add: text.addMedia,
      drop: text.dropMedia,
      fields: [
        { type: 'line', name: 'title', label: text.mediaTitle, most: 200 },
        { type: 'line', name: 'url', label: text.url, most: 2_000 },
        { type: 'line', name: 'note', label: text.mediaNote, most: 500, optional: true },
      ],
    },
    questions(text, 500),
    {
      type: 'choice',
      name: 'format',
      label: text.format,
      otherwise: 'whole',
      options: options(text.formats),
    },
    {
      type: 'choice',
      name: 'answers',
      label: text.answers,
      otherwise: 'person',
      options: options(text.answersOf),
    },
  ],
  'circle-square-triangle': (text) => [
    { type: 'words', name: 'prompt', label: text.prompt, most: 500, optional: true },
    { type: 'lines', name: 'scopes', label: text.scopes, one: text.scope, add: text.addScope, most: 60 },
  ],
  break: (text) => [
    {
      type: 'choice',
      name: 'kind',
      label: text.breakKind,
      otherwise: 'coffee',
      options: options(text.breaks),
    },
    { type: 'line', name: 'text', label: text.breakText, most: 120, optional: true },
    { type: 'line', name: 'invite', label: text.invite, most: 120, optional: true },
  ],
};
