import { MOST_ELEMENTS } from '../../../shared/activities/possible-steps/rules.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import styles from '../../forms/Form.module.css';
import { FromItems } from '../../forms/FromItems.tsx';
import { formsText } from '../../forms/formsText.ts';
import { OrderedList } from '../../forms/OrderedList.tsx';
import type { PrepareProps } from '../../forms/prepareProps.ts';
import { type Fields, fieldsOf, listOf, numberOf, optional, textOf } from '../../forms/read.ts';
import { Stepper } from '../../forms/Stepper.tsx';
import { useFreshIds } from '../../forms/useFreshIds.ts';
import { Line, Prose } from '../../forms/Words.tsx';
import { useText } from '../../ui/text.ts';
import { PrepareElement } from './PrepareElement.tsx';
import { prepareText } from './prepareText.ts';

/** The elements with their descriptions and possible next steps, and how many each table takes. */
export function Prepare({ config, set }: PrepareProps) {
  const text = useText(prepareText);
  const forms = useText(formsText);
  const elements = listOf(config.elements).map(fieldsOf);
  const ids = useFreshIds(elements, 'e');
  return (
    <>
      <Prose
        path="prompt"
        label={text.prompt}
        value={textOf(config.prompt)}
        most={LIMITS.passage}
        onChange={(prompt, mark) => set('prompt', optional(prompt), mark)}
      />
      <section className={styles.part}>
        <h3 className={styles.label}>{text.elements}</h3>
        <OrderedList<Fields>
          path="elements"
          label={text.elements}
          entries={elements}
          onChange={(next, mark) => set('elements', next, mark)}
          blank={() => ({
            id: ids.blank(),
            title: '',
            short: '',
            description: [''],
            cards: [{ id: 'a', text: '' }],
          })}
          addLabel={text.addElement}
          nameOf={(_, index) => forms.numbered(text.element, index + 1)}
          most={MOST_ELEMENTS}
        >
          {(entry, { index, path, change }) => (
            <PrepareElement entry={entry} index={index} path={path} change={change} ids={ids} />
          )}
        </OrderedList>
      </section>
      <Stepper
        path="each"
        label={text.each}
        hint={text.eachHint}
        value={numberOf(config.each) ?? Math.max(1, elements.length)}
        least={1}
        most={Math.max(1, elements.length)}
        onChange={(each, mark) => set('each', each >= elements.length ? undefined : each, mark)}
      />
      <Line
        path="level"
        label={text.level}
        value={textOf(config.level)}
        most={LIMITS.name}
        onChange={(level, mark) => set('level', level, mark)}
      />
      <FromItems config={config} onChange={(from) => set('from', from)} />
    </>
  );
}
