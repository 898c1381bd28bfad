import { part } from '../parts/part.tsx';

/** What hands words back, on a phone: fetched after joining, since nothing was written before. */
export const Returned = part(async () => ({ default: (await import('./Returned.tsx')).Returned }), 'unseen');
