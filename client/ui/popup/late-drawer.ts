import { deferred } from '../deferred.tsx';
import { whenOpened } from './when-opened.tsx';

/** Mantine's drawer, whose code comes when one is first opened. */
export const LateDrawer = whenOpened(deferred(async () => (await import('./drawer.tsx')).OpenedDrawer, null));
