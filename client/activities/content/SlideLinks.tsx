import { MOST_LINKS, TITLE_MOST } from '../../../shared/activities/content/rules.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import editors from '../../forms/Form.module.css';
import { formsText } from '../../forms/formsText.ts';
import { OrderedList } from '../../forms/OrderedList.tsx';
import { type Fields, fieldsOf, listOf, put, textOf } from '../../forms/read.ts';
import { Line } from '../../forms/Words.tsx';
import { useText } from '../../ui/text.ts';
import { prepareText } from './prepareText.ts';

/** Links of a slide: phones open them, the projector shows their addresses. */
export function SlideLinks({
  value,
  path,
  onChange,
}: {
  value: unknown;
  path: string;
  onChange: (links: readonly Fields[] | undefined, mark?: string) => void;
}) {
  const text = useText(prepareText);
  const forms = useText(formsText);
  return (
    <section className={editors.part}>
      <h3 className={editors.label}>{text.links}</h3>
      <OrderedList<Fields>
        path={path}
        label={text.links}
        entries={listOf(value).map(fieldsOf)}
        // The schema knows no empty list of links.
        onChange={(next, mark) => onChange(next.length === 0 ? undefined : next, mark)}
        blank={() => ({ title: '', url: '' })}
        addLabel={text.addLink}
        nameOf={(_, index) => forms.numbered(text.link, index + 1)}
        most={MOST_LINKS}
      >
        {(link, { index, path: at, change }) => (
          <fieldset className={editors.entry} aria-label={forms.numbered(text.link, index + 1)}>
            <span className={editors.number} aria-hidden="true">
              {index + 1}
            </span>
            <div className={editors.entryFields}>
              <Line
                path={`${at}.title`}
                label={text.linkTitle}
                labelHidden
                placeholder={text.linkTitle}
                value={textOf(link.title)}
                most={TITLE_MOST}
                onChange={(title, mark) => change(put(link, 'title', title), mark)}
              />
              <Line
                path={`${at}.url`}
                label={forms.address}
                labelHidden
                placeholder="https://"
                value={textOf(link.url)}
                most={LIMITS.link}
                address
                onChange={(url, mark) => change(put(link, 'url', url.trim()), mark)}
              />
            </div>
          </fieldset>
        )}
      </OrderedList>
    </section>
  );
}
