import type { Response } from 'express';

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
  response.status(status).json({ code, message, ...(typeof about === 'string' ? { field: about } : about) });

export const tooMany = (response: Response) =>
  fault(response, 429, 'too-many', 'Too many wrong codes from this network. Wait a minute and try again.');

interface Issue {
  readonly message: string;
  readonly path: readonly PropertyKey[];
}

/** A body that is not as expected: the first thing that is wrong with it. */
export const invalid = (response: Response, [issue]: readonly Issue[]) =>
  fault(response, 400, 'invalid', issue?.message ?? 'not as expected', issue?.path.join('.') ?? '');
