import { LIMITS } from '../../../shared/lib/limits.ts';
import { replaced, without } from '../../forms/listEdits.ts';
import { OrderedList } from '../../forms/OrderedList.tsx';
import { Line, Prose } from '../../forms/Words.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { useText } from '../../ui/text.ts';
import { agendaText } from '../agendaText.ts';
import type { Draft } from '../data/draft.ts';
import { merged } from '../data/edits.ts';
import { usePrepare, useSession } from '../data/store.ts';
import styles from './Tab.module.css';
import { tabsText } from './tabsText.ts';

type Group = Draft['resources'][number];
type Resource = Group['items'][number];

/** What people read before and get afterwards, in groups. */
export function ResourcesTab() {
  const text = useText(tabsText);
  const session = useSession();
  const { edit } = usePrepare();
  const write = (resources: Group[], mark?: string) => edit((now) => ({ ...now, resources }), mark);
  return (
    <div className={styles.tab}>
      <section className={styles.part}>
        <h2 className={styles.title}>{text.resources}</h2>
        <p className={styles.hint}>{text.resourcesHint}</p>
        {session.resources.map((group, index) => (
          <GroupForm
            // biome-ignore lint/suspicious/noArrayIndexKey: groups have no other name; their fields hold no state
            key={index}
            path={`resources[${index}]`}
            group={group}
            onChange={(next, mark) => write(replaced(session.resources, index, next), mark)}
            onRemove={() => write(without(session.resources, index))}
          />
        ))}
        <div>
          <Button
            size="s"
            icon="plus"
            onClick={() => write([...session.resources, { group: text.newGroup, items: [] }])}
          >
            {text.addGroup}
          </Button>
        </div>
      </section>
    </div>
  );
}

function GroupForm({
  path,
  group,
  onChange,
  onRemove,
}: {
  path: string;
  group: Group;
  onChange: (group: Group, mark?: string) => void;
  onRemove: () => void;
}) {
  const text = useText(tabsText);
  const acts = useText(agendaText);
  return (
    <div className={styles.group} data-field={path}>
      <div className={styles.groupHead}>
        <Line
          path={`${path}.group`}
          label={text.group}
          labelHidden
          value={group.group}
          most={LIMITS.short}
          onChange={(name, mark) => onChange({ ...group, group: name }, mark)}
        />
        <Button
          size="s"
          kind="plain"
          icon="trash"
          onClick={onRemove}
          aria-label={`${acts.remove}: ${group.group}`}
        />
      </div>
      <OrderedList<Resource>
        path={`${path}.items`}
        flush
        label={group.group}
        entries={group.items}
        onChange={(items, mark) => onChange({ ...group, items }, mark)}
        blank={() => ({ title: '', for: '' })}
        addLabel={text.addResource}
        nameOf={({ title }, index) => title || `${text.resource} ${index + 1}`}
      >
        {(resource, { path: at, change }) => (
          <div className={styles.resource}>
            <Line
              path={`${at}.title`}
              label={text.resource}
              labelHidden
              placeholder={text.resource}
              value={resource.title}
              most={LIMITS.line}
              onChange={(title, mark) => change({ ...resource, title }, mark)}
            />
            <Line
              path={`${at}.link`}
              address
              label={text.link}
              labelHidden
              placeholder={`${text.link} (https://…)`}
              value={resource.link ?? ''}
              most={LIMITS.link}
              onChange={(link, mark) => change(merged(resource, { link: link.trim() || undefined }), mark)}
            />
            <div className={styles.wide}>
              <Prose
                path={`${at}.for`}
                label={text.resourceFor}
                labelHidden
                placeholder={text.resourceFor}
                value={resource.for}
                most={LIMITS.passage}
                onChange={(use, mark) => change({ ...resource, for: use }, mark)}
              />
            </div>
          </div>
        )}
      </OrderedList>
    </div>
  );
}
