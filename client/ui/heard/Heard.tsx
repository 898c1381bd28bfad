import { useEffect, useRef } from 'react';
import { useText } from '../text.ts';
import { useTitle } from '../useTitle.ts';
import { useSay } from './Announcer.tsx';
import { heardText } from './heardText.ts';
import { type Moment, newsOf } from './news.ts';

/** A screen that comes later than this, ms, takes the focus from nobody. */
const SOON_MS = 3_000;

/** Where people type: what stays on the page keeps the focus. */
const FIELDS = 'input, textarea, select, [contenteditable]';

const headingOf = (main: Element | null): HTMLElement | undefined =>
  main?.querySelector<HTMLElement>('h1, h2') ?? undefined;

/**
 * Tells people who hear a face, or steer it by keys, what has changed: says it, names the page by it, and puts the
 * focus on the new heading, so that a press never answers what was not heard.
 */
export function Heard({
  moment,
  session,
  leads = false,
}: {
  moment: Moment;
  /** Title of the session. */
  session: string;
  /** Whether the focus follows the show from wherever it is: on a face that only follows. */
  leads?: boolean;
}) {
  const text = useText(heardText);
  const say = useSay();
  const before = useRef(moment);
  /** Until when the focus is to go to the new heading, by the page's own clock. */
  const wanted = useRef(0);
  const step = moment.step && moment.step.title !== moment.item?.title ? moment.step.title : undefined;
  useTitle(step ?? moment.item?.title, session);

  // At every render, which the clock brings about.
  useEffect(() => {
    const main = document.querySelector('main');
    const heading = headingOf(main);
    const last = before.current;
    before.current = moment;
    const news = newsOf(last, moment, text, heading?.textContent);
    if (news.length > 0) say(`${news.join('. ')}.`);
    const moved = last.item?.id !== moment.item?.id || last.step?.id !== moment.step?.id;
    if (moved && last.item !== undefined) wanted.current = performance.now() + SOON_MS;
    if (performance.now() > wanted.current || !heading) return;
    wanted.current = 0;
    if (mayMove(main, leads)) {
      heading.tabIndex = -1;
      heading.focus();
    }
  });
  return null;
}

/** Not out of a field, a dialog, or what stands around the screen. */
function mayMove(main: Element | null, leads: boolean): boolean {
  const now = document.activeElement;
  if (now === null || now === document.body) return leads;
  return (
    main?.contains(now) === true && now !== main && !now.matches(FIELDS) && now.closest('dialog') === null
  );
}
