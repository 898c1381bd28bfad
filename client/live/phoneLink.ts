/** Goes on, on a phone of their own, as somebody for whom others wrote. What follows "#" is sent to nobody. */
export const phoneLink = (address: string, code: string, token: string): string =>
  `${address}/r/${code}#phone=${encodeURIComponent(token)}`;
