import { Component, type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { Empty } from '../ui/Empty.tsx';
import { Button } from '../ui/fields/Button.tsx';
import { useText } from '../ui/text.ts';
import { activityText } from './activityText.ts';
import type { Face, PropsOf, Screens } from './screen.ts';
import { screens } from './screens.ts';

const byKind: Readonly<Record<string, Screens>> = screens;
const RETRIES_MS = [500, 1_500, 4_000, 8_000, 15_000, 30_000, 30_000, 30_000];

/** A phone that loses the network, or the server, just when a screen is fetched tries again by itself for minutes. */
async function persistently<T>(load: () => Promise<T>): Promise<T> {
  for (const wait of RETRIES_MS) {
    try {
      return await load();
    } catch {
      await new Promise((next) => setTimeout(next, wait));
    }
  }
  return load();
}

type LazyScreens = { [F in Face]: Map<string, ComponentType<PropsOf[F]>> };
const made: LazyScreens = { phone: new Map(), projector: new Map(), console: new Map() };

function screenOf<F extends Face>(face: F, kind: string): ComponentType<PropsOf[F]> | undefined {
  const known: Map<string, ComponentType<PropsOf[F]>> = made[face];
  const ready = known.get(kind);
  if (ready) return ready;
  const own = byKind[kind];
  if (!own) return undefined;
  const load: Screens[F] = own[face];
  const screen: ComponentType<PropsOf[F]> = lazy(() => persistently(load));
  known.set(kind, screen);
  return screen;
}

/** Fetches the screens of these kinds ahead of time, so that Next never waits for the network. */
export function preload(face: Face, kinds: readonly string[]): void {
  for (const kind of kinds) {
    byKind[kind]?.[face]().catch(() => {
      // It is tried again when the screen is needed.
    });
  }
}

/** The current activity's screen on one face; a fault in it leaves the frame around it standing. */
export function ActivityScreen<F extends Face>({ face, screen }: { face: F; screen: PropsOf[F] }) {
  const Screen = screenOf(face, screen.item.kind);
  const text = useText(activityText);
  if (!Screen) return <Empty title={text.unknownKind} />;
  return (
    <Fence key={screen.item.id}>
      <Suspense fallback={null}>
        <Screen {...screen} />
      </Suspense>
    </Fence>
  );
}

class Fence extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    return this.state.failed ? (
      <Failed onRetry={() => this.setState({ failed: false })} />
    ) : (
      this.props.children
    );
  }
}

function Failed({ onRetry }: { onRetry: () => void }) {
  const text = useText(activityText);
  return (
    <Empty
      title={text.failed}
      detail={text.failedDetail}
      art={<Button onClick={onRetry}>{text.retry}</Button>}
    />
  );
}
