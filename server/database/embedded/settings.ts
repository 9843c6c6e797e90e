type Settings = Readonly<Record<string, string | number>>;

/** Where the server listens: loopback only, no socket files, whose paths may be too long for the system. */
const reach: Settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: 60 };

/** For a machine of two or more cores and an SSD, shared with an editor and a browser. */
const tuning: Settings = {
  shared_buffers: '256MB',
  effective_cache_size: '2GB',
  work_mem: '32MB',
  maintenance_work_mem: '256MB',
  max_wal_size: '2GB',
  random_page_cost: 1.1,
  // Compiling a statement costs more than the short statements of a screen ever give back.
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
};

/** A database that is thrown away with the test run: nothing survives a crash, and nothing waits for the disk. */
const throwAway: Settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' };

/** The text of the settings file that postgresql.conf includes. */
export function settingsFile(port: number, durable: boolean): string {
  const settings = { port, ...reach, ...tuning, ...(durable ? {} : throwAway) };
  return Object.entries(settings)
    .map(([name, value]) => `${name} = '${value}'\n`)
    .join('');
}

/** The port that a settings file names, in order to keep it from start to start. */
export function portIn(settings: string): number | undefined {
  const port = /^port = '(\d+)'$/m.exec(settings)?.[1];
  return port === undefined ? undefined : Number(port);
}
