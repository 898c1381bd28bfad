import { Icon } from '../../ui/Icon.tsx';
import { useText } from '../../ui/text.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { discussionText } from './text.ts';

/** A flag on the projector beside what comes back in a follow-up workshop. */
export function TopicFlag({ className, size = '1em' }: { className: string | undefined; size?: string }) {
  const text = useText(discussionText);
  return (
    <span className={className}>
      <Icon name="flag" size={size} />
      <VisuallyHidden>{text.topic}</VisuallyHidden>
    </span>
  );
}
