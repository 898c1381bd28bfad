import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';

/** What a button in a person's row says, and for screen readers whom it is about: "Goes now Bruno". */
export function ForPerson({ label, who }: { label: string; who: string }) {
  return (
    <>
      {label}
      <VisuallyHidden>{` ${who}`}</VisuallyHidden>
    </>
  );
}
