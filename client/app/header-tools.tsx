import { Suspense } from 'react';
import { modules } from './modules.ts';
import { isPermitted } from './needs.ts';
import { useViewer } from './viewer.tsx';

/** What the modules have put into the header; loaded after the page, which does not wait for it. */
export function HeaderTools() {
  const viewer = useViewer();
  const tools = modules.flatMap(({ tool }) => (tool && isPermitted(viewer, tool) ? [tool.Component] : []));
  return (
    <Suspense>
      {tools.map((Tool, index) => (
        <Tool key={index} />
      ))}
    </Suspense>
  );
}
