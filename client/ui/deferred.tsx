import { Component, Suspense, use, useEffect, useRef, type ComponentType, type ReactNode } from 'react';
import { FaultNotice } from './feedback/fault-notice.tsx';
import { TextSkeleton } from './feedback/skeletons.tsx';
import type { Fault } from './feedback/fault.ts';

/** Code that did not come: the connection is lost, or the file is gone from the server. */
class NotLoaded extends Error {}

const offline: Fault = { kind: 'offline', message: null, fields: [], reference: null };

/** A component whose code is fetched when it is first shown, or before that by whoever sees it coming. */
export type Deferred<Shown> = Shown & {
  /** Begins to fetch the code; nothing is shown and nothing fails yet. */
  readonly preload: () => void;
};

/**
 * A component whose code comes when it is shown: what a page does not begin with, such as forms and dialogs. Until then
 * the `meanwhile` stands in its place; when the code cannot be fetched, a notice does, with a way to try again.
 */
export function deferred<Shown extends (props: never) => ReactNode>(
  load: () => Promise<Shown>,
  meanwhile: ReactNode = <TextSkeleton lines={4} />,
): Deferred<Shown> {
  let coming: Promise<Shown> | undefined;
  const begin = () => {
    coming ??= load().catch((cause: unknown) => {
      throw new NotLoaded('The code of a part of the page could not be fetched.', { cause });
    });
    return coming;
  };
  const Loaded = (props: object) => {
    const Loading = use(begin()) as unknown as ComponentType<object>;
    return <Loading {...props} />;
  };
  const InPlace = (props: object) => (
    <LoadBoundary onRetry={() => (coming = undefined)}>
      <Suspense fallback={meanwhile}>
        <TakesFocus>
          <Loaded {...props} />
        </TakesFocus>
      </Suspense>
    </LoadBoundary>
  );
  const preload = () => void begin().catch(() => (coming = undefined));
  return Object.assign(InPlace, { preload }) as unknown as Deferred<Shown>;
}

/**
 * Gives the focus to what has come into a dialog: what is marked for it, or the first field. What one has gone to in the
 * meantime keeps it, but for the close button, which has the focus only because nothing else was there.
 */
function TakesFocus({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const dialog = place.current?.closest('[role="dialog"]');
    const marked = place.current?.querySelector<HTMLElement>('[data-autofocus]');
    const first = place.current?.querySelector<HTMLElement>(
      'input:not([type="hidden"], :disabled), select:not(:disabled), textarea:not(:disabled)',
    );
    const other = place.current?.querySelector<HTMLElement>('button, a[href]');
    const at = document.activeElement;
    const elsewhere = !dialog?.contains(at) || at?.closest('header') !== null;
    if (dialog && (marked || elsewhere)) (marked ?? first ?? other)?.focus();
  }, []);
  return (
    <div ref={place} style={{ display: 'contents' }}>
      {children}
    </div>
  );
}

interface LoadBoundaryProps {
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

class LoadBoundary extends Component<LoadBoundaryProps, { error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state as { error: unknown };
    if (error === null) return this.props.children;
    // What fails once it is there is the page's own failure.
    if (!(error instanceof NotLoaded)) throw error;
    const retry = () => {
      this.props.onRetry();
      this.setState({ error: null });
    };
    return <FaultNotice fault={offline} onRetry={retry} />;
  }
}
