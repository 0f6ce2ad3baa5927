// A program that traps, as a fault or a lack of memory makes it: nothing of it goes on, and one press does.
import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import './dom.mjs';

console.error = () => {};

/** A module with what the guard looks at: memory, a table of what it holds, `trap`, and `take` of anything. */
function bytes() {
  const text = (name) => [name.length, ...Buffer.from(name)];
  const section = (id, ...content) => [id, content.length, ...content];
  return Uint8Array.of(
    0, 97, 115, 109, 1, 0, 0, 0,
    ...section(1, 2, 0x60, 0, 0, 0x60, 1, 0x6f, 0), // types: () and (externref)
    ...section(3, 2, 0, 1),
    ...section(4, 1, 0x6f, 0, 8), // a table of eight externrefs
    ...section(5, 1, 0, 1), // a page of memory
    ...section(7, 4, ...text('__wbindgen_externrefs'), 1, 0, ...text('memory'), 2, 0, ...text('trap'), 0, 0, ...text('take'), 0, 1),
    ...section(10, 2, 3, 0, 0, 0x0b, 2, 0, 0x0b), // unreachable, and nothing
  );
}
const exportsOf = () => new WebAssembly.Instance(new WebAssembly.Module(bytes())).exports;
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

/** However busy the machine is. */
async function until(happened) {
  for (const end = Date.now() + 20_000; !happened(); await settled()) assert.ok(Date.now() < end, `never: ${happened}`);
}

globalThis.MediaStream = class {
  track = { stopped: 0, stop() { this.stopped += 1; } };
  getTracks() { return [this.track]; }
};
globalThis.Worker = class {
  terminated = 0;
  terminate() { this.terminated += 1; }
};

// The files side by side as in a release, with a glue of a few lines.
const folder = await mkdtemp(`${tmpdir()}/kaihu-`);
after(() => rm(folder, { recursive: true }));
await cp(new URL('../../public/kaihu.js', import.meta.url), `${folder}/kaihu.mjs`);
await writeFile(`${folder}/package.json`, '{"type":"module"}');
await writeFile(`${folder}/kaihu-tab.js`, 'export const openTab = async () => globalThis.openFakeTab();');
await mkdir(`${folder}/app`);
await writeFile(`${folder}/app/kaihu.js`, `
  let guard = (exports) => exports, program;
  export const guardWith = (another) => { guard = another; };
  export default async () => { program = guard(globalThis.exportsOf()); };
  export const mount = (host) => {
    globalThis.mounted.push(program);
    if (globalThis.trapsAtOnce) program.trap();
    return { set_language() {}, unmount() {} };
  };`);
const { KaihuWizard, guarded } = await import(pathToFileURL(`${folder}/kaihu.mjs`));

Object.assign(globalThis, { exportsOf, mounted: [], tabs: [], trapsAtOnce: false });
globalThis.openFakeTab = () => {
  const tab = { open: true, close() { this.open = false; } };
  tabs.push(tab);
  return tab;
};
globalThis.fetch = async (address) => {
  const [, language] = /locales\/(.+)\/wizard\.ftl$/.exec(String(address)) ?? [];
  return new Response(language ? await readFile(new URL(`../../public/locales/${language}/wizard.ftl`, import.meta.url)) : '');
};

async function connect(locale) {
  const wizard = new KaihuWizard();
  const before = mounted.length;
  wizard.attributes.set('locale', locale);
  wizard.isConnected = true;
  wizard.connectedCallback();
  await until(() => mounted.length > before);
  return wizard;
}

