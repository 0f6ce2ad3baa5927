// The whole wizard at its camera, beside a page with the camera alone: reports a second, work of the main
// thread, memory of the worker.
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { browse } from '../../../tests/typing/devtools.mjs';
import { quantile } from '../../../tests/typing/figures.mjs';
import { openWizard } from '../../../tests/typing/page.mjs';
import { serve as serveSandbox } from '../../../tests/typing/sandbox.mjs';
import { serve } from './serve.mjs';

/** A face that is followed, and never good enough for the picture to be taken. */
const CLIP = 'tilted';
const SECONDS = 10;
const SLOWER = [1, 4];
const KIB = 1024;
const CATEGORIES = ['disabled-by-default-devtools.timeline', 'devtools.timeline'];

/** The box of the wizard's camera on the screen. */
const BOX = `JSON.stringify(document.querySelector('kaihu-wizard').shadowRoot.querySelector('video').getBoundingClientRect())`;

/** In a page with nothing but a video: shows the same camera in the same box. */
const ALONE = (box) => `(async () => {
  const { width, height } = ${box};
  const video = document.querySelector('video');
  video.style.width = width + 'px';
  video.style.height = height + 'px';
  const wish = { facingMode: { ideal: 'user' }, width: { ideal: 1280 }, height: { ideal: 720 } };
  video.srcObject = await navigator.mediaDevices.getUserMedia({ video: wish });
  await video.play();
})()`;

/** What that page has shown so far. */
const SHOWN = `document.querySelector('video').getVideoPlaybackQuality().totalVideoFrames`;

/** In the page, before the wizard starts its worker: counts the reports that come back. */
const COUNT = `
  globalThis.reports = 0;
  globalThis.Worker = class extends Worker {
    constructor(...all) {
      super(...all);
      this.addEventListener('message', ({ data }) => (reports += data instanceof Float32Array));
    }
  };`;

/** In the worker, before its first script: keeps hold of the memory of its module. */
const HOLD = `
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const native = WebAssembly[name];
    WebAssembly[name] = async (...all) => {
      const made = await native.apply(WebAssembly, all);
      globalThis.held = (made.instance ?? made).exports.memory;
      return made;
    };
  }`;

/** Halts a process again and again, so that it runs for a part of the time; in a thread of its own. */
const HALT = `
  const { parentPort, workerData: { pid, slower } } = require('node:worker_threads');
  const cell = new Int32Array(new SharedArrayBuffer(4));
  const wait = (ms) => { const start = performance.now(); Atomics.wait(cell, 0, 0, ms); return performance.now() - start; };
  let [ran, halted, on] = [0, 0, true];
  parentPort.on('message', () => (on = false));
  (function turn() {
    process.kill(pid, 'SIGCONT');
    if (!on) return parentPort.postMessage((ran + halted) / ran), parentPort.close();
    ran += wait(3);
    process.kill(pid, 'SIGSTOP');
    // What it ran too long it is halted the longer.
    halted += wait(Math.max(ran * (slower - 1) - halted, 1));
    setImmediate(turn);
  })();`;

let browser;
let call;

async function fill(field, text) {
  await call('enter', field);
  await browser.send('Input.insertText', { text });
}

async function go() {
  await call('at', 'start');
  await call('press', 'continue');
  await call('at', 'consent');
  await call('tickAll');
  await call('press', 'continue');
  await call('at', 'name');
  await fill('name', '李伟');
  await call('press', 'continue');
  await call('at', 'evidence-kind');
  await call('choose', 'cn_resident_id');
  await call('press', 'continue');
  await call('at', 'evidence');
  await fill('evidence-number', '11010519491231002X');
  await call('press', 'continue');
  await call('at', 'birth-date');
  await call('press', 'continue');
  await call('at', 'contact');
  await fill('phone', '13812345678');
  await fill('email', 'li.wei@example.org');
  await call('press', 'continue');
  await call('at', 'code');
  await fill('code', await browser.js(`fetch('/demo/outbox.json').then((all) => all.json()).then(([{ code }]) => code)`));
  await call('press', 'continue');
  await call('at', 'face-intro');
  await call('press', 'continue');
  await call('at', 'camera');
}

/** The wizard's worker, once it has been started; held on to from its first moment. */
async function watchWorkers() {
  const worker = new Promise((done) => {
    browser.on('Target.attachedToTarget', async ({ sessionId, targetInfo: { type } }) => {
      const send = (method, params) => browser.sendTo(sessionId, method, params);
      if (type === 'worker') await send('Runtime.evaluate', { expression: HOLD });
      await send('Runtime.runIfWaitingForDebugger');
      if (type === 'worker') done(send);
    });
  });
  await browser.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
  return worker;
}

/** Tasks of the page's main thread while `work` is done, and the process that they are in. */
async function traced(work) {
  const events = [];
  browser.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await browser.send('Tracing.start', { traceConfig: { includedCategories: CATEGORIES } });
  const start = performance.now();
  const came = await work();
  const seconds = (performance.now() - start) / 1000;
  const complete = browser.once('Tracing.tracingComplete');
  await browser.send('Tracing.end');
  await complete;
  const started = events.find(({ name }) => name === 'TracingStartedInBrowser' || name === 'TracingStartedInPage');
  const pid = started.args.data.frames?.find(({ parent }) => !parent)?.processId ?? started.pid;
  const main = events.find(({ name, args, pid: of }) => of === pid && name === 'thread_name' && args.name === 'CrRendererMain');
  // One that is still running at the end has no duration.
  const ofMain = ({ name, pid: of, tid, dur }) => name === 'RunTask' && of === pid && tid === main.tid && dur !== undefined;
  const tasks = events.filter(ofMain);
  if (!tasks.length) throw new Error('the trace has no task of the main thread');
  return { came, seconds, pid, tasks: tasks.map(({ dur }) => dur / 1000) };
}

