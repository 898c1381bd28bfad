import type { FloorView } from '../../shared/room/views.ts';

/** A room before the start, as phones see it. */
export const lobbyRoom: FloorView['room'] = {
  title: 'Workshop',
  status: 'lobby',
  code: 'KRWTMF',
  language: 'en',
  locked: false,
  namesAsked: true,
  tables: ['A', 'B'],
  roles: [{ id: 'principal', title: 'Principal' }],
  kinds: [],
};
