// What a device keeps of what was typed, with the ciphers of node and a store in memory.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { openDraft } from '../../public/kaihu-draft.js';

const HOUR_MS = 3_600_000;
const TYPED = '7 name\nname 李伟\nphone 13812345678';

let record, time;

const store = {
  async get() { return record; },
  async put(made) { record = structuredClone(made); }, // as IndexedDB does, keys and all
  async delete() { record = undefined; },
};
const open = (more) => openDraft({ store, now: () => time, origin: 'https://bank.example', ...more });

/** What opens a record with one key or another. */
const opened = ({ iv, text, until }, key) => {
  const additionalData = Buffer.from(`https://bank.example\n${until}\na-1`);
  return crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, text);
};

beforeEach(() => {
  record = undefined;
  time = Date.parse('2026-11-23T08:00:00Z');
});

test('what is kept outlives a reload', async () => {
  await open().keep('a-1', TYPED);
  assert.equal(await open().recall('a-1'), TYPED);
  assert.equal(await open().recall('a-1'), TYPED, 'and another');
});

test('no plain text lies in the store, and the key cannot be read out', async () => {
  await open().keep('a-1', TYPED);
  assert.deepEqual(Object.keys(record).sort(), ['iv', 'key', 'text', 'until']);
  const bytes = Buffer.from(record.text);
  for (const word of ['name', '李伟', '138', 'a-1']) assert.equal(bytes.includes(word), false, word);
  assert.equal(bytes.length, Buffer.byteLength(TYPED) + 16, 'the text and its tag');
  const { algorithm, extractable } = record.key;
  assert.deepEqual([algorithm.name, algorithm.length, extractable], ['AES-GCM', 256, false]);
  for (const form of ['raw', 'jwk']) await assert.rejects(crypto.subtle.exportKey(form, record.key));
});

test('the same text is another cipher text each time', async () => {
  const draft = open();
  await draft.keep('a-1', TYPED);
  const before = record;
  await draft.keep('a-1', TYPED);
  assert.notDeepEqual(record.iv, before.iv);
  assert.notDeepEqual(Buffer.from(record.text), Buffer.from(before.text));
});

test('another application gets nothing of it, and it is gone', async () => {
  await open().keep('a-1', TYPED);
  assert.equal(await open().recall('a-2'), undefined);
  assert.equal(record, undefined);
});

test('another origin gets nothing of it', async () => {
  await open().keep('a-1', TYPED);
  assert.equal(await open({ origin: 'https://other.example' }).recall('a-1'), undefined);
});

test('it ends a day after it was begun, however often it is written over', async () => {
  await open().keep('a-1', 'first');
  time += 23 * HOUR_MS;
  const draft = open();
  assert.equal(await draft.recall('a-1'), 'first');
  await draft.keep('a-1', 'second');
  time += HOUR_MS;
  assert.equal(await open().recall('a-1'), undefined);
  assert.equal(record, undefined);
});

test('what is late goes as soon as a wizard is there, asked for or not', async () => {
  await open().keep('a-1', TYPED);
  time += 24 * HOUR_MS;
  open();
  await new Promise((resolve) => setTimeout(resolve));
  assert.equal(record, undefined);
});

test('a page that is open for more than a day begins another record', async () => {
  const draft = open();
  await draft.keep('a-1', 'first');
  const { key, until } = record;
  time += 25 * HOUR_MS;
  await draft.keep('a-1', 'second');
  assert.notEqual(record.until, until);
  assert.equal(record.until, time + 24 * HOUR_MS);
  await assert.rejects(opened(record, key), 'the key is another');
  await opened(record, record.key);
});

test('an end that was put off, or a clock that was put back, ends it', async () => {
  await open().keep('a-1', TYPED);
  const kept = record;
  record = { ...kept, until: kept.until - 1 };
  assert.equal(await open().recall('a-1'), undefined, 'the end is sealed too');
  record = kept;
  time -= HOUR_MS;
  assert.equal(await open().recall('a-1'), undefined);
});

test('a byte that was changed spoils it', async () => {
  await open().keep('a-1', TYPED);
  new Uint8Array(record.text)[3] ^= 1;
  assert.equal(await open().recall('a-1'), undefined);
  assert.equal(record, undefined);
});

test('what was dropped is gone with its key, also while it is being written', async () => {
  const draft = open();
  await draft.keep('a-1', 'first');
  const { key } = record;
  draft.keep('a-1', 'second');
  await draft.drop();
  assert.equal(record, undefined);
  await draft.keep('a-1', 'third');
  await assert.rejects(opened(record, key), 'the key is another');
  await opened(record, record.key);
});

test('blocked or full storage is no obstacle', async () => {
  const refuse = async () => { throw new DOMException('full', 'QuotaExceededError'); };
  const draft = open({ store: { get: refuse, put: refuse, delete: refuse } });
  assert.equal(await draft.recall('a-1'), undefined);
  await draft.keep('a-1', TYPED);
  await draft.drop();
  const without = openDraft({ now: () => time, origin: 'https://bank.example' }); // node has no IndexedDB
  assert.equal(await without.recall('a-1'), undefined);
});
