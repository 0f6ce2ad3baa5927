// Milliseconds per frame of each engine, and per run of each net, in one page.
import { fileURLToPath } from 'node:url';
import { browse } from '../../../tests/typing/devtools.mjs';
import { quantile } from '../../../tests/typing/figures.mjs';
import { serve } from './serve.mjs';

const FIRST_ENGINE = 'ours';

export async function engines({ chromium, rounds, folders }) {
  const server = await serve({ page: fileURLToPath(new URL('.', import.meta.url)), ...folders });
  const browser = await browse(chromium);
  try {
    await browser.open(`${server.origin}/page/engines.html`);
    const found = await browser.js(`measure({ rounds: ${rounds} })`);
    if (!found.isolated) throw new Error('the page has only a coarse clock');
    print(found);
    return found;
  } finally {
    await browser.end();
    server.end();
  }
}

function print({ whole, nets }) {
  table('A face that is followed: one frame, pixels in, report out', whole.map(({ name, tracking }) => [name, tracking]));
  table('A face that has to be found', whole.map(({ name, finding }) => [name, finding]));
  for (const { name, ...sides } of nets) table(`Net by itself: ${name}`, Object.entries(sides));
}

/** Minimum, median and 95th percentile of each, and how many times those of ours they are. */
function table(title, rows) {
  const ours = figures(rows.find(([name]) => name === FIRST_ENGINE)[1]);
  console.log(`\n${title}, ms`.padEnd(24), `\n${''.padEnd(18)}   n     min  median     p95   times ours: min  median`);
  for (const [name, times] of rows) {
    const [min, median, p95] = figures(times);
    const cells = [min, median, p95].map((value) => value.toFixed(2).padStart(8)).join('');
    const ratios = [min / ours[0], median / ours[1]].map((value) => value.toFixed(2).padStart(8)).join('');
    console.log(`${name.padEnd(18)}${String(times.length).padStart(4)}${cells}${' '.repeat(10)}${ratios}`);
  }
}

const figures = (times) => [0, 0.5, 0.95].map((share) => quantile(times, share));
