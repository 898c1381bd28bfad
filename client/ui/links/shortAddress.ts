/** A web address as people say it: `https://www.ed.gov/a/b/c?x=1` → `ed.gov/a/…`; whole when it is short. */
export function shortAddress(url: string, most = 38): string {
  const bare = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  if (bare.length <= most) return bare;
  const [host = bare, first] = bare.split(/[/?#]/);
  const start = first !== undefined && host.length + first.length + 2 <= most ? `${host}/${first}` : host;
  return `${start}/…`;
}
