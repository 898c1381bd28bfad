import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepHostedRoom } from '../../client/live/hostKeys.ts';
import { watchedRoom, watchPass } from '../../client/live/watch.ts';
import { projectorPass } from '../../client/projector/pass.ts';

const hosted = { roomId: 'room-1', key: 'secret', code: 'KRWTMF', title: 'Welcome', openedAt: 0 };

beforeEach(() => keepHostedRoom(hosted));

afterEach(() => {
  localStorage.clear();
  location.hash = '';
});

describe('a preview in the console', () => {
  it('is one only where its address says so and this browser hosts the room', () => {
    expect(watchedRoom()).toBeUndefined();
    location.hash = '#watch=room-1';
    expect(watchedRoom()).toBe('room-1');
    location.hash = '#watch=another';
    expect(watchedRoom()).toBeUndefined();
  });

  it('takes the key from this browser, and asks for one channel', () => {
    expect(watchPass('room-1', 'floor')).toEqual({
      as: 'host',
      roomId: 'room-1',
      key: 'secret',
      watch: 'floor',
    });
  });

  it('is not taken for the projector’s own window', () => {
    location.hash = '#watch=room-1';
    expect(projectorPass()).toEqual({ as: 'projector' });
    location.hash = '#room-1';
    expect(projectorPass()).toEqual({ as: 'projector', roomId: 'room-1', key: 'secret' });
  });
});
