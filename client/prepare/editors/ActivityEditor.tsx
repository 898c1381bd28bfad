import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { Role } from '../../../shared/activities/activity.ts';
import type { Kind } from '../../../shared/activities/registry.ts';
import { useText } from '../../ui/text.ts';
import { isKind } from '../data/kinds.ts';
import { type Fault, type Place, PlaceContext } from '../fields/place.ts';
import { BreakEditor } from './BreakEditor.tsx';
import { ContentEditor } from './ContentEditor.tsx';
import { DiscussionEditor } from './DiscussionEditor.tsx';
import type { EditorProps } from './editorProps.ts';
import styles from './editors.module.css';
import { editorsText } from './editorsText.ts';
import { fieldsOf, put } from './parts/read.ts';
import { RapidFireEditor } from './RapidFireEditor.tsx';
import { ShapesEditor } from './ShapesEditor.tsx';
import { ShareEditor } from './ShareEditor.tsx';
import { StatementsEditor } from './StatementsEditor.tsx';
import { StickiesEditor } from './StickiesEditor.tsx';

const EDITORS: { readonly [K in Kind]: (props: EditorProps) => ReactNode } = {
  content: ContentEditor,
  'take-off-touch-down': StatementsEditor,
  'sticky-brainstorm': StickiesEditor,
  'rapid-fire': RapidFireEditor,
  'share-and-move': ShareEditor,
  discussion: DiscussionEditor,
  'circle-square-triangle': ShapesEditor,
  break: BreakEditor,
};

const NOBODY: readonly Role[] = [];

/**
 * What an activity puts before the room, as a form: its statements, questions, slides … It shows whatever stands in
 * the session, also what is incomplete or at fault, and gives back a whole new config at every change.
 */
export function ActivityEditor({
  kind,
  config,
  onChange,
  faults,
  language,
  at = '',
  minutes,
  roles = NOBODY,
  earlier,
}: {
  kind: string;
  config: unknown;
  /** @param mark names the field that was typed into; steps of one mark are undone together */
  onChange: (config: unknown, mark?: string) => void;
  /** Fields are named from the config on: `slides[0].title`. */
  faults: readonly Fault[];
  /** BCP 47 tag of the session's texts. */
  language: string;
  /** The config's own name (`agenda[2].config`), which begins the `data-field` of every field. */
  at?: string;
  /** Planned minutes of the item. */
  minutes?: number;
  /** The session's roles, for the preview of who is in the room. */
  roles?: readonly Role[];
  /** Items before this one that have headings to give. */
  earlier?: Place['earlier'];
}) {
  const text = useText(editorsText);
  const place = useMemo(
    () => ({ at, language, faults, minutes, roles, earlier }),
    [at, language, faults, minutes, roles, earlier],
  );
  if (!isKind(kind)) return <p className={styles.odd}>{text.odd}</p>;
  const Editor = EDITORS[kind];
  const fields = fieldsOf(config);
  return (
    <PlaceContext value={place}>
      <div className={styles.form}>
        <Editor config={fields} set={(field, value, mark) => onChange(put(fields, field, value), mark)} />
      </div>
    </PlaceContext>
  );
}
