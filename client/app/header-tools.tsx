import { Suspense, useEffect, useState } from 'react';
import { modules } from './modules.ts';
import { isPermitted } from './needs.ts';
import { whenQuiet } from './quiet.ts';
import classes from './shell.module.css';
import { useViewer } from './viewer.tsx';

/** What the modules have put into the header; loaded after the page, which does not wait for it. */
export function HeaderTools() {
  const viewer = useViewer();
  const [quiet, setQuiet] = useState(false);
  useEffect(() => whenQuiet(() => setQuiet(true)), []);
  const tools = modules.flatMap(({ tool }) => (tool && isPermitted(viewer, tool) ? [tool.Component] : []));
  return tools.map((Tool, index) => (
    <div key={index} className={classes.tool}>
      {quiet && (
        <Suspense>
          <Tool />
        </Suspense>
      )}
    </div>
  ));
}
