// From a reload to the page that was left, with every answer on record. See README.md.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { browse } from '../typing/devtools.mjs';
import { quantile } from '../typing/figures.mjs';
import { openWizard } from '../typing/page.mjs';
import { serve } from '../typing/sandbox.mjs';

const { values: options } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    sandbox: { type: 'string', default: 'target/debug/kaihu-sandbox' },
    chromium: { type: 'string', default: 'chromium' },
    reloads: { type: 'string', default: '20' },
  },
});
const RELOADS = Number(options.reloads);
const TARGET = 1000; // ms: what the wizard owes on a device and a network as they are
const PHONE = '138 1234 5678';

/** Bytes a second and ms of a round trip; null is the machine itself. Figures of Chromium's own “Fast 4G” and
 * “Slow 4G”. */
const NETWORKS = [
  { network: 'local', conditions: null },
  { network: 'fast 4G', conditions: { latency: 165, downloadThroughput: (9e6 / 8) * 0.9, uploadThroughput: (1.5e6 / 8) * 0.9 } },
  { network: 'slow 4G', conditions: { latency: 562.5, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: (750e3 / 8) * 0.9 } },
];
const CASES = [
  ...NETWORKS.map((network) => ({ ...network, slower: 1, cache: true })),
  { ...NETWORKS[0], slower: 4, cache: true },
  { ...NETWORKS[1], slower: 4, cache: true },
  { ...NETWORKS[0], slower: 1, cache: false },
  { ...NETWORKS[1], slower: 1, cache: false },
];

/** Runs in each new document: notes when what is looked for has been painted. */
const WATCH = readFileSync(new URL('watch.js', import.meta.url), 'utf8');

/** The sandbox, with the files of the release as docs/hosting.md wants them served: they never change. */
async function asHosted(origin) {
  const { hostname, port } = new URL(origin);
  const server = createServer((asked, answer) => {
    const { method, headers, url } = asked;
    const passed = request({ hostname, port, method, headers, path: url }, (got) => {
      const isFile = /\.(js|wasm|ftl|json|css|svg)$/.test(url);
      answer.writeHead(got.statusCode, { ...got.headers, ...(isFile && { 'cache-control': 'public, max-age=31536000, immutable' }) });
      got.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  server.unref();
  return `http://127.0.0.1:${server.address().port}`;
}

/** The release, with the plain page beside it. */
function withPlainPage(dist) {
  const folder = mkdtempSync(join(tmpdir(), 'kaihu-resume-'));
  cpSync(dist, folder, { recursive: true });
  for (const file of ['plain.html', 'plain.js']) {
    writeFileSync(join(folder, file), readFileSync(new URL(file, import.meta.url)));
  }
  return folder;
}

/** As far as the page of the code: all that was typed before is on record. */
async function toTheCode(browser, call) {
  const type = async (field, text) => {
    await call('enter', field);
    await browser.send('Input.insertText', { text });
  };
  const onward = async (page) => {
    await call('press', 'continue');
    await call('at', page);
  };
  const key = { windowsVirtualKeyCode: 32, key: ' ', code: 'Space' };
  const space = async () => {
    await browser.send('Input.dispatchKeyEvent', { type: 'keyDown', text: ' ', ...key });
    await browser.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  };
  await call('at', 'start');
  await onward('consent');
  // Agreement by a script would not count.
  for (let at = 0; await call('focus', `#field-consent-${at}`); at += 1) await space();
  await call('focus', '[data-action="continue"]');
  await space();
  await call('at', 'name');
  await type('name', '李伟');
  await onward('evidence-kind');
  await call('choose', 'cn_resident_id');
  await onward('evidence');
  await type('evidence-number', '11010519491231002X');
  await onward('birth-date');
  await onward('contact');
  await type('phone', PHONE);
  await type('email', 'li.wei@example.org');
  await onward('code');
}

/** Milliseconds from the start of the navigation until it was painted. */
async function timed(browser, url) {
  await browser.open(url);
  return browser.js('resumed');
}

async function measure(browser, origin, { network, conditions, slower, cache }) {
  await browser.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await browser.send('Network.setCacheDisabled', { cacheDisabled: !cache });
  await browser.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1, ...conditions });
  const [ours, plain] = [[], []];
  for (let round = -1; round < RELOADS; round++) {
    const [wizard, page] = [await timed(browser, origin), await timed(browser, `${origin}/plain.html`)];
    if (round < 0) continue; // what is cached is cached by now
    ours.push(wizard);
    plain.push(page);
  }
  console.error(`  … ${network}, CPU ${slower}× slower`);
  return { network, slower, cache, ours, plain };
}

/** What was on record is there: the page before shows it. */
async function shows(browser, origin) {
  await browser.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
  const call = await openWizard(browser, origin);
  await call('at', 'code');
  await call('press', 'back');
  await call('at', 'contact');
  const shown = await call('value', 'phone');
  if (shown !== PHONE) throw new Error(`the phone is “${shown}” after the reload`);
}

function print(table) {
  console.log('\nFrom the start of the reload to the painted page, ms');
  console.log('network   CPU  files        n   ours median    max   plain median    max   ratio');
  for (const { network, slower, cache, ours, plain } of table) {
    const [[median, most], [plainMedian, plainMost]] = [ours, plain].map((of) => [quantile(of, 0.5), quantile(of, 1)]);
    const number = (value, width) => value.toFixed(0).padStart(width);
    console.log(`${network.padEnd(9)} ${slower}×   ${(cache ? 'cached' : 'not cached').padEnd(10)} ${number(ours.length, 3)}`
      + `${number(median, 14)}${number(most, 7)}${number(plainMedian, 15)}${number(plainMost, 7)}${(median / plainMedian).toFixed(2).padStart(8)}`);
  }
  const [local] = table;
  const reached = quantile(local.ours, 0.5) <= TARGET;
  console.log(`\nWithin a second on the machine itself: ${reached ? 'reached' : 'not reached'}`);
}

// Told to stop, it stops what it started too.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const folder = withPlainPage(options.dist);
const sandbox = await serve({ ...options, dist: folder });
let browser;
try {
  const origin = await asHosted(sandbox.origin);
  browser = await browse(options.chromium);
  await browser.send('Network.enable');
  const call = await openWizard(browser, origin);
  await toTheCode(browser, call);
  await browser.send('Page.addScriptToEvaluateOnNewDocument', { source: WATCH });
  const table = [];
  for (const one of CASES) table.push(await measure(browser, origin, one));
  await shows(browser, origin);
  print(table);
} finally {
  await browser?.end();
  await sandbox.end();
  rmSync(folder, { recursive: true, force: true });
}