async function reports() {
  const before = await browser.js('globalThis.reports ?? 0');
  await pause(SECONDS * 1000);
  return (await browser.js('globalThis.reports ?? 0')) - before;
}

/** The rows of the page that is open now, each with the processor so many times slower. */
async function measure(what) {
  const rows = [];
  for (const slower of SLOWER) rows.push({ what, ...(await measureOnce(slower, rows[0]?.pid)) });
  return rows;
}

/** The process is halted so that all its threads have a part of the time. */
async function measureOnce(slower, pid) {
  const halting = slower > 1 && new Worker(HALT, { eval: true, workerData: { pid, slower } });
  const told = halting && new Promise((done) => halting.once('message', done));
  try {
    if (halting) await pause(2000);
    const found = await traced(reports);
    halting?.postMessage?.('stop');
    return { ...found, slower: halting ? await told : 1 };
  } finally {
    halting?.postMessage?.('stop');
  }
}

/** Bytes of the worker's wasm memory, which can only grow, and of its JavaScript heap after collection. */
async function memory(worker) {
  const { result } = await worker('Runtime.evaluate', { expression: 'held.buffer.byteLength', returnByValue: true });
  await worker('HeapProfiler.collectGarbage');
  const { usedSize } = await worker('Runtime.getHeapUsage');
  return { wasm: result.value, heap: usedSize };
}

async function overTime(worker, minutes) {
  const start = await browser.js('reports');
  const samples = [await memory(worker)];
  const step = Math.min(minutes, 1);
  for (let passed = step; passed <= minutes + 1e-9; passed += step) {
    await pause(step * 60_000);
    samples.push(await memory(worker));
  }
  return { frames: (await browser.js('reports')) - start, samples };
}

export async function wizard({ chromium, dist, sandbox, clips, minutes }) {
  const backend = await serveSandbox({ sandbox, dist });
  const pages = await serve({ page: fileURLToPath(new URL('.', import.meta.url)) });
  const clip = join(clips, `${CLIP}.mjpeg`);
  browser = await browse(chromium,
    ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${clip}`]);
  try {
    call = await openWizard(browser, backend.origin);
    await browser.js(COUNT);
    const attached = watchWorkers();
    await go();
    const worker = await attached;
    while (!(await browser.js('reports'))) await pause(100);
    await pause(3000); // The first frames compile.

    const ours = await measure('the wizard');
    if (ours.some(({ came }) => !came)) throw new Error('no report came');
    const grown = printMemory(await overTime(worker, minutes), minutes);
    if (grown) process.exitCode = 1;

    const box = await browser.js(BOX);
    await browser.open(`${pages.origin}/page/camera.html`);
    await browser.js(ALONE(box));
    await pause(3000);
    const before = await browser.js(SHOWN);
    const alone = await measure('the camera alone');
    if ((await browser.js(SHOWN)) === before) throw new Error('the camera alone shows nothing');
    printWork(ours, alone);
  } finally {
    await browser.end();
    await backend.end();
    pages.end();
  }
}

/** Ours, the same camera on a page with nothing else, and what is left of ours without that. */
function printWork(ours, alone) {
  console.log(`\nThe wizard at its camera (${CLIP}), ${SECONDS} s each`);
  console.log(`${'CPU slower'.padStart(28)}   reports/s   main thread busy   longest task, ms     p99`);
  for (const { what, slower, came, seconds, tasks } of [...ours, ...alone]) {
    const rate = came ? (came / seconds).toFixed(1) : '';
    console.log(`${what.padEnd(18)}${`${slower.toFixed(1)}×`.padStart(10)}${rate.padStart(12)}`
      + `${busy({ tasks, seconds }).toFixed(1).padStart(17)} %${Math.max(...tasks).toFixed(1).padStart(19)}${quantile(tasks, 0.99).toFixed(1).padStart(8)}`);
  }
  ours.forEach((row, at) => {
    const own = (busy(row) - busy(alone[at])).toFixed(1);
    console.log(`${'the difference'.padEnd(18)}${`${row.slower.toFixed(1)}×`.padStart(10)}${own.padStart(29)} %`);
  });
}

/** Per cent of the time. */
const busy = ({ tasks, seconds }) => tasks.reduce((sum, task) => sum + task, 0) / seconds / 10;

/** Whether the memory of the module grew. */
function printMemory({ frames, samples }, minutes) {
  console.log(`\nMemory of the worker over ${minutes} min, ${frames} frames, KiB`);
  console.log('wasm ', samples.map(({ wasm }) => wasm / KIB).join('  '));
  console.log('heap ', samples.map(({ heap }) => Math.round(heap / KIB)).join('  '));
  const grown = samples.at(-1).wasm - samples[0].wasm;
  console.log(grown ? `the wasm memory grew by ${grown / KIB} KiB` : 'the wasm memory did not grow');
  return grown > 0;
}
