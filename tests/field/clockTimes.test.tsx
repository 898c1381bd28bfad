import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EndFigure } from '../../client/console/bar/EndFigure.tsx';
import { against } from '../../client/console/bar/standing.ts';
import { firstAfter, onAnotherDay } from '../../client/console/bar/timeOfDay.ts';
import { printText } from '../../client/prepare/print/printText.ts';
import { formatMinutes, formatTime, localeOf, longestTime, recordTimes } from '../../client/ui/formatTime.ts';
import { readTime, type TypedTime } from '../../client/ui/readTime.ts';
import type { Language } from '../../client/ui/text.ts';
import { setRoomTime } from '../../client/ui/wallTime.ts';

const MINUTE = 60_000;

/** Does something on a device with these languages, in this time zone. */
function on<T>(
  { languages = ['en-US'], zone = 'UTC' }: { languages?: string[]; zone?: string },
  act: () => T,
): T {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
  vi.stubEnv('TZ', zone);
  return act();
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  setRoomTime({});
});

const AFTERNOON = Date.UTC(2026, 10, 30, 14, 4, 59);

describe('a time of day', () => {
  it.each<[string[], Language, string]>([
    [['en-US'], 'en', '2:04 PM'],
    [['en-GB'], 'en', '14:04'],
    [['en-CA', 'en'], 'en', '2:04 p.m.'],
    [['es-ES'], 'es', '14:04'],
    [['es'], 'es', '14:04'],
    [['es-US', 'en-US'], 'es', '2:04 p.m.'],
    [['es-MX'], 'es', '2:04 p.m.'],
    [['es', 'en-US'], 'es', '14:04'],
    [['en-US'], 'es', '2:04 p.m.'],
    [['es-ES'], 'en', '14:04'],
    [['de-DE'], 'en', '14:04'],
    [['xx-', 'en-GB'], 'en', '14:04'],
  ])('is written as %s devices write it, in %s: %s', (languages, language, written) => {
    on({ languages }, () => {
      expect(formatTime(AFTERNOON, language).replace(/\s/g, ' ')).toBe(written);
      expect(formatMinutes(14 * 60 + 4.9, language).replace(/\s/g, ' ')).toBe(written);
    });
  });

  it('keeps the language of the interface where the device has another', () => {
    expect(localeOf('es', ['en-US', 'fr'])).toBe('es-US');
    expect(localeOf('en', ['fr'])).toBe('en');
  });

  it('has no space that fonts lack', () => {
    on({}, () => expect(formatTime(AFTERNOON, 'en')).not.toMatch(/\u202f/));
  });

  it('follows the clock on the wall when somebody has set it', () => {
    setRoomTime({ wallAhead: -5 * MINUTE });
    on({ languages: ['en-GB'] }, () => expect(formatTime(AFTERNOON, 'en')).toBe('13:59'));
  });

  it('names its zone where the room is in another, and not in the room', () => {
    setRoomTime({ zone: 'America/Denver' });
    on({ zone: 'America/Denver' }, () => expect(formatTime(AFTERNOON, 'en')).toBe('7:04\u00a0AM'));
    on({ zone: 'America/New_York' }, () => expect(formatTime(AFTERNOON, 'en')).toBe('9:04\u00a0AM\u00a0EST'));
    on({ zone: 'Asia/Kolkata' }, () =>
      expect(formatTime(AFTERNOON, 'en')).toBe('7:34\u00a0PM\u00a0GMT+5:30'),
    );
    // Another name for the same time needs no naming.
    on({ zone: 'America/Boise' }, () => expect(formatTime(AFTERNOON, 'en')).toBe('7:04\u00a0AM'));
  });

  it('does without a zone that the device does not know', () => {
    setRoomTime({ zone: 'Mars/Olympus' });
    on({ languages: ['en-GB'] }, () => expect(formatTime(AFTERNOON, 'en')).toBe('14:04'));
  });

  it('is the room’s in a record, wherever its reader is', () => {
    on({ zone: 'Asia/Kolkata' }, () => {
      const { time, day, zone } = recordTimes({ zone: 'America/Denver' }, 'en');
      expect(time(AFTERNOON)).toBe('7:04\u00a0AM');
      expect(zone(AFTERNOON)).toBe('MST');
      expect(day(Date.UTC(2026, 11, 1, 3))).toBe('Monday, November 30, 2026');
    });
  });
});

describe('a time that is typed', () => {
  it.each<[string, number | undefined, boolean]>([
    ['2:04 PM', 844, false],
    ['2:04 p. m.', 844, false],
    ['２：０４ ＰＭ', 844, false],
    ['2pm', 840, false],
    ['12 am', 0, false],
    ['12:30 PM', 750, false],
    ['14:04', 844, false],
    ['14.04', 844, false],
    ['14h04', 844, false],
    ['14 h', 840, false],
    ['1404', 844, false],
    ['3:55 PM EST', 955, false],
    ['2:04', 124, true],
    ['02:04', 124, false],
    ['0:30', 30, false],
    ['24:00', undefined, false],
    ['9:75', undefined, false],
    ['soon', undefined, false],
    ['', undefined, false],
  ])('%s', (typed, minutes, either) => {
    expect(readTime(typed)).toEqual(minutes === undefined ? undefined : { minutes, either });
  });

  it('is read back as it was written, in every region', () => {
    for (const languages of [['en-US'], ['en-GB'], ['es-ES'], ['es-MX'], ['es-US'], ['en-CA']]) {
      const language = languages[0]?.startsWith('es') ? 'es' : 'en';
      for (let minutes = 0; minutes < 1_440; minutes += 7)
        on({ languages }, () => {
          const read = readTime(formatMinutes(minutes, language));
          expect([minutes, minutes + 720, minutes - 720], languages[0]).toContain(read?.minutes);
          if (read && !read.either) expect(read.minutes).toBe(minutes);
        });
    }
  });
});

