import type { Logger } from 'pino';

/**
 * What nothing caught, an exception or a rejection, is written down and ends the process with 1: nobody knows what it
 * left half done. What was acknowledged is on disk, and whatever runs the server starts it again.
 */
export function endOnFault(logger: Logger): void {
  process.on('uncaughtException', (error, origin) => {
    try {
      logger.fatal({ err: error, origin }, 'a fault that nothing caught ends the server');
    } finally {
      process.exit(1);
    }
  });
}
