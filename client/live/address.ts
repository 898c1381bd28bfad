/** Where phones go: what to type, and what the QR code holds. */
export interface JoinAddress {
  readonly address: string;
  readonly code: string;
  readonly url: string;
}

/** The link that joins at one table: what its card's QR code holds. */
export const tableLink = ({ url }: JoinAddress, table: string): string => `${url}/${table}`;

/** @param joinUrl as the server knows it; this page's own address where it knows none */
export function joinAddress(joinUrl: string, code: string): JoinAddress {
  const base = new URL(joinUrl || location.origin);
  return { address: base.host, code, url: `${base.origin}/r/${code}` };
}
