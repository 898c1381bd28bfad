import { MOST_CARDS, MOST_PIECES } from '../../../shared/activities/possible-steps/rules.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import styles from '../../forms/Form.module.css';
import { formsText } from '../../forms/formsText.ts';
import { IdFault } from '../../forms/IdFault.tsx';
import { LineList } from '../../forms/LineList.tsx';
import { OrderedList } from '../../forms/OrderedList.tsx';
import { type Fields, fieldsOf, listOf, optional, put, textOf } from '../../forms/read.ts';
import type { FreshIds } from '../../forms/useFreshIds.ts';
import { Line, PartFault, Prose } from '../../forms/Words.tsx';
import { Field } from '../../ui/fields/Field.tsx';
import { Select } from '../../ui/fields/Select.tsx';
import { useText } from '../../ui/text.ts';
import { prepareText } from './prepareText.ts';

/** The first letter that no card of the element has. */
const nextLetter = (cards: readonly Fields[]): string =>
  [...'abcdefghijklmnop'].find((letter) => !cards.some(({ id }) => textOf(id) === letter)) ?? 'z';

/** One element: titles, the description in pieces, and its cards. */
export function PrepareElement({
  entry,
  index,
  path,
  change,
  ids,
}: {
  entry: Fields;
  index: number;
  path: string;
  change: (entry: Fields, mark?: string) => void;
  ids: FreshIds;
}) {
  const text = useText(prepareText);
  const forms = useText(formsText);
  const cards = listOf(entry.cards).map(fieldsOf);
  return (
    <fieldset className={styles.entry} aria-label={forms.numbered(text.element, index + 1)}>
      <span className={styles.number} aria-hidden="true">
        {index + 1}
      </span>
      <div className={styles.entryFields}>
        <Line
          path={`${path}.title`}
          label={text.element}
          value={textOf(entry.title)}
          most={LIMITS.line}
          onChange={(title, mark) => change(ids.follow(put(entry, 'title', title), title), mark)}
          onLeave={() => ids.settle(entry)}
        />
        <Line
          path={`${path}.short`}
          label={text.short}
          value={textOf(entry.short)}
          most={LIMITS.name}
          onChange={(short, mark) => change(put(entry, 'short', short), mark)}
        />
        <LineList
          path={`${path}.description`}
          label={text.description}
          one={text.piece}
          addLabel={text.addPiece}
          value={entry.description}
          onChange={(pieces, mark) => change(put(entry, 'description', pieces), mark)}
          most={LIMITS.passage}
          mostLines={MOST_PIECES}
        />
        <Prose
          path={`${path}.lead`}
          label={text.lead}
          value={textOf(entry.lead)}
          most={LIMITS.line}
          onChange={(lead, mark) => change(put(entry, 'lead', optional(lead)), mark)}
        />
        <section className={styles.part}>
          <h3 className={styles.label}>{text.cards}</h3>
          <p className={styles.hint}>{text.cardsHint}</p>
          <OrderedList<Fields>
            path={`${path}.cards`}
            label={text.cards}
            entries={cards}
            onChange={(next, mark) => change(put(entry, 'cards', next), mark)}
            blank={() => ({ id: nextLetter(cards), text: '' })}
            addLabel={text.addCard}
            nameOf={(_, nth) => forms.numbered(text.card, nth + 1)}
            most={MOST_CARDS}
          >
            {(card, { index: nth, path: at, change: changeCard }) => (
              <div className={styles.entryFields}>
                <Prose
                  path={`${at}.text`}
                  label={forms.numbered(text.card, nth + 1)}
                  value={textOf(card.text)}
                  most={LIMITS.nextStep}
                  onChange={(words, mark) => changeCard(put(card, 'text', words), mark)}
                />
                {nth === 0 ? null : (
                  <Field label={text.needs}>
                    {(input) => (
                      <Select
                        {...input}
                        value={textOf(listOf(card.needs)[0])}
                        onChange={(need) => changeCard(put(card, 'needs', need === '' ? undefined : [need]))}
                      >
                        <option value="">{text.nothing}</option>
                        {cards.slice(0, nth).map(({ id }) => (
                          <option key={textOf(id)} value={textOf(id)}>
                            {textOf(id)}
                          </option>
                        ))}
                      </Select>
                    )}
                  </Field>
                )}
                <PartFault path={`${at}.needs`} />
                <PartFault path={`${at}.needs[0]`} />
                <IdFault path={at} onRenew={() => changeCard(put(card, 'id', nextLetter(cards)))} />
              </div>
            )}
          </OrderedList>
        </section>
        <IdFault path={path} onRenew={() => change(ids.renew(entry, textOf(entry.title)))} />
      </div>
    </fieldset>
  );
}
