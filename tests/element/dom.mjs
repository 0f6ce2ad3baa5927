// Just enough of a DOM to see what the element asks for.

class FakeNode {
  children = [];
  listeners = {};
  constructor(name) { this.localName = name; }
  append(...nodes) { this.children.push(...nodes); }
  replaceChildren(...nodes) { this.children = nodes; }
  addEventListener(type, listener) { this.listeners[type] = listener; }
  replaceWith(node) { this.replacedBy = node; }
  get text() { return this.children.map((child) => child.text ?? child).join(' '); }
}

globalThis.HTMLElement = class extends FakeNode {
  attributes = new Map();
  events = [];
  isConnected = false;
  attachShadow() { return (this.shadowRoot = new FakeNode('#shadow')); }
  getAttribute(name) { return this.attributes.get(name) ?? null; }
  dispatchEvent(event) { this.events.push(event); }
};
globalThis.customElements = { defined: new Map(), get(name) { return this.defined.get(name); }, define(name, made) { this.defined.set(name, made); } };
globalThis.document = { baseURI: 'https://bank.example/open/', documentElement: { lang: '' }, createElement: (name) => new FakeNode(name) };
Object.defineProperty(globalThis, 'navigator', { value: { language: 'en-GB' }, configurable: true });
globalThis.CSSStyleSheet = class { replaceSync() {} };
globalThis.fetch = async () => { throw new TypeError('Failed to fetch'); };
