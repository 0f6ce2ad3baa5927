// The element's own part, without a browser.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import './dom.mjs';

console.error = () => {};

const { KaihuWizard, languageOf, wasmAllowed } = await import('../../public/kaihu.js');

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

async function connect(locale) {
  const wizard = new KaihuWizard();
  if (locale) wizard.attributes.set('locale', locale);
  wizard.isConnected = true;
  wizard.connectedCallback();
  await settled();
  return wizard;
}

test('defines the element', () => {
  assert.equal(customElements.get('kaihu-wizard'), KaihuWizard);
});

test('finds the closest language', () => {
  const cases = { zh: 'zh-CN', 'zh-Hant-HK': 'zh-TW', 'zh-TW': 'zh-TW', 'zh-CN': 'zh-CN', 'zh-Hans-SG': 'zh-CN', en: 'en', 'en-GB': 'en', sv: 'en', 'ar-EG': 'ar', 'ko-KR': 'ko', zhx: 'en', 'pt-PT': 'pt-BR', PT: 'pt-BR' };
  for (const [tag, language] of Object.entries(cases)) assert.equal(languageOf(tag), language, tag);
  assert.equal(languageOf(undefined), 'en');
});

test('there are words before the wasm in every language that there are texts in', async () => {
  const { readdirSync } = await import('node:fs');
  for (const language of readdirSync(new URL('../../public/locales', import.meta.url))) assert.equal(languageOf(language), language);
});

test('says that it is loading, at once', () => {
  const wizard = new KaihuWizard();
  wizard.isConnected = true;
  wizard.connectedCallback();
  const [notice] = wizard.shadowRoot.children;
  assert.equal(notice.role, 'status');
  assert.match(notice.text, /Loading…/);
  return settled();
});

test('files that do not arrive are told with a way on', async () => {
  const wizard = await connect('zh-CN');
  const [notice] = wizard.shadowRoot.children;
  assert.equal(notice.role, 'alert');
  assert.equal(notice.lang, 'zh-CN');
  assert.match(notice.text, /网络/);
  assert.deepEqual(wizard.events.map((event) => [event.type, event.detail, event.bubbles, event.composed]), [
    ['kaihu-failed', { cause: 'net.unreachable' }, true, true],
  ]);
});

test('“Try again” tries again, with another address than the remembered failure', async () => {
  const asked = [];
  globalThis.fetch = async (url) => { asked.push(String(url)); throw new TypeError('Failed to fetch'); };
  const wizard = await connect('en');
  const retry = wizard.shadowRoot.children[0].children.find((child) => child.localName === 'button');
  retry.listeners.click();
  await settled();
  const modules = asked.filter((url) => url.includes('kaihu_bg.wasm'));
  assert.equal(modules.length, 2);
  assert.equal(new Set(modules).size, 2);
  assert.equal(wizard.events.length, 2);
});

test('the texts are those of the language, fetched beside the wizard', async () => {
  const asked = [];
  globalThis.fetch = async (url) => { asked.push(new URL(url).pathname); throw new TypeError('Failed to fetch'); };
  await connect('zh-Hans');
  assert.ok(asked.some((path) => path.endsWith('/locales/zh-CN/wizard.ftl')), asked.join());
});

test('texts of the provider are asked for in the language of the element', async () => {
  const asked = [];
  globalThis.fetch = async (url) => { asked.push(String(url)); throw new TypeError('Failed to fetch'); };
  const wizard = new KaihuWizard();
  wizard.attributes.set('locale', 'zh').set('texts', '/ours/{locale}.ftl');
  wizard.isConnected = true;
  wizard.connectedCallback();
  await settled();
  assert.ok(asked.includes('https://bank.example/ours/zh-CN.ftl'), asked.join());
});

test('a browser that forbids WebAssembly is told so, and no wasm is fetched', async () => {
  const { Module } = WebAssembly;
  let fetched = 0;
  globalThis.fetch = async (url) => { fetched += String(url).endsWith('.ftl') ? 0 : 1; return new Response(''); };
  WebAssembly.Module = class { constructor() { throw new WebAssembly.CompileError('Refused by policy'); } };
  try {
    assert.equal(wasmAllowed(), false);
    const wizard = await connect('en');
    assert.equal(wizard.events[0].detail.cause, 'device.wasm_blocked');
    assert.match(wizard.shadowRoot.children[0].text, /WebAssembly/);
    assert.equal(fetched, 0);
  } finally {
    WebAssembly.Module = Module;
  }
});