test('what a program held is ended, what it knew is wiped, and it is not called again', async () => {
  const exports = exportsOf();
  const told = [];
  const program = guarded(exports, () => told.push('over'));
  const [stream, late, worker, call] = [new MediaStream(), new MediaStream(), new Worker(), new AbortController()];
  const picture = URL.createObjectURL(new Blob(['a face']));
  [stream, worker, worker, call, picture, { stop() { throw new Error('not ours'); } }].forEach((it, at) => exports.__wbindgen_externrefs.set(at, it));
  new Uint8Array(exports.memory.buffer).set(Buffer.from('李伟'), 4_096);

  program.take(late);
  assert.equal(late.track.stopped, 0, 'while it runs, all is its own affair');
  assert.throws(program.trap, WebAssembly.RuntimeError);
  assert.deepEqual(told, [], 'not while something of it may be on the stack');
  await settled();
  assert.deepEqual(told, ['over']);
  assert.deepEqual([stream.track.stopped, worker.terminated, call.signal.aborted], [1, 1, true]);
  await assert.rejects(fetchBlob(picture));
  assert.ok(new Uint8Array(exports.memory.buffer).every((byte) => byte === 0));
  assert.equal(worker.terminated, 1);
  assert.equal(exports.__wbindgen_externrefs.get(0), undefined);

  program.trap(); // nothing happens any more
  program.take(late); // a camera that was asked for before comes after the end
  assert.equal(late.track.stopped, 1);
  await settled();
  assert.deepEqual(told, ['over'], 'once');
});

/** The bytes behind the address of a picture. */
async function fetchBlob(address) {
  const { resolveObjectURL } = await import('node:buffer');
  return resolveObjectURL(address) ?? Promise.reject(new Error('revoked'));
}

test('an exception of a script that passes through is no end', async () => {
  const told = [];
  const program = guarded({ fails() { throw new TypeError('of a script'); } }, () => told.push('over'));
  assert.throws(program.fails, TypeError);
  assert.throws(program.fails, TypeError, 'it is called on');
  await settled();
  assert.deepEqual(told, []);
});

test('it is said in the language of the page, and one press goes on with a program of its own', async () => {
  const wizard = await connect('zh-CN');
  const other = await connect('en');
  const [first] = mounted.slice(-1);
  assert.throws(first.trap, WebAssembly.RuntimeError);
  await settled();
  const [notice] = wizard.shadowRoot.children;
  assert.equal(notice.role, 'alert');
  assert.equal(notice.lang, 'zh-CN');
  assert.match(notice.text, /意外中断/);
  assert.deepEqual(wizard.events.map((event) => [event.type, event.detail]), [['kaihu-failed', { cause: 'device.wasm_stopped' }]]);
  assert.match(other.shadowRoot.children[0].text, /stopped in the middle/, 'whoever shares the program is told too');
  assert.deepEqual(tabs.map((tab) => tab.open), [false, false], 'names and history are given back');

  const before = mounted.length;
  notice.children.find((child) => child.localName === 'button').listeners.click();
  await until(() => mounted.length > before);
  assert.equal(mounted.length, before + 1);
  assert.notEqual(mounted.at(-1), first);
  assert.notEqual(wizard.shadowRoot.children[0].role, 'alert');
  assert.equal(tabs.at(-1).open, true);
});

test('every language has words for it', async () => {
  const { readdirSync } = await import('node:fs');
  for (const language of readdirSync(new URL('../../public/locales', import.meta.url))) {
    const wizard = await connect(language);
    assert.throws(mounted.at(-1).trap);
    await settled();
    const texts = wizard.shadowRoot.children[0].children.map((child) => child.text);
    assert.equal(texts.pop(), 'device.wasm_stopped');
    assert.equal(texts.length, 3, language);
    assert.ok(texts.every((text) => text?.length > 1 && text !== 'undefined'), `${language}: ${texts}`);
  }
});

test('a program that stops while it begins is told of the same way', async () => {
  globalThis.trapsAtOnce = true;
  const wizard = await connect('en');
  globalThis.trapsAtOnce = false;
  assert.deepEqual(wizard.events.map((event) => event.detail.cause), ['device.wasm_stopped'], 'once');
  const before = mounted.length;
  wizard.shadowRoot.children[0].children.find((child) => child.localName === 'button').listeners.click();
  await until(() => mounted.length > before);
  assert.notEqual(wizard.shadowRoot.children[0].role, 'alert');
});

test('a stack that ends is an end', async () => {
  const told = [];
  const exports = { ...exportsOf(), deep() { throw new RangeError('Maximum call stack size exceeded'); } };
  assert.throws(guarded(exports, () => told.push('over')).deep, RangeError);
  await until(() => told.length > 0);
});

test('an element that is gone by then says nothing', async () => {
  const wizard = await connect('en');
  wizard.isConnected = false;
  assert.throws(mounted.at(-1).trap);
  await settled();
  assert.deepEqual(wizard.events, []);
  assert.equal(tabs.at(-1).open, false);
});
