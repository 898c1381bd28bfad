import type { IncomingMessage } from 'node:http';

/**
 * Whether a request may come from where it says it comes from. Browsers always name their origin on WebSocket
 * handshakes and cross-site requests; other programs name none, which is fine: they carry no one's cookies, and
 * Plenary has none.
 * @param publicUrl the address behind a proxy, where `Host` may be another one
 */
export function originAllowed(request: Pick<IncomingMessage, 'headers'>, publicUrl?: string): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const { host: from, protocol } = new URL(origin);
  if (publicUrl !== undefined && origin === new URL(publicUrl).origin) return true;
  return (protocol === 'http:' || protocol === 'https:') && host !== undefined && from === host.toLowerCase();
}
