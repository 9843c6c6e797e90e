import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { STOCKHOLM, todayIn } from '../../../server/values/local-date.ts';
import type { Results } from './results.ts';
import { canPin } from './processor.ts';

/** When, on what and with which versions a run was made; of PostgreSQL as it says itself. `load` says where the load was made. */
export function conditions(
  folder: string,
  postgres: string,
  load: 'PostgreSQL' | 'servers' = 'PostgreSQL',
): Pick<Results, 'day' | 'machine' | 'versions'> {
  const [processor] = os.cpus();
  const cores = `${os.availableParallelism()} × ${processor?.model ?? 'unknown processor'}`;
  const memory = `${Math.round(os.totalmem() / 2 ** 30)} GiB`;
  const apart = canPin
    ? `servers on one core, PostgreSQL on another, the load beside ${load === 'servers' ? 'the servers' : 'PostgreSQL'}`
    : 'no cores apart';
  const versionOf = (name: string) => {
    const file = path.join(folder, 'peers', 'node_modules', name, 'package.json');
    return (JSON.parse(fs.readFileSync(file, 'utf8')) as { version: string }).version;
  };
  return {
    day: todayIn(STOCKHOLM, new Date()),
    machine: `${cores}, ${memory}, ${os.type()}; ${apart}`,
    versions: {
      Node: process.versions.node,
      PostgreSQL: postgres,
      PostGraphile: versionOf('postgraphile'),
      Mercurius: versionOf('mercurius'),
    },
  };
}
