import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { classes } from '../classes.ts';
import styles from './PhoneActions.module.css';

/** What answers may take of the screen while they stay in sight, so that what they answer is in sight too. */
const MOST = 0.4;

/**
 * Holds a screen's primary actions at the bottom of the phone, in the thumb's reach, whatever is scrolled. Where they are
 * too high for that (a small phone, large text) they stand below what they are about.
 * @param idle nothing can be pressed yet: then they cover nothing
 */
export function PhoneActions({ children, idle = false }: { children: ReactNode; idle?: boolean }) {
  const box = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState(true);
  useLayoutEffect(() => {
    const actions = box.current;
    if (!actions || typeof ResizeObserver !== 'function') return;
    const measure = () => setHeld(actions.offsetHeight <= window.innerHeight * MOST);
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(actions);
    window.addEventListener('resize', measure);
    return () => {
      sizes.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, []);
  return (
    <div ref={box} className={classes(styles.actions, held && !idle && styles.held)}>
      {children}
    </div>
  );
}
