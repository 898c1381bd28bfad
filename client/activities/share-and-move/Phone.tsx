import type { activity } from '../../../shared/activities/share-and-move/activity.ts';
import { ownWriters } from '../../../shared/activities/share-and-move/ownWriters.ts';
import { Empty } from '../../ui/Empty.tsx';
import { useText } from '../../ui/text.ts';
import type { PhoneProps } from '../screen.ts';
import { PhoneMove } from './PhoneMove.tsx';
import { PhoneWhole } from './PhoneWhole.tsx';
import { PhoneWrite } from './PhoneWrite.tsx';
import type { SeatedProps } from './props.ts';
import { shareText } from './text.ts';

/** Writing in turn, then reading what other tables wrote, then following the whole group. */
export default function SharePhone(props: PhoneProps<typeof activity>) {
  const text = useText(shareText);
  const { table, me, step, you } = props;
  const mine = me?.mine ?? {};
  const own = table && ownWriters(table, you.id);
  if (step.id === 'whole') return <PhoneWhole {...props} own={own} mine={mine} />;
  if (own?.document === undefined) return <Empty title={text.noDocument} />;
  const seated: SeatedProps = { ...props, own: { ...own, document: own.document }, mine };
  return step.id === 'write' ? (
    <PhoneWrite {...seated} />
  ) : (
    // Another document is another page, read from its top.
    <PhoneMove key={`${step.id} ${own.document.id}`} {...seated} />
  );
}
