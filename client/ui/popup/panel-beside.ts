import { deferred } from '../deferred.tsx';

/** `<Panel>`, whose code comes when a panel is first opened. */
export const PanelBeside = deferred(async () => (await import('./panel.tsx')).Panel, null);
