import { drawn } from './drawn.ts';

/** Line drawings on a 24 grid; `fill` ones are solid. Each face imports them, a phone with its first activity. */
const DRAWINGS = {
  'arrow-up': 'M12 20V4M5 11l7-7 7 7',
  'arrow-down': 'M12 4v16M5 13l7 7 7-7',
  close: 'M6 6l12 12M18 6L6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  pause: 'M8.5 5v14M15.5 5v14',
  play: 'M7.5 4.8v14.4L19 12z',
  next: 'M9 5l7 7-7 7',
  back: 'M15 5l-7 7 7 7',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9a3 3 0 100 6 3 3 0 000-6z',
  'eye-off':
    'M4 4l16 16M9.9 5.8A9.6 9.6 0 0112 5.5c6 0 9.5 6.5 9.5 6.5a17 17 0 01-2.9 3.6M6.2 7.6A16.6 16.6 0 002.5 12S6 18.5 12 18.5a9.7 9.7 0 004.3-1M9.9 10a3 3 0 004.1 4.1',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3',
  unlock: 'M6 11h12v9H6zM8.5 11V7.5a3.5 3.5 0 016.8-1.2',
  hourglass: 'M7 3.5h10M7 20.5h10M8 3.5c0 5 8 5 8 12v5M16 3.5c0 5-8 5-8 12v5',
  people:
    'M9 11a3.5 3.5 0 100-7 3.5 3.5 0 000 7zM2.5 20c0-3.6 2.9-6 6.5-6s6.5 2.4 6.5 6M15.5 4.3a3.5 3.5 0 010 6.4M17.5 14.6c2.4.7 4 2.7 4 5.4',
  flag: 'M6 21V4M6 4.5c4-2 8 2 12 0v9c-4 2-8-2-12 0',
  star: 'M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9L3.5 9.7l5.9-.8z',
  chat: 'M4 5h16v11.5H11L6.5 20v-3.5H4z',
  link: 'M10 14a4 4 0 005.7 0l3.1-3.1a4 4 0 00-5.7-5.7L12 6.3M14 10a4 4 0 00-5.7 0l-3.1 3.1a4 4 0 005.7 5.7l1.1-1.1',
  pen: 'M4 20l1-4.5L16.2 4.3a1.8 1.8 0 012.5 0l1 1a1.8 1.8 0 010 2.5L8.5 19zM14 6.5l3.5 3.5',
  undo: 'M8.5 5L4 9.5 8.5 14M4.5 9.5H14a5 5 0 010 10h-3',
  sound: 'M4 9.5h3.5L12 5.5v13l-4.5-4H4zM15.5 9a4.2 4.2 0 010 6M18 6.5a8 8 0 010 11',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  table: 'M3 9h18M5 9v10M19 9v10M3 9l2-4h14l2 4',
  phone: 'M7.5 3h9v18h-9zM11 18h2',
  projector: 'M3 4.5h18M4.5 4.5v11h15v-11M12 15.5v2.5M8 21l4-3 4 3',
  grip: 'M9 6h.01M9 12h.01M9 18h.01M15 6h.01M15 12h.01M15 18h.01',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  trash: 'M4 6.5h16M9.5 6.5V4h5v2.5M6.5 6.5l1 13.5h9l1-13.5M10 10.5v6M14 10.5v6',
  swap: 'M4 8.5h15M15 4.5l4 4-4 4M20 15.5H5M9 11.5l-4 4 4 4',
  redo: 'M15.5 5L20 9.5 15.5 14M19.5 9.5H10a5 5 0 000 10h3',
  download: 'M12 4v11M7 10.5l5 5 5-5M4.5 20h15',
  upload: 'M12 16V5M7 9.5l5-5 5 5M4.5 20h15',
  warning: 'M12 4L2.8 20h18.4zM12 10v4.5M12 17.2h.01',
  more: 'M5.5 12h.01M12 12h.01M18.5 12h.01',
  'thumb-up':
    'M7.5 10.5V20H4v-9.5zM7.5 10.5l4-7.5c1.5 0 2.3 1.1 2 2.5l-.8 4h5.5a1.8 1.8 0 011.8 2.2l-1.5 6.8a1.9 1.9 0 01-1.9 1.5H7.5',
} as const;

export type IconName = keyof typeof DRAWINGS | 'check';

for (const [name, path] of Object.entries(DRAWINGS)) drawn.set(name, path);
