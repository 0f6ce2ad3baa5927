// From a press of a key to its painted answer, in the wizard and in a plain input. See README.md.
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { browse } from './devtools.mjs';
import { CATEGORIES, WINDOW, presses, quantile } from './figures.mjs';
import { openWizard } from './page.mjs';
import { serve } from './sandbox.mjs';

const { values: options } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    sandbox: { type: 'string', default: 'target/debug/kaihu-sandbox' },
    chromium: { type: 'string', default: 'chromium' },
    presses: { type: 'string', default: '200' },
  },
});
const PRESSES = Number(options.presses);
const SLOWER = [1, 4];
const FRAME = 1000 / 60;
const WARM_UP = 2; // rounds
const COARSE = 0.2; // ms: clocks of pages are blurred by a tenth (High Resolution Time, 10.1)

const NAME = { what: 'name', field: 'name', text: 'Anna Maria Lee', shown: 'Anna Maria Lee' };
const ID = { what: 'resident ID', field: 'evidence-number', text: '11010519491231002X', shown: '110105 19491231 002X' };
const PHONE = { what: 'phone', field: 'phone', text: '13812345678', shown: '138 1234 5678' };
const EMAIL = { what: 'e-mail', field: 'email', text: 'li.wei@example.org', shown: 'li.wei@example.org' };
const LEAVE = { what: 'verdict on leaving', field: 'email', wrong: 'li.wei@' };

let browser;
let call;

/** One key, down and up; the browser takes it as it takes a person's. */
async function press(key) {
  const letter = key.length === 1;
  const code = key === 'Tab' ? 9 : /[a-z0-9 ]/i.test(key) ? key.toUpperCase().charCodeAt(0) : 0;
  const told = { key, windowsVirtualKeyCode: code, ...(letter ? {} : { code: key }) };
  await browser.send('Input.dispatchKeyEvent', { type: letter ? 'keyDown' : 'rawKeyDown', ...told, ...(letter && { text: key }) });
  await browser.send('Input.dispatchKeyEvent', { type: 'keyUp', ...told });
  // At any moment within a frame, as people do.
  await pause(WINDOW + Math.random() * FRAME);
}

/** What happened in the browser while `work` was done. */
async function traced(work) {
  const events = [];
  browser.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await browser.send('Tracing.start', { traceConfig: { includedCategories: CATEGORIES } });
  await work();
  const complete = browser.once('Tracing.tracingComplete');
  await browser.send('Tracing.end');
  await complete;
  return presses(events);
}

/** Types a text into a field of the wizard, or without one into the plain input. */
async function type(field, text, shown) {
  await call('enter', field);
  await pause(100);
  for (const key of text) await press(key);
  const value = await call('value', field);
  if (value !== shown) throw new Error(`${field ?? 'the plain input'} shows “${value}”, not “${shown}”`);
}

/** The same text again and again, in ours and in the plain input by turns. */
async function typing({ field, text, shown }) {
  const rounds = WARM_UP + Math.ceil(PRESSES / text.length);
  const found = await traced(async () => {
    for (let round = 0; round < rounds; round++) {
      await type(field, text, shown);
      await type(null, text, text);
    }
  });
  expect(found, rounds * 2 * text.length);
  return byTurns(found, text.length);
}

/** A wrong text is left by the Tab key, again and again, in ours and in the plain input by turns. */
async function leaving({ field, wrong }) {
  const rounds = WARM_UP + PRESSES;
  const errors = [];
  const leave = async (line) => {
    await call('enter', line);
    await browser.send('Input.insertText', { text: wrong });
    await pause(100);
    await call('watch', field);
    await press('Tab');
  };
  const found = await traced(async () => {
    for (let round = 0; round < rounds; round++) {
      await leave(field);
      errors.push(await call('errorSince'));
      await leave(null);
    }
  });
  expect(found, rounds * 2);
  const turns = byTurns(found, 1);
  errors.slice(WARM_UP).forEach((since, at) => {
    const { at: pressed, handled } = turns.ours[at];
    // One that came later would be in a later frame than the one that was timed.
    if (!(since !== null && pressed - COARSE <= since && since <= handled + COARSE)) {
      throw new Error(`the verdict came at ${since}, not while the key was handled, ${pressed} to ${handled}`);
    }
  });
  return turns;
}

function expect(found, count) {
  if (found.length !== count) throw new Error(`${count} keys were pressed, the trace has ${found.length}`);
}

/** Parts turns of `length` presses each, without those of the warm-up. */
function byTurns(found, length) {
  const counted = found.slice(WARM_UP * 2 * length);
  const ours = counted.filter((_, at) => Math.floor(at / length) % 2 === 0);
  const plain = counted.filter((_, at) => Math.floor(at / length) % 2 === 1);
  return { ours, plain };
}

const table = [];

async function measure(subject) {
  for (const slower of SLOWER) {
    await browser.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const turns = await (subject.wrong ? leaving(subject) : typing(subject));
    table.push({ ...subject, slower, ...turns });
    console.error(`  … ${subject.what}, CPU ${slower}× slower`);
  }
  await browser.send('Emulation.setCPUThrottlingRate', { rate: 1 });
}

async function go() {
  await call('at', 'start');
  await call('press', 'continue');
  await call('at', 'consent');
  // Agreement by a script would not count.
  for (let at = 0; await call('focus', `#field-consent-${at}`); at += 1) await press(' ');
  await call('focus', '[data-action="continue"]');
  await press(' ');
  await call('at', 'name');
  await measure(NAME);
  await type(NAME.field, NAME.text, NAME.shown);
  await call('press', 'continue');
  await call('at', 'evidence-kind');
  await call('choose', 'cn_resident_id');
  await call('press', 'continue');
  await call('at', 'evidence');
  await measure(ID);
  await type(ID.field, ID.text, ID.shown);
  await call('press', 'continue');
  await call('press', 'continue'); // past the second look at a name in Latin letters
  await call('at', 'birth-date');
  await call('press', 'continue');
  await call('at', 'contact');
  await measure(PHONE);
  await measure(EMAIL);
  await measure(LEAVE);
}

/** Median and 99th percentile of each side; with a second side, how many times its figures ours are. */
function print(title, of, sides) {
  const head = sides.map((side) => `${side} median`.padStart(14) + 'p99'.padStart(8)).join('');
  console.log(`\n${title}, ms\n${'field'.padEnd(18)} CPU    n${head}${sides[1] ? '  ratio median     p99' : ''}`);
  for (const { what, slower, ...turns } of table) {
    const figures = sides.map((side) => [0.5, 0.99].map((share) => quantile(turns[side].map(of), share)));
    const cells = figures.map(([median, p99]) => median.toFixed(2).padStart(14) + p99.toFixed(2).padStart(8));
    const [[median, p99], plain] = figures;
    if (plain) cells.push((median / plain[0]).toFixed(2).padStart(14) + (p99 / plain[1]).toFixed(2).padStart(8));
    console.log(`${what.padEnd(18)}  ${slower}× ${String(turns.ours.length).padStart(4)}${cells.join('')}`);
  }
}

// Told to stop, it stops what it started too.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const sandbox = await serve(options);
try {
  browser = await browse(options.chromium);
  call = await openWizard(browser, sandbox.origin);
  await go();
  print('From the press to the presented frame', ({ painted }) => painted, ['ours', 'plain']);
  print('Main thread at work per press', ({ busy }) => busy, ['ours', 'plain']);
  print('Of it script', ({ script }) => script, ['ours']);
} finally {
  await browser?.end();
  await sandbox.end();
}
