import type { Question } from '../questions/question.ts';
import type { Measured } from './measure.ts';
import { PEERS, type PeerName } from './peers.ts';

const COLORS: Readonly<Record<PeerName, string>> = {
  hemtag: '#0b7285',
  limit: '#868e96',
  mercurius: '#e8590c',
  postgraphile: '#6741d9',
};
const COLUMNS = 3;
/** Of a question's plot, in pixels, with the room for its title and its axes. */
const PLOT = { width: 260, height: 150, left: 48, top: 34, right: 34, bottom: 34 };
const CELL = { width: PLOT.left + PLOT.width + PLOT.right, height: PLOT.top + PLOT.height + PLOT.bottom };
const LEGEND = 30;

interface Point {
  readonly assets: number;
  readonly time: number;
}

/** An SVG of the processor time of server and database a request against the number of assets, both by powers of ten. */
export function growthPlot(measured: readonly Measured[], questions: readonly Question[]): string {
  const plots = questions.flatMap(({ name }) => {
    const lines = PEERS.map((peer) => [peer, pointsOf(measured, name, peer)] as const);
    return lines.some(([, points]) => points.length > 1) ? [{ name, lines }] : [];
  });
  const [width, height] = [COLUMNS * CELL.width, Math.ceil(plots.length / COLUMNS) * CELL.height + LEGEND];
  const cells = plots.map(({ name, lines }, at) => {
    const [x, y] = [
      (at % COLUMNS) * CELL.width + PLOT.left,
      Math.floor(at / COLUMNS) * CELL.height + PLOT.top + LEGEND,
    ];
    return `<g transform="translate(${x} ${y})">${plot(name, lines)}</g>`;
  });
  const legend = PEERS.map(
    (peer, at) => `<text x="${PLOT.left + at * 110}" y="20" fill="${COLORS[peer]}" font-weight="bold">● ${peer}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11">
<rect width="${width}" height="${height}" fill="#fff"/>
${[...legend, ...cells].join('\n')}
</svg>
`;
}

function pointsOf(measured: readonly Measured[], question: string, peer: PeerName): Point[] {
  return measured
    .filter((each) => each.question === question && each.peer === peer)
    .flatMap(({ assets, server, database }) =>
      server === null || database === null ? [] : [{ assets, time: server + database }],
    )
    .toSorted((a, b) => a.assets - b.assets);
}

/** One question: the axes from power of ten to power of ten, and a line for every peer. */
function plot(name: string, lines: readonly (readonly [PeerName, readonly Point[]])[]): string {
  const all = lines.flatMap(([, points]) => points);
  const across = scale(
    all.map(({ assets }) => assets),
    PLOT.width,
  );
  const up = scale(
    all.map(({ time }) => time),
    PLOT.height,
  );
  const [x, y] = [
    (value: number) => across.at(value).toFixed(1),
    (value: number) => (PLOT.height - up.at(value)).toFixed(1),
  ];
  const grid = up.powers.map(
    (power) =>
      `<path d="M0 ${y(power)}H${PLOT.width}" stroke="#dee2e6"/><text x="-6" y="${y(power)}" dy="4" text-anchor="end" fill="#495057">${power} ms</text>`,
  );
  const sizes = across.powers.map(
    (power) =>
      `<text x="${x(power)}" y="${PLOT.height + 16}" text-anchor="middle" fill="#495057">${power.toLocaleString('en')}</text>`,
  );
  const drawn = lines.map(([peer, points]) => {
    const path = points.map(({ assets, time }) => `${x(assets)} ${y(time)}`).join('L');
    const dots = points.map(
      ({ assets, time }) => `<circle cx="${x(assets)}" cy="${y(time)}" r="3" fill="${COLORS[peer]}"/>`,
    );
    return `${path && `<path d="M${path}" fill="none" stroke="${COLORS[peer]}" stroke-width="2"/>`}${dots.join('')}`;
  });
  const title = `<text y="-10" font-weight="bold" fill="#212529">${name}</text>`;
  return [title, ...grid, ...sizes, ...drawn].join('');
}

/** A logarithmic axis of a length that whole powers of ten begin and end. */
function scale(values: readonly number[], length: number) {
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))));
  const powers = Array.from({ length: last - first + 1 }, (_, at) => Number(`1e${first + at}`));
  return { powers, at: (value: number) => ((Math.log10(value) - first) / (last - first)) * length };
}
