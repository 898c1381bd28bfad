import { brotliCompressSync, constants } from 'node:zlib';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { fieldName, firstFault, invalid as invalidBody } from '../../shared/agenda/schemaFaults.ts';
import { said } from '../../shared/lib/catalogue.ts';
import { hostReason } from '../../shared/lib/hostRefusals.ts';
import { type Refused, refuse } from '../../shared/lib/result.ts';
import type { FaultAnswer } from '../../shared/protocol/answers.ts';

/**
 * Answers with a refusal; docs/protocol.md lists the codes. Its `message` is English, for programs.
 * @param about the field at fault, or what else there is to know
 */
export const fault = (
  response: Response,
  status: number,
  refusal: Refused,
  about: string | Readonly<Record<string, unknown>> = {},
) => {
  const more = typeof about === 'string' ? { field: about } : about;
  return response
    .status(status)
    .json({ ...said(refusal), message: hostReason(refusal), ...more } satisfies FaultAnswer);
};

export const tooMany = (response: Response) => fault(response, 429, refuse('too-many'));

/** A body that is not as expected: the first thing that is wrong with it. */
export function invalid(response: Response, body: unknown, { issues }: z.ZodError) {
  const found = firstFault(body, issues);
  return fault(response, 400, invalidBody(found, 'body'), fieldName(found.path));
}

/** Good enough for a few hundred bytes, at some 50 µs. */
const QUICKLY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Answers with JSON in as few bytes as the asker can read: for what a whole hall asks at once, over one network. */
export function packed(request: Request, response: Response, body: object): void {
  response.vary('Accept-Encoding');
  if (!request.acceptsEncodings('br')) return void response.json(body);
  const bytes = brotliCompressSync(JSON.stringify(body), QUICKLY);
  response.set('Content-Encoding', 'br').type('json').send(bytes);
}
