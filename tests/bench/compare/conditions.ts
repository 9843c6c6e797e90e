import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { STOCKHOLM, todayIn } from '../../../server/values/local-date.ts';
import type { Results } from './results.ts';
import { canPin } from './processor.ts';

/** When and on what a run was made, and by which Node and PostgreSQL; of the latter as it says itself. */
export function machineAndVersions(postgres: string) {
  const [processor] = os.cpus();
  const cores = `${os.availableParallelism()} × ${processor?.model ?? 'unknown processor'}`;
  return {
    day: todayIn(STOCKHOLM, new Date()),
    machine: `${cores}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.type()}`,
    versions: { Node: process.versions.node, PostgreSQL: postgres },
  };
}

/** The same with the versions of the peers, and with where the load was made. */
export function conditions(
  folder: string,
  postgres: string,
  load: 'PostgreSQL' | 'servers' = 'PostgreSQL',
): Pick<Results, 'day' | 'machine' | 'versions'> {
  const { day, machine, versions } = machineAndVersions(postgres);
  const apart = canPin
    ? `servers on one core, PostgreSQL on another, the load beside ${load === 'servers' ? 'the servers' : 'PostgreSQL'}`
    : 'no cores apart';
  const versionOf = (name: string) => {
    const file = path.join(folder, 'peers', 'node_modules', name, 'package.json');
    return (JSON.parse(fs.readFileSync(file, 'utf8')) as { version: string }).version;
  };
  return {
    day,
    machine: `${machine}; ${apart}`,
    versions: { ...versions, PostGraphile: versionOf('postgraphile'), Mercurius: versionOf('mercurius') },
  };
}
