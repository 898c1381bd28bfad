import { renderUnicodeCompact } from 'uqr';
import { type Listening, ownAddress, phoneAddresses } from './lan.ts';

export interface BannerFacts extends Listening {
  /** This machine's addresses, the best first. */
  readonly lan: readonly string[];
  /** The key made at this start, where no password is set; it opens rooms from other machines. */
  readonly hostKey?: string;
  /** What whoever starts the server should know first. */
  readonly warnings?: readonly string[];
  /** The terminal shows ANSI colours. */
  readonly colour: boolean;
}

/** A label's column. */
const LABEL = 10;

/** What is printed at start: where the host goes, where phones go, and that as a QR code. Ends with a newline. */
export function startBanner(facts: BannerFacts): string {
  const { publicUrl, hostKey, colour, lan, warnings = [] } = facts;
  const bold = (text: string): string => (colour ? `\u001b[1m${text}\u001b[22m` : text);
  const line = (label: string, text: string): string => `  ${label.padEnd(LABEL)}${text}`;
  const phones = phoneAddresses(facts, lan);
  const [best, ...others] = phones;

  const lines = ['', `  ${bold('Plenary is running.')}`, ''];
  lines.push(...warnings.map((text, at) => line(at === 0 ? 'Attention' : '', bold(text))));
  if (warnings.length > 0) lines.push('');
  lines.push(line('Host', bold(`${publicUrl ?? ownAddress(facts)}/host`)));
  const from = publicUrl === undefined ? 'From another computer with' : 'Rooms are opened with';
  const by = hostKey === undefined ? 'the HOST_PASSWORD.' : `this key, new at each start: ${bold(hostKey)}`;
  lines.push(line('', `${from} ${by}`));
  if (best === undefined) {
    lines.push('', line('Phones', whyNone(facts)));
  } else {
    lines.push('', line('Phones', bold(best)));
    if (others.length > 0) lines.push(line('', `or, on other networks, ${others.join(' ')}`));
    if (publicUrl === undefined) lines.push(line('', 'Phones must be on the same network as this computer.'));
    lines.push('', qrCode(best, colour));
  }
  lines.push('', '  Ctrl+C stops it. Rooms are kept.', '');
  return `${lines.join('\n')}\n`;
}

function whyNone({ host }: Listening): string {
  return host === undefined
    ? 'This computer is on no network that phones could share. Join one and start again.'
    : `None can connect: HOST is ${host}. Unset HOST to let phones in.`;
}

/**
 * The QR code in half-height blocks, with the border that scanners need. In colours it is black on white whatever
 * the terminal's own are; without, it relies on blocks being lighter than the ground.
 */
function qrCode(text: string, colour: boolean): string {
  const rows = renderUnicodeCompact(text, { border: 2 }).split('\n');
  // White blocks on black; the last row may be half a row, whose other half stays the terminal's.
  const paint = (row: string): string =>
    /^▀+$/.test(row) ? `\u001b[38;5;231m${row}\u001b[39m` : `\u001b[38;5;231;48;5;16m${row}\u001b[39;49m`;
  return rows.map((row) => `  ${colour ? paint(row) : row}`).join('\n');
}
