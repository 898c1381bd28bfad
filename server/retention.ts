import type { RoomDeps } from './live/writer/liveRoom.ts';
import type { Rooms } from './live/writer/rooms.ts';

const DAY_MS = 24 * 60 * 60_000;

/**
 * Erases the rooms in which nothing has happened for so many days, ended or not, looked at or not: a screen that was
 * left open must not keep what people were promised is gone. Rehearsals go by themselves, after a day.
 * Called at the start and now and then; never rejects.
 */
export async function eraseOldRooms(
  { log, clock, logger }: Pick<RoomDeps, 'log' | 'clock' | 'logger'>,
  rooms: Rooms,
  days: number,
): Promise<void> {
  try {
    for (const roomId of await log.quietSince(clock() - days * DAY_MS)) {
      await rooms.erase(roomId).catch((error: unknown) => {
        logger.error({ err: error, roomId }, 'an old room could not be closed; it is erased all the same');
        return log.erase(roomId);
      });
    }
  } catch (error) {
    logger.error({ err: error }, 'old rooms could not be looked for');
  }
}
