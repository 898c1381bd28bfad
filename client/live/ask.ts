/**
 * Calls the server, never what a browser has kept: a captive portal answers in the server's place with a page that
 * says nothing of how long it may be kept, and some browsers keep it for weeks.
 */
export const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(path, { ...init, cache: 'no-store' });
