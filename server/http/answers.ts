import { brotliCompressSync, constants } from 'node:zlib';
import type { Request, Response } from 'express';
import type { FaultAnswer } from '../../shared/protocol/answers.ts';

/**
 * Answers with a fault in words; docs/protocol.md lists the codes.
 * @param about the field at fault, or what else there is to know
 */
export const fault = (
  response: Response,
  status: number,
  code: string,
  message: string,
  about: string | Readonly<Record<string, unknown>> = {},
) =>
  response.status(status).json({
    code,
    message,
    ...(typeof about === 'string' ? { field: about } : about),
  } satisfies FaultAnswer);

export const tooMany = (response: Response) =>
  fault(response, 429, 'too-many', 'Too many wrong codes from this network. Wait a minute and try again.');

interface Issue {
  readonly message: string;
  readonly path: readonly PropertyKey[];
}

/** A body that is not as expected: the first thing that is wrong with it. */
export const invalid = (response: Response, [issue]: readonly Issue[]) =>
  fault(response, 400, 'invalid', issue?.message ?? 'not as expected', issue?.path.join('.') ?? '');

/** Good enough for a few hundred bytes, at some 50 µs. */
const QUICKLY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Answers with JSON in as few bytes as the asker can read: for what a whole hall asks at once, over one network. */
export function packed(request: Request, response: Response, body: object): void {
  response.vary('Accept-Encoding');
  if (!request.acceptsEncodings('br')) return void response.json(body);
  const bytes = brotliCompressSync(JSON.stringify(body), QUICKLY);
  response.set('Content-Encoding', 'br').type('json').send(bytes);
}
