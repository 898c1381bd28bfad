import { renderUnicodeCompact } from 'uqr';
import { type Listening, localAddress, phoneAddresses } from './lan.ts';

export interface BannerFacts extends Listening {
  /** This machine's addresses, the best first. */
  readonly lan: readonly string[];
  readonly opening: Opening;
  /** What whoever starts the server should know first. */
  readonly warnings?: readonly string[];
  /**
   * Somebody reads this in a terminal. A file or a journal is read by others too, and gets no key; and no colours and
   * no QR code, which is a negative there.
   */
  readonly terminal: boolean;
}

/** The key made at this start, which opens every door, and what opens rooms. */
export interface Opening {
  readonly key: string;
  readonly keyFile: string;
  readonly by: 'password' | 'key';
  /** Rooms are opened from this machine without either. */
  readonly free: boolean;
  /** What showed a proxy, where that is why not. */
  readonly sign?: string | undefined;
}

/** A label's column. */
const LABEL = 10;

/** What is printed at start: where the host goes, where phones go, and that as a QR code. Ends with a newline. */
export function startBanner(facts: BannerFacts): string {
  const { publicUrl, opening, terminal, lan, warnings = [] } = facts;
  const bold = (text: string): string => (terminal ? `\u001b[1m${text}\u001b[22m` : text);
  const line = (label: string, text: string): string => `  ${label.padEnd(LABEL)}${text}`;
  const phones = phoneAddresses(facts, lan);
  const [best, ...others] = phones;

  const lines = ['', `  ${bold('Plenary is running.')}`, ''];
  lines.push(...warnings.map((text, at) => line(at === 0 ? 'Attention' : '', bold(text))));
  if (warnings.length > 0) lines.push('');
  const host = `${publicUrl ?? localAddress(facts)}/host`;
  lines.push(line('Host', bold(host)));
  lines.push(...howToOpen(opening, terminal, bold).map((text) => line('', text)));
  const [rooms, why] = howToTakeOver(opening, terminal, host);
  lines.push('', line('Rooms', bold(rooms)), line('', why));
  if (best === undefined) {
    lines.push('', line('Phones', whyNone(facts)));
  } else {
    lines.push('', line('Phones', bold(best)));
    if (others.length > 0) lines.push(line('', `or, on other networks, ${others.join(' ')}`));
    if (publicUrl === undefined) lines.push(line('', 'Phones must be on the same network as this computer.'));
    if (terminal) lines.push('', qrCode(best));
  }
  lines.push('', '  Ctrl+C stops it. Rooms are kept.', '');
  return `${lines.join('\n')}\n`;
}

function whyNone({ host }: Listening): string {
  return host === undefined
    ? 'This computer is on no network that phones could share. Join one and start again.'
    : `None can connect: HOST is ${host}. Unset HOST to let phones in.`;
}

function howToOpen(opening: Opening, terminal: boolean, bold: (text: string) => string): string[] {
  const { by, key, keyFile, free, sign } = opening;
  if (by === 'password') return ['Rooms are opened with the HOST_PASSWORD.'];
  const from = free ? 'From another computer with' : 'Rooms are opened with';
  const what = terminal
    ? `this key, new at each start: ${bold(key)}`
    : `the key, new at each start, in ${bold(keyFile)}`;
  const seen = `A proxy passes requests on to this server (${sign}), so nobody opens rooms without it.`;
  return [`${from} ${what}`, ...(sign === undefined ? [] : [seen])];
}

/**
 * The shortest way to the rooms of others, since the browser that ran one may be lost: a link, with the key where no
 * server ever sees it. @returns where, and what for
 */
function howToTakeOver(
  { key, keyFile }: Opening,
  terminal: boolean,
  host: string,
): readonly [string, string] {
  return terminal
    ? [
        `${host}#key=${key}`,
        'Lists all rooms of this server, and takes one over. Keep this link to yourself.',
      ]
    : [`${host}#key=…`, `Lists all rooms of this server, and takes one over. The key is in ${keyFile}`];
}

/** The QR code in half-height blocks, with the border that scanners need, black on white. */
function qrCode(text: string): string {
  const rows = renderUnicodeCompact(text, { border: 2 }).split('\n');
  // White blocks on black; the last row may be half a row, whose other half stays the terminal's.
  const paint = (row: string): string =>
    /^▀+$/.test(row) ? `\u001b[38;5;231m${row}\u001b[39m` : `\u001b[38;5;231;48;5;16m${row}\u001b[39;49m`;
  return rows.map((row) => `  ${paint(row)}`).join('\n');
}
