import {
  type ComponentType,
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { Empty } from '../ui/Empty.tsx';
import { Button } from '../ui/fields/Button.tsx';
import { useText } from '../ui/text.ts';
import { uiText } from '../ui/uiText.ts';
import { askAnew, NotImported } from './fetchPart.ts';
import { type Again, tryAgain } from './tryAgain.ts';

/** What takes longer says so. */
const SILENT_MS = 1_500;

/** Hears of each part around which it is set that its code is here and that it is on screen. */
export const PartReady = createContext<(() => void) | undefined>(undefined);

/** The face whose page it is on; `unseen` where it shows nothing. */
type Where = 'phone' | 'console' | 'projector' | 'unseen';

/** A component whose code is fetched when it is first shown, or ahead of time. */
export interface Part<Props> {
  (props: Props): ReactNode;
  /** Fetches it ahead of time, and goes on trying until it is here: then it resolves. */
  fetch(): Promise<void>;
}

/**
 * Makes a component of code that is fetched when it is needed. Until it is here it says so after a moment, goes on
 * trying by itself for as long as the page is open, and offers to try at once.
 * @param load Imports the code; asked again after every failure.
 */
export function part<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  size: Where = 'phone',
): Part<Props> {
  let Loaded: ComponentType<Props> | undefined;
  let again: Again | undefined;
  /** Nothing but a new page helps a browser that remembers a failed import. */
  let stuck = false;
  const watchers = new Set<() => void>();
  const watch = (watcher: () => void) => {
    watchers.add(watcher);
    return () => void watchers.delete(watcher);
  };
  const loaded = () => Loaded;

  async function attempt(): Promise<boolean> {
    try {
      Loaded = (await load()).default;
    } catch (fault) {
      // Shown below as what is missing, and tried again.
      stuck = fault instanceof NotImported;
      return false;
    }
    for (const watcher of watchers) watcher();
    return true;
  }
  function fetch(): Promise<void> {
    again ??= tryAgain(attempt);
    return Loaded ? Promise.resolve() : new Promise((here) => void watchers.add(here));
  }
  function retry(): void {
    if (stuck) location.reload();
    askAnew();
    again?.now();
  }

  function Shown(props: Props): ReactNode {
    const Here = useSyncExternalStore(watch, loaded);
    useEffect(() => void fetch(), []);
    const onReady = useContext(PartReady);
    // After the effects of what is shown: its fields are there by then.
    useEffect(() => {
      if (Here) onReady?.();
    }, [Here, onReady]);
    if (Here) return <Here {...props} />;
    return size === 'unseen' ? null : <Missing size={size} onRetry={retry} />;
  }
  return Object.assign(Shown, { fetch });
}

/** Nothing for a moment, so that nothing flashes; then what is being waited for, in words. */
function Missing({ size, onRetry }: { size: Exclude<Where, 'unseen'>; onRetry: () => void }) {
  const text = useText(uiText);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SILENT_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  // Nobody presses anything on a projector.
  const art = size === 'projector' ? undefined : <Button onClick={onRetry}>{text.tryAgain}</Button>;
  return <Empty size={size} title={text.partMissing} detail={text.partComes} art={art} />;
}
