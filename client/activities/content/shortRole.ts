/** A role's title without what stands in brackets after it: a projector has no room for asides. */
export const shortRole = (title: string): string => title.replace(/\s*\([^)]*\)\s*$/, '');