const part = (wizard, name) => wizard.shadowRoot.children[0].children.find((child) => child.localName === name);

test('every failure shows its code, and a person to ask where the provider has named one', async () => {
  const plain = await connect('en');
  assert.equal(part(plain, 'code').text, 'net.unreachable');
  assert.equal(part(plain, 'a'), undefined);
  for (const [url, shown] of [['https://bank.example/help', true], ['tel:+861012345', true], ['mailto:help@bank.example', true],
    ['javascript:alert(1)', false], ['/help', false], ['', false]]) {
    const wizard = new KaihuWizard();
    wizard.attributes.set('locale', 'zh').set('support-url', url);
    wizard.isConnected = true;
    wizard.connectedCallback();
    await settled();
    const link = part(wizard, 'a');
    assert.equal(link?.href, shown ? url : undefined, url);
    if (shown) assert.deepEqual([link.text, link.target, link.rel], ['联系客服', '_blank', 'noreferrer']);
  }
});

async function withoutWebAssembly(then) {
  const { Module } = WebAssembly;
  WebAssembly.Module = class { constructor() { throw new WebAssembly.CompileError('Refused by policy'); } };
  try {
    await then(await connect('en'));
  } finally {
    WebAssembly.Module = Module;
  }
}

test('without WebAssembly the address is copied for another browser, trying again is not offered', () => withoutWebAssembly(async (wizard) => {
  assert.equal(part(wizard, 'code').text, 'device.wasm_blocked');
  assert.doesNotMatch(wizard.shadowRoot.children[0].text, /[Tt]ry again/);
  const copied = [];
  navigator.clipboard = { writeText: async (text) => copied.push(text) };
  globalThis.location = { href: 'https://bank.example/open/' };
  const button = part(wizard, 'button');
  assert.equal(button.text, 'Copy the address');
  button.listeners.click();
  await settled();
  assert.deepEqual([copied, button.text], [['https://bank.example/open/'], 'Copy the address  ✓']);
}));

test('where nothing may be copied the address is there to be read', () => withoutWebAssembly(async (wizard) => {
  delete navigator.clipboard;
  const button = part(wizard, 'button');
  button.listeners.click();
  await settled();
  assert.equal(button.replacedBy.text, 'https://bank.example/open/');
}));

test('there are as many words before the wasm in every language', async () => {
  const { readFileSync } = await import('node:fs');
  const source = readFileSync(new URL('../../public/kaihu.js', import.meta.url), 'utf8');
  const words = new Function(`return ${/const WORDS = (\{[^]*?\n\});/.exec(source)[1]}`)();
  for (const [language, texts] of Object.entries(words)) {
    assert.equal(texts.length, 8, language);
    assert.ok(texts.every((text) => text.trim()), language);
  }
});

test('a token provider set before the script ran is kept', () => {
  const early = async () => 'token';
  const { attachShadow } = HTMLElement.prototype;
  HTMLElement.prototype.attachShadow = function (options) { // what an upgrade finds on the node
    Object.defineProperty(this, 'tokenProvider', { value: early, configurable: true });
    return attachShadow.call(this, options);
  };
  try {
    const wizard = new KaihuWizard();
    assert.equal(Object.hasOwn(wizard, 'tokenProvider'), false);
    assert.equal(wizard.tokenProvider, early);
  } finally {
    HTMLElement.prototype.attachShadow = attachShadow;
  }
});

test('nothing stays on the device unless the provider wants it', async () => {
  const { DATABASE } = await import('../../public/kaihu-draft.js');
  const [deleted, opened] = [[], []];
  globalThis.indexedDB = {
    deleteDatabase: (name) => deleted.push(name),
    open: (name) => { opened.push(name); return {}; },
  };
  try {
    await connect('en');
    assert.deepEqual([deleted, opened], [[DATABASE], []]);
    const wizard = new KaihuWizard();
    wizard.attributes.set('local-draft', '');
    wizard.isConnected = true;
    wizard.connectedCallback();
    await settled();
    assert.deepEqual([deleted, opened], [[DATABASE], [DATABASE]]);
  } finally {
    delete globalThis.indexedDB;
  }
});
