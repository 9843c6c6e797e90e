// Lighthouse's marks for pages: node judge.mjs '{"port":…,"cookie":…,"urls":[…]}' prints them as JSON, url by url.
import process from 'node:process';
import lighthouse from 'lighthouse';
import desktop from 'lighthouse/core/config/desktop-config.js';

const { port, cookie, urls } = JSON.parse(process.argv[2]);
const marks = {};
for (const url of urls) {
  const flags = {
    port,
    onlyCategories: ['performance', 'accessibility'],
    logLevel: 'error',
    extraHeaders: { cookie },
  };
  const { lhr } = await lighthouse(url, flags, desktop);
  const faults = Object.values(lhr.audits).filter(
    ({ scoreDisplayMode, score }) => scoreDisplayMode === 'binary' && score === 0,
  );
  marks[url] = {
    performance: Math.round((lhr.categories.performance.score ?? 0) * 100),
    accessibility: Math.round((lhr.categories.accessibility.score ?? 0) * 100),
    faults: faults.map(({ id }) => id),
  };
}
process.stdout.write(JSON.stringify(marks));
