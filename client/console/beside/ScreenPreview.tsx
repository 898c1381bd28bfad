import { useText } from '../../ui/text.ts';
import styles from './ScreenPreview.module.css';
import { SmallPage } from './SmallPage.tsx';
import { screensText } from './screensText.ts';

/** The sizes, px, that the pages are laid out in before they are made small. */
const SIZES = {
  projector: { width: 1280, height: 720 },
  phone: { width: 390, height: 844 },
} as const;

/** What a face shows just now, only to look at: what can be done with it is to look at it larger. */
export function ScreenPreview({
  face,
  address,
  onEnlarge,
}: {
  face: keyof typeof SIZES;
  address: string;
  onEnlarge?: () => void;
}) {
  const text = useText(screensText);
  return (
    <SmallPage address={address} title={text[face]} size={SIZES[face]}>
      {onEnlarge ? (
        <button
          type="button"
          className={styles.enlarge}
          aria-label={text.enlarge(text[face])}
          onClick={onEnlarge}
        />
      ) : null}
    </SmallPage>
  );
}
