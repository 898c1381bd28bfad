import { MOST_INDICATORS, MOST_KINDS, MOST_SCOPES } from '../../../shared/activities/evidence/rules.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import styles from '../../forms/Form.module.css';
import { FromItems } from '../../forms/FromItems.tsx';
import { IdFault } from '../../forms/IdFault.tsx';
import { LineList } from '../../forms/LineList.tsx';
import { OrderedList } from '../../forms/OrderedList.tsx';
import type { PrepareProps } from '../../forms/prepareProps.ts';
import { ReviewFirst } from '../../forms/ReviewFirst.tsx';
import { type Fields, fieldsOf, listOf, optional, put, textOf } from '../../forms/read.ts';
import { useFreshIds } from '../../forms/useFreshIds.ts';
import { Line, Prose } from '../../forms/Words.tsx';
import { useText } from '../../ui/text.ts';
import { prepareText } from './prepareText.ts';

/** The question, the indicators with their kinds of evidence, and for whom next steps are. */
export function Prepare({ config, set }: PrepareProps) {
  const text = useText(prepareText);
  const indicators = listOf(config.indicators).map(fieldsOf);
  const ids = useFreshIds(indicators, 'indicator');
  const all = indicators.flatMap(({ kinds }) => listOf(kinds).map(fieldsOf));
  const blankKind = useFreshIds(all, 'kind').blank;
  return (
    <>
      <Prose
        path="question"
        label={text.question}
        hint={text.questionHint}
        value={textOf(config.question)}
        most={LIMITS.passage}
        onChange={(question, mark) => set('question', question, mark)}
      />
      <Line
        path="source"
        label={text.source}
        value={textOf(config.source)}
        most={LIMITS.line}
        onChange={(source, mark) => set('source', optional(source), mark)}
      />
      <section className={styles.part}>
        <h3 className={styles.label}>{text.indicators}</h3>
        <OrderedList<Fields>
          path="indicators"
          label={text.indicators}
          entries={indicators}
          onChange={(entries, mark) => set('indicators', entries, mark)}
          blank={() => ({ id: ids.blank(), title: '', kinds: [{ id: blankKind(), title: '', text: '' }] })}
          addLabel={text.addIndicator}
          nameOf={(entry, index) => textOf(entry.title) || `${text.indicator} ${index + 1}`}
          most={MOST_INDICATORS}
          least={1}
        >
          {(entry, { index, path, change }) => (
            <fieldset
              className={styles.entryFields}
              aria-label={textOf(entry.title) || `${text.indicator} ${index + 1}`}
            >
              <Line
                path={`${path}.title`}
                label={text.indicator}
                value={textOf(entry.title)}
                most={LIMITS.short}
                onChange={(title, mark) => change(ids.follow(put(entry, 'title', title), title), mark)}
                onLeave={() => ids.settle(entry)}
              />
              <Prose
                path={`${path}.text`}
                label={text.indicatorText}
                value={textOf(entry.text)}
                most={LIMITS.passage}
                onChange={(words, mark) => change(put(entry, 'text', optional(words)), mark)}
              />
              <Kinds
                path={`${path}.kinds`}
                entries={listOf(entry.kinds).map(fieldsOf)}
                blank={() => ({ id: blankKind(), title: '', text: '' })}
                onChange={(kinds, mark) => change(put(entry, 'kinds', kinds), mark)}
              />
              <IdFault path={path} onRenew={() => change(ids.renew(entry, textOf(entry.title)))} />
            </fieldset>
          )}
        </OrderedList>
      </section>
      <LineList
        path="scopes"
        label={text.scopes}
        one={text.scope}
        addLabel={text.addScope}
        value={config.scopes}
        onChange={(scopes, mark) => set('scopes', scopes, mark)}
        most={LIMITS.name}
        mostLines={MOST_SCOPES}
      />
      <FromItems config={config} onChange={(from) => set('from', from)} />
      <ReviewFirst config={config} set={set} />
    </>
  );
}

/** The kinds of evidence of one indicator. */
function Kinds({
  path,
  entries,
  blank,
  onChange,
}: {
  path: string;
  entries: readonly Fields[];
  blank: () => Fields;
  onChange: (kinds: readonly Fields[], mark?: string) => void;
}) {
  const text = useText(prepareText);
  return (
    <OrderedList<Fields>
      path={path}
      label={text.kinds}
      entries={entries}
      onChange={onChange}
      blank={blank}
      addLabel={text.addKind}
      nameOf={(entry, index) => textOf(entry.title) || `${text.kind} ${index + 1}`}
      most={MOST_KINDS}
      least={1}
    >
      {(entry, { index, path: at, change }) => (
        <fieldset
          className={styles.entryFields}
          aria-label={textOf(entry.title) || `${text.kind} ${index + 1}`}
        >
          <Line
            path={`${at}.title`}
            label={text.kindTitle}
            value={textOf(entry.title)}
            most={LIMITS.short}
            onChange={(title, mark) => change(put(entry, 'title', title), mark)}
          />
          <Prose
            path={`${at}.text`}
            label={text.kindText}
            value={textOf(entry.text)}
            most={LIMITS.passage}
            onChange={(words, mark) => change(put(entry, 'text', words), mark)}
          />
          <IdFault path={at} onRenew={() => change(put(entry, 'id', blank().id))} />
        </fieldset>
      )}
    </OrderedList>
  );
}
