import { useLayoutEffect, useRef } from 'react';
import type { FileFault } from '../../../shared/agenda/yamlFile.ts';
import { useFaultWords } from '../../forms/faultWords.ts';
import { useText } from '../../ui/text.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './ImportDialog.module.css';
import { importText } from './importText.ts';

/** Lines around a fault that tell where one is. */
const AROUND = 3;

/** The text of a file with its faults beside their lines; what is far from all of them is left out. */
export function CodeView({ source, faults }: { source: string; faults: readonly FileFault[] }) {
  const text = useText(importText);
  const words = useFaultWords();
  const first = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    first.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const byLine = new Map<number, FileFault[]>();
  for (const fault of faults) byLine.set(fault.line, [...(byLine.get(fault.line) ?? []), fault]);
  const lines = source.split('\n');
  const near = (line: number) => faults.some((fault) => Math.abs(fault.line - line) <= AROUND);
  return (
    <div>
      <p className={styles.count} role="status">
        <strong>{text.faults(faults.length)}</strong> {text.faultsDetail}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with keys */}
      <ol className={styles.code} dir="ltr" tabIndex={0} aria-label={text.text}>
        {lines.map((content, index) => {
          const line = index + 1;
          if (!near(line)) return near(line - 1) ? <Gap key={line} /> : null;
          const here = byLine.get(line);
          return (
            <li key={line} ref={here && line === faults[0]?.line ? first : undefined}>
              <span className={styles.number} aria-hidden={here ? undefined : true}>
                {here ? <VisuallyHidden>{text.line(line)}</VisuallyHidden> : null}
                <span aria-hidden="true">{line}</span>
              </span>
              <code className={here ? styles.faulty : undefined}>{content || ' '}</code>
              {here?.map((found) => (
                <span key={`${found.field} ${found.message} ${found.column}`} className={styles.message}>
                  {found.field ? <b>{found.field}</b> : null} {words(found)}
                </span>
              ))}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

const Gap = () => (
  <li className={styles.gap} aria-hidden="true">
    ⋯
  </li>
);
