import { Button } from '../../ui/fields/Button.tsx';
import { useText } from '../../ui/text.ts';
import { agendaText } from '../agendaText.ts';
import type { Draft } from '../data/draft.ts';
import { merged, replaced, without } from '../data/edits.ts';
import { usePrepare, useSession } from '../data/store.ts';
import { ListEditor } from '../ListEditor.tsx';
import { LineField, WordsField } from '../parts.tsx';
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
            field={`resources[${index}]`}
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
  field,
  group,
  onChange,
  onRemove,
}: {
  field: string;
  group: Group;
  onChange: (group: Group, mark?: string) => void;
  onRemove: () => void;
}) {
  const text = useText(tabsText);
  const acts = useText(agendaText);
  return (
    <div className={styles.group} data-field={field}>
      <div className={styles.groupHead}>
        <LineField
          field={`${field}.group`}
          label={text.group}
          labelHidden
          value={group.group}
          maxLength={120}
          onChange={(name) => onChange({ ...group, group: name }, `${field}.group`)}
        />
        <Button
          size="s"
          kind="plain"
          icon="trash"
          onClick={onRemove}
          aria-label={`${acts.remove}: ${group.group}`}
        />
      </div>
      <ListEditor<Resource>
        field={`${field}.items`}
        label={group.group}
        entries={group.items}
        onChange={(items, mark) => onChange({ ...group, items }, mark)}
        blank={() => ({ title: '', for: '' })}
        addLabel={text.addResource}
        nameOf={({ title }, index) => title || `${text.resource} ${index + 1}`}
      >
        {(resource, change, index) => (
          <div className={styles.resource}>
            <LineField
              field={`${field}.items[${index}].title`}
              label={text.resource}
              labelHidden
              placeholder={text.resource}
              value={resource.title}
              maxLength={200}
              onChange={(title) => change({ ...resource, title }, 'title')}
            />
            <LineField
              field={`${field}.items[${index}].link`}
              label={text.link}
              labelHidden
              placeholder={`${text.link} (https://…)`}
              value={resource.link ?? ''}
              maxLength={2_000}
              onChange={(link) => change(merged(resource, { link: link || undefined }), 'link')}
            />
            <div className={styles.wide}>
              <WordsField
                field={`${field}.items[${index}].for`}
                label={text.resourceFor}
                labelHidden
                rows={1}
                placeholder={text.resourceFor}
                value={resource.for}
                maxLength={500}
                onChange={(use) => change({ ...resource, for: use }, 'for')}
              />
            </div>
          </div>
        )}
      </ListEditor>
    </div>
  );
}
