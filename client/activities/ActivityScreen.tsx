import '../ui/drawings.ts';
import { Component, type ReactNode } from 'react';
import { type Part, part } from '../parts/part.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Button } from '../ui/fields/Button.tsx';
import { useText } from '../ui/text.ts';
import { activityText } from './activityText.ts';
import type { Face, PropsOf, Screens } from './screen.ts';

type Parts = { [F in Face]: Map<string, Part<PropsOf[F]>> };
const made: Parts = { phone: new Map(), projector: new Map(), console: new Map() };

/** Which files make which screen is fetched too: it lists those of all faces, and the way into a room does without. */
async function screensByKind(): Promise<Readonly<Record<string, Screens>>> {
  return (await import('./screens.ts')).screens;
}

/** Fetches that list while the way into the room is being found, so that the first screen waits for it no longer. */
export function fetchList(): void {
  // Asked for again with each screen.
  screensByKind().catch(() => undefined);
}

function screenOf<F extends Face>(face: F, kind: string): Part<PropsOf[F]> {
  const known: Map<string, Part<PropsOf[F]>> = made[face];
  const ready = known.get(kind);
  if (ready) return ready;
  const screen = part<PropsOf[F]>(async () => {
    const own = (await screensByKind())[kind];
    if (!own) return { default: UnknownKind };
    const load: Screens[F] = own[face];
    return load();
  }, face);
  known.set(kind, screen);
  return screen;
}

function UnknownKind() {
  return <Empty title={useText(activityText).unknownKind} />;
}

/** Fetches the screens of these kinds ahead of time, so that Next never waits for the network. */
export function preload(face: Face, kinds: readonly string[]): void {
  for (const kind of kinds) void screenOf(face, kind).fetch();
}

/** Fetches the screens of every kind ahead of time, for a face that does not know yet what its room does. */
export async function preloadAll(face: Face): Promise<void> {
  preload(face, Object.keys(await screensByKind()));
}

/** The current activity's screen on one face; a fault in it leaves the frame around it standing. */
export function ActivityScreen<F extends Face>({ face, screen }: { face: F; screen: PropsOf[F] }) {
  const Screen = screenOf(face, screen.item.kind);
  return (
    <Fence key={screen.item.id}>
      <Screen {...screen} />
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
