import { FileProblem } from '../../../../server/exchange/problem.ts';
import { openTable } from '../../../../server/exchange/reading/open-table.ts';

/** Reads files in a process of its own and tells of each what came of it, and how much memory the process took at most. */
async function main(files: readonly string[]): Promise<void> {
  const start = process.memoryUsage.rss();
  let most = start;
  // What the system calls the peak of a process includes that of the process that started it.
  setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 5).unref();
  const ends: string[] = [];
  for (const file of files) ends.push(await endOf(file));
  const grownBytes = most - start;
  process.stdout.write(JSON.stringify({ ends, grownMebibytes: Math.round(grownBytes / 2 ** 20) }));
}

async function endOf(file: string): Promise<string> {
  try {
    const table = await openTable(file);
    let rows = 0;
    for await (const batch of table.rows()) rows += batch.length;
    await table.close();
    return `${rows} rows`;
  } catch (error) {
    if (error instanceof FileProblem) return error.key;
    throw error;
  }
}

void main(process.argv.slice(2));
