/** What an activity is for, in the order in which a workshop mostly needs it. (Apart from the schemas, for screens.) */
export const TOOLBOX_GROUPS = [
  'opener',
  'brainstorm',
  'discussion',
  'talk',
  'document',
  'reflection',
  'break',
] as const;
export type ToolboxGroup = (typeof TOOLBOX_GROUPS)[number];
