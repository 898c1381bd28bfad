import { Component, type ReactNode } from 'react';
import { Button } from '../ui/fields/Button.tsx';
import { useText } from '../ui/text.ts';
import { uiText } from '../ui/uiText.ts';

/** A page that breaks again within this time is not loaded anew by itself, ms. */
const SOON_MS = 60_000;
const KEY = 'plenary.broke';

/** Whether the page may load itself anew: not where nothing can tell that it has done so a moment ago. */
function mayReload(now: number): boolean {
  try {
    const last = Number(sessionStorage.getItem(KEY) ?? 0);
    sessionStorage.setItem(KEY, String(now));
    return Math.abs(now - last) > SOON_MS;
  } catch {
    return false;
  }
}

/**
 * Around a whole face: where a fault of ours, or something that changed the page from outside, breaks it, the page is
 * loaded anew once by itself. What was typed is in the device's storage by then. Where that does not help, it says so.
 */
export class Outer extends Component<{ children: ReactNode }, { broken: 'no' | 'again' | 'yes' }> {
  override state: { broken: 'no' | 'again' | 'yes' } = { broken: 'no' };

  static getDerivedStateFromError(): { broken: 'again' } {
    return { broken: 'again' };
  }

  override componentDidCatch(): void {
    if (mayReload(Date.now())) location.reload();
    else this.setState({ broken: 'yes' });
  }

  override render(): ReactNode {
    if (this.state.broken === 'no') return this.props.children;
    // A moment of nothing is calmer than a sentence that goes away at once.
    return this.state.broken === 'yes' ? <Broken /> : null;
  }
}

function Broken() {
  const text = useText(uiText);
  return (
    <main className="stuck" data-broken="">
      <div role="alert">
        <h1>{text.broken}</h1>
        <p>{text.brokenDetail}</p>
      </div>
      <Button kind="primary" size="l" onClick={() => location.reload()}>
        {text.tryAgain}
      </Button>
    </main>
  );
}
