/** `npm run test:security` does all of it, `npm test` a little of each, so that it cannot rot. */
export const LONG = process.env.SECURITY === 'long';

/** @param all how many of something the long run does, `few` the short one */
export const times = (all: number, few: number): number => (LONG ? all : few);
