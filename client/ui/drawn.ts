/** The drawings of icons by name: filled by `drawings.ts`, which a phone's way into a room does without. */
export const drawn = new Map<string, string>();