const at = (minutes: number, either = false): TypedTime => ({ minutes, either });

describe('the end that a time of day means', () => {
  it('is today’s, or tomorrow’s when it is past', () => {
    on({}, () => {
      const nine = Date.UTC(2026, 10, 30, 9);
      expect(firstAfter(at(10 * 60 + 30), nine)).toBe(nine + 90 * MINUTE);
      expect(firstAfter(at(8 * 60 + 30), nine)).toBe(nine + (24 * 60 - 30) * MINUTE);
      expect(onAnotherDay(firstAfter(at(30), nine), nine)).toBe(true);
    });
  });

  it('is the next morning or afternoon where neither was said', () => {
    on({}, () =>
      expect(firstAfter(at(150, true), Date.UTC(2026, 10, 30, 13))).toBe(Date.UTC(2026, 10, 30, 14, 30)),
    );
  });

  it.each([
    ['the first 01:50', Date.UTC(2026, 9, 24, 23, 50), 40],
    ['the first 02:40', Date.UTC(2026, 9, 25, 0, 40), 50],
    ['the second 02:20', Date.UTC(2026, 9, 25, 1, 20), 10],
    ['the second 02:40', Date.UTC(2026, 9, 25, 1, 40), 25 * 60 - 10 - 60],
  ])('is the next of both in the hour that comes twice: 02:30 asked at %s', (_, now, minutes) => {
    on({ zone: 'Europe/Berlin' }, () => expect(firstAfter(at(150), now) - now).toBe(minutes * MINUTE));
  });

  it('is an hour later in the hour that is left out', () => {
    const now = Date.UTC(2026, 2, 29, 0, 30);
    on({ zone: 'Europe/Berlin' }, () => expect(firstAfter(at(150), now)).toBe(Date.UTC(2026, 2, 29, 1, 30)));
  });

  it('says which of both it is', () => {
    on({ zone: 'Europe/Berlin', languages: ['en-GB'] }, () => {
      expect(formatTime(Date.UTC(2026, 9, 25, 0, 30), 'en')).toBe('2:30\u00a0CEST');
      expect(formatTime(Date.UTC(2026, 9, 25, 1, 30), 'en')).toBe('2:30\u00a0CET');
      expect(formatTime(Date.UTC(2026, 9, 25, 2, 30), 'en')).toBe('3:30');
    });
  });

  it('is told by the wall where the wall clock was set', () => {
    setRoomTime({ wallAhead: 5 * MINUTE });
    const now = Date.UTC(2026, 10, 30, 9);
    on({}, () => expect(firstAfter(at(10 * 60), now) - now).toBe(55 * MINUTE));
  });
});

describe('the field for the end', () => {
  async function open(languages: string[]) {
    const set = vi.fn();
    const nine = Date.UTC(2026, 10, 30, 13);
    on({ languages }, () =>
      render(
        <EndFigure
          label="Ends"
          fixedEnd={undefined}
          suggested={nine + 64.9 * MINUTE}
          after={nine}
          now={nine}
          onSet={set}
        >
          14:04
        </EndFigure>,
      ),
    );
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /Ends/ }));
    return { user, set, nine, field: screen.getByRole('textbox', { name: 'We must be out by' }) };
  }

  it('writes times as the rest of the page does, and by the same minute', async () => {
    const { field } = await open(['en-US']);
    expect(field).toHaveValue('2:04\u00a0PM');
  });

  it('takes a time in either way, moves it by five minutes, and says what it cannot read', async () => {
    const { user, set, nine, field } = await open(['en-GB']);
    await user.clear(field);
    expect(screen.getByText('Write a time of day, such as 14:04.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Set' })).toBeDisabled();
    await user.type(field, '2.30 pm');
    await user.click(screen.getByRole('button', { name: '5 minutes later' }));
    expect(field).toHaveValue('14:35');
    await user.click(screen.getByRole('button', { name: 'Set' }));
    expect(set).toHaveBeenCalledWith(nine + 95 * MINUTE);
  });
});

describe('rounding', () => {
  it('is down for every time of day: an end shows the minute in which it is', () => {
    const end = Date.UTC(2026, 10, 30, 9, 48, 40);
    expect(against(end, end).shown).toEqual({ projected: end - 40_000, end: end - 40_000 });
    const late = against(end + 95_000, end);
    expect(late.minutes * MINUTE).toBe(late.shown.projected - late.shown.end);
  });

  it('is none for lengths on paper: what has seconds is written with them', () => {
    expect(printText.en.minutes(53 / 60)).toBe('0:53');
    expect(printText.es.minutes(23 / 60)).toBe('0:23');
    expect(printText.en.minutes(4)).toBe('4 min');
  });
});

describe('a time beside another', () => {
  it('does not name the room’s zone again, and says which of two it is all the same', () => {
    setRoomTime({ zone: 'America/Denver' });
    on({ zone: 'America/New_York' }, () =>
      expect(formatTime(AFTERNOON, 'en', { beside: true })).toBe('9:04\u00a0AM'),
    );
    on({ zone: 'Europe/Berlin', languages: ['en-GB'] }, () =>
      expect(formatTime(Date.UTC(2026, 9, 25, 0, 30), 'en', { beside: true })).toBe('2:30\u00a0CEST'),
    );
  });

  it('has room for the longest of its region', () => {
    on({ languages: ['en-GB'] }, () => expect(longestTime('en')).toBe('12:59'.length));
    on({ languages: ['en-US'] }, () => expect(longestTime('en')).toBe('12:59 PM'.length));
  });
});
