// What a wizard has of its tab, without a browser: just enough of storage, locks and history.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

let stored, held, entries, current, listeners;

const later = () => new Promise((resolve) => setTimeout(resolve, 20));
const state = () => entries[current].state;

globalThis.addEventListener = (type, listener) => (listeners[type] ??= new Set()).add(listener);
globalThis.removeEventListener = (type, listener) => listeners[type]?.delete(listener);
const happen = (type, event) => listeners[type]?.forEach((listener) => listener(event));
globalThis.location = { hash: '', pathname: '/open', search: '?a=1' };
globalThis.history = {
  get state() { return structuredClone(state()); },
  pushState(made) { entries.splice(++current, Infinity, { state: made }); },
  replaceState(made, _, address) {
    entries[current] = { state: made };
    if (address) [location.hash, location.replaced] = ['', address];
  },
  go(by) {
    setTimeout(() => {
      if (!entries[current + by]) return;
      current += by;
      happen('popstate', { state: structuredClone(state()) });
    });
  },
};
const locks = {
  async request(name, options, callback = options) {
    if (held.has(name) && options.ifAvailable) return callback(null);
    while (held.has(name)) await held.get(name);
    const done = Promise.resolve(callback({ name }));
    held.set(name, done);
    const result = await done;
    held.delete(name);
    return result;
  },
};
Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true });

const { openTab } = await import('../../public/kaihu-tab.js');

beforeEach(() => {
  stored = new Map();
  held = new Map();
  entries = [{ state: { page: 'theirs' } }];
  current = 0;
  listeners = {};
  location.hash = '';
  globalThis.sessionStorage = {
    getItem: (key) => stored.get(key) ?? null,
    setItem: (key, value) => stored.set(key, value),
  };
});

test('the name and what is kept outlive a reload', async () => {
  const before = await openTab();
  before.keep('code sms 1\nsubmission 2 3');
  held.clear(); // the page is gone, and its locks
  const after = await openTab();
  assert.equal(after.name, before.name);
  assert.equal(after.kept, 'code sms 1\nsubmission 2 3');
  assert.equal(after.keeps, true);
  after.keep('');
  held.clear();
  assert.equal((await openTab()).kept, '');
});

test('a duplicated tab has a name of its own and keeps nothing of the other', async () => {
  const first = await openTab();
  first.keep('code sms 1');
  await later();
  const second = await openTab(); // sees a copy of the storage
  assert.notEqual(second.name, first.name);
  assert.equal(second.kept, '');
  second.keep('code sms 2');
  held.clear();
  assert.equal((await openTab()).kept, 'code sms 1');
});

test('a name is free again once its wizard is gone', async () => {
  const first = await openTab();
  await later();
  first.close();
  await later();
  assert.equal((await openTab()).name, first.name);
});

test('nothing is held while the page waits for Back or Forward, and the name is taken again', async () => {
  await openTab();
  await later();
  happen('pagehide', { persisted: true });
  await later();
  assert.equal(held.size, 0);
  happen('pageshow', { persisted: true });
  await later();
  assert.equal(held.size, 1);
});

test('blocked storage is no obstacle', async () => {
  Object.defineProperty(globalThis, 'sessionStorage', { get() { throw new Error('blocked'); }, configurable: true });
  const tab = await openTab();
  assert.match(tab.name, /^[0-9a-f-]{36}$/);
  tab.keep('code sms 1');
  Object.defineProperty(globalThis, 'sessionStorage', { value: undefined, writable: true, configurable: true });
});

test('a full storage is no obstacle', async () => {
  sessionStorage.setItem = () => { throw new Error('quota'); };
  (await openTab()).keep('code sms 1');
});

test('the code of another device is taken out of the address', async () => {
  location.hash = '#kaihu=abc-DEF_1';
  const tab = await openTab();
  assert.equal(tab.handoff, 'abc-DEF_1');
  assert.equal(location.replaced, '/open?a=1');
  assert.deepEqual(state(), { page: 'theirs' });
  location.hash = '#faq';
  assert.equal((await openTab()).handoff, undefined);
});

test('each page is an entry, and what the page around keeps there stays', async () => {
  const tab = await openTab();
  const told = [];
  tab.listen((at) => told.push(at));
  tab.push(1);
  tab.push(2);
  await later();
  assert.equal(entries.length, 3);
  assert.equal(state().page, 'theirs');
  history.go(-1); // the person
  await later();
  assert.deepEqual(told, [1]);
  history.go(1);
  await later();
  assert.deepEqual(told, [1, 2]);
});

test('moves wait for each other', async () => {
  const tab = await openTab();
  const told = [];
  tab.listen((at) => told.push(at));
  tab.push(1);
  tab.push(2);
  tab.go(-1);
  tab.push(2);
  await later();
  assert.deepEqual([entries.length, current, state().kaihu.depth], [3, 2, 2]);
  assert.deepEqual(told, [1]);
});

test('entries of the page around say nothing', async () => {
  const tab = await openTab();
  const told = [];
  tab.listen((at) => told.push(at));
  tab.push(1);
  history.pushState({ page: 'a dialog of theirs' });
  await later();
  happen('popstate', { state: null });
  happen('popstate', { state: { kaihu: { run: 'another', depth: 1 } } });
  assert.deepEqual(told, []);
});

test('after a reload the entries before it still lead back', async () => {
  const before = await openTab();
  before.begin(0);
  before.push(1);
  before.push(2);
  await later();
  held.clear();
  listeners = {};
  const after = await openTab();
  const told = [];
  after.listen((at) => told.push(at));
  after.begin(5); // pages that were passed over are no entries
  after.push(6);
  await later();
  history.go(-2);
  await later();
  assert.deepEqual(told, [4]);
  after.close();
  await later();
  assert.equal(current, 0);
});

test('a wizard that goes leaves the history where it found it', async () => {
  const tab = await openTab();
  tab.push(1);
  tab.push(2);
  tab.close();
  await later();
  assert.equal(current, 0);
  assert.equal(listeners.popstate.size, 0);
});

test('a wizard that stops in the middle leaves its entries to the one that goes on', async () => {
  const tab = await openTab();
  tab.push(1);
  tab.push(2);
  tab.close({ forGood: false });
  await later();
  assert.equal(current, 2);
  assert.equal(listeners.popstate.size, 0);
  const [next, told] = [await openTab(), []];
  assert.equal(next.name, tab.name);
  next.begin(2);
  next.listen((at) => told.push(at));
  history.go(-1);
  await later();
  assert.deepEqual(told, [1]);
});

test('the history can be left alone', async () => {
  const tab = await openTab({ history: false });
  tab.push(1);
  tab.go(-1);
  await later();
  assert.equal(entries.length, 1);
});
