import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Router } from 'express';
import type { Logger } from 'pino';
import { refuse } from '../../shared/lib/result.ts';
import type { BackupSource } from '../log/checkedStore.ts';
import { fault } from './answers.ts';
import type { Asker } from './asker.ts';

/** Tells whoever asks for a backup which store it is of. */
export const STORE_HEADER = 'Plenary-Store';

/** A copy of the whole store while it is in use, for owners only: it holds every room, with the hashes of their keys. */
export function backupRoute(options: {
  readonly asker: Asker;
  readonly backup: BackupSource;
  readonly logger: Logger;
}): Router {
  const { asker, backup, logger } = options;
  let making = false;
  const api = Router();
  api.post('/backup', asker.ownerOnly, async (_request, response) => {
    if (making) return fault(response, 409, refuse('busy'));
    making = true;
    try {
      const made = await backup.make();
      try {
        response.set({
          'Content-Type': 'application/octet-stream',
          'Content-Length': String(made.bytes),
          [STORE_HEADER]: backup.id,
        });
        await pipeline(createReadStream(made.file), response);
      } finally {
        made.remove();
      }
    } catch (error) {
      logger.error({ err: error }, 'a backup was not made');
      if (response.headersSent) response.destroy();
      else fault(response, 500, refuse('no-backup'));
    } finally {
      making = false;
    }
  });
  return api;
}
