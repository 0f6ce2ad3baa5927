// The one file an embedding page loads:
//   <script type="module" src="…/kaihu.js"></script> and then <kaihu-wizard api-base="/v1">.
// It defines the element at once and fetches the wizard itself (glue and wasm) when the first
// element is connected. Everything it shows on its own must work without WebAssembly.

const BASE = new URL('.', import.meta.url).href;
const PATIENCE_MS = 30_000;
const LIST = 'kaihu-files.json';
const HASHES = JSON.parse('{}'); // path → hash; a release has those of the first files and of the list of all others
const VERSION = '@version@'; // a release has its own here, and the same in version.txt

// Language → [loading, retry, copy, support, title and advice when files are missing, the same without WebAssembly].
const WORDS = {
  en: ['Loading…', 'Try again', 'Copy the address', 'Contact support', 'The page did not load completely', 'Some of its files did not arrive. Check your connection, then try again.',
    'This browser cannot run the page', 'This browser lacks or blocks something the page needs (WebAssembly). Open the page in a current browser, or turn off strict protection for this site.'],
  'zh-CN': ['正在加载…', '重试', '复制链接', '联系客服', '页面没有加载完整', '有文件没能下载下来。请检查网络连接，然后重试。',
    '此浏览器无法运行本页面', '此浏览器缺少或屏蔽了本页所需的功能（WebAssembly）。请换用新版浏览器，或为本网站关闭严格防护。'],
  'zh-TW': ['載入中…', '再試一次', '複製連結', '聯絡客服', '頁面沒有完整載入', '有些檔案沒有送達。請檢查網路，然後再試一次。',
    '這個瀏覽器無法執行此頁面', '這個瀏覽器缺少或封鎖了此頁面需要的功能（WebAssembly）。請改用新版瀏覽器，或為這個網站關閉嚴格防護。'],
  ja: ['読み込み中…', 'もう一度試す', 'アドレスをコピー', 'サポートに連絡', 'ページをすべて読み込めませんでした', '一部のファイルが届きませんでした。接続を確認して、もう一度お試しください。',
    'このブラウザではページを表示できません', '必要な機能（WebAssembly）がないか、止められています。最新のブラウザで開くか、このサイトの厳格な保護をオフにしてください。'],
  ko: ['불러오는 중…', '다시 시도하기', '주소 복사', '고객센터 문의', '페이지를 다 불러오지 못했어요', '일부 파일을 받지 못했어요. 인터넷 연결을 확인하고 다시 시도해 주세요.',
    '이 브라우저에서는 페이지를 열 수 없어요', '페이지에 필요한 기능(WebAssembly)이 없거나 막혀 있어요. 최신 브라우저에서 열거나, 이 사이트에서 강력한 차단 기능을 꺼 주세요.'],
  es: ['Cargando…', 'Intentar de nuevo', 'Copiar la dirección', 'Contactar con soporte', 'La página no se cargó por completo', 'Algunos de sus archivos no llegaron. Revisa tu conexión e inténtalo de nuevo.',
    'Este navegador no puede abrir la página', 'Le falta o bloquea algo que la página necesita (WebAssembly). Ábrela en un navegador actual o desactiva la protección estricta para este sitio.'],
  'pt-BR': ['Carregando…', 'Tentar de novo', 'Copiar o endereço', 'Falar com o suporte', 'A página não carregou por completo', 'Alguns arquivos não chegaram. Confira sua conexão e tente de novo.',
    'Este navegador não consegue abrir a página', 'Falta ou está bloqueado algo de que a página precisa (WebAssembly). Abra-a em um navegador atual ou desative a proteção rigorosa para este site.'],
  fr: ['Chargement…', 'Réessayer', 'Copier l’adresse', 'Contacter l’assistance', 'La page ne s’est pas chargée entièrement', 'Certains fichiers ne sont pas arrivés. Vérifiez votre connexion, puis réessayez.',
    'Ce navigateur ne peut pas afficher la page', 'Il lui manque ou il bloque ce dont la page a besoin (WebAssembly). Ouvrez-la dans un navigateur récent, ou désactivez la protection stricte pour ce site.'],
  de: ['Wird geladen …', 'Erneut versuchen', 'Adresse kopieren', 'Support kontaktieren', 'Die Seite wurde nicht vollständig geladen', 'Einige Dateien sind nicht angekommen. Prüfen Sie Ihre Verbindung und versuchen Sie es dann noch einmal.',
    'Dieser Browser kann die Seite nicht ausführen', 'Ihm fehlt etwas, das die Seite braucht (WebAssembly), oder er blockiert es. Öffnen Sie sie in einem aktuellen Browser oder schalten Sie den strengen Schutz für diese Website aus.'],
  id: ['Memuat…', 'Coba lagi', 'Salin alamat', 'Hubungi dukungan', 'Halaman belum dimuat sepenuhnya', 'Sebagian file belum sampai. Periksa koneksi Anda, lalu coba lagi.',
    'Browser ini tidak bisa menjalankan halaman', 'Fitur yang diperlukan halaman (WebAssembly) tidak ada atau diblokir. Buka di browser versi terbaru, atau matikan perlindungan ketat untuk situs ini.'],
  hi: ['लोड हो रहा है…', 'फिर से कोशिश करें', 'पता कॉपी करें', 'सहायता से संपर्क करें', 'पेज पूरा लोड नहीं हुआ', 'इसकी कुछ फ़ाइलें नहीं आ पाईं। अपना कनेक्शन जाँचें, फिर दोबारा कोशिश करें।',
    'यह ब्राउज़र पेज नहीं चला सकता', 'पेज को जो चाहिए (WebAssembly) वह इस ब्राउज़र में नहीं है या रोका गया है। इसे किसी नए ब्राउज़र में खोलें, या इस साइट के लिए सख्त सुरक्षा बंद करें।'],
  ar: ['جارٍ التحميل…', 'إعادة المحاولة', 'نسخ العنوان', 'التواصل مع الدعم', 'لم تُحمَّل الصفحة بالكامل', 'لم تصل بعض ملفاتها. تأكد من اتصالك، ثم أعد المحاولة.',
    'لا يمكن لهذا المتصفح تشغيل الصفحة', 'ينقص هذا المتصفح ما تحتاجه الصفحة (WebAssembly) أو أنه يحجبه. افتحها في متصفح حديث، أو أوقف الحماية المشددة لهذا الموقع.'],
};

// Until the wizard brings its own sheet: the shape of a page, or what went wrong.
const STYLE = `:host { display: block; color: light-dark(#10272e, #e6eff1); color-scheme: light dark; }
  :host([theme=light]) { color-scheme: light; } :host([theme=dark]) { color-scheme: dark; }
  .notice { padding: 2rem 1.25rem; font: 1rem/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
  h2 { margin: 0 0 .5rem; font-size: 1.5rem; line-height: 1.3; } p { margin: 0 0 1.5rem; }
  .bar { height: 1.125rem; margin-bottom: .875rem; border-radius: .5rem; background: light-dark(#dbe3e7, #2b3b43); }
  .bar:first-child { width: 60%; height: 2rem; margin-bottom: 1.5rem; } .bar:last-of-type { height: 3.25rem; margin-top: 2rem; }
  .notice[role=status] p { clip-path: inset(50%); position: absolute; }
  button { min-height: 3.25rem; width: 100%; border: 0; border-radius: .875rem; font: inherit; font-weight: 600; cursor: pointer;
    color: #fff; background: #006472; }
  a, code { display: block; padding: .875rem 0 0; color: inherit; text-align: center; } code { opacity: .75; }
  button:focus-visible, a:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }`;

/** The closest language we have words in for a BCP 47 tag. */
export function languageOf(tag) {
  const [primary, ...rest] = (tag ?? '').toLowerCase().split('-');
  if (primary === 'zh') return rest.some((part) => /^(hant|tw|hk|mo)$/.test(part)) ? 'zh-TW' : 'zh-CN';
  if (primary === 'pt') return 'pt-BR';
  return Object.hasOwn(WORDS, primary) ? primary : 'en';
}

/** Whether this page may compile WebAssembly: old browsers, lockdown modes and a CSP may forbid it. */
export function wasmAllowed() {
  try {
    return new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

let list; // path → hash of what the first page does not need

/** What a file beside this one has to be. */
async function hashOf(path) {
  if (Object.hasOwn(HASHES, path)) return HASHES[path];
  if (!Object.hasOwn(HASHES, LIST)) return ''; // a development build
  list ??= file(LIST).then((response) => response.json()).catch((error) => {
    list = undefined;
    throw error;
  });
  const all = await list;
  if (!Object.hasOwn(all, path)) throw new Error(`${path} is not of this release`);
  return all[path];
}

const addressOf = (path, attempt) => `${BASE}${path}${attempt ? `?attempt=${attempt}` : ''}`; // failed imports are remembered

/** A file beside this one, and nothing else in its place. */
async function file(path, attempt) {
  const response = await fetch(addressOf(path, attempt), { integrity: await hashOf(path) });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

/** A module beside this one. The preload is what holds it to its hash, in browsers that know preloads of modules. */
async function module(path, attempt) {
  const integrity = await hashOf(path);
  const link = document.createElement('link');
  if (integrity && link.relList.supports('modulepreload')) {
    Object.assign(link, { rel: 'modulepreload', href: addressOf(path, attempt), crossOrigin: '', integrity });
    await new Promise((onload, onerror) => {
      Object.assign(link, { onload, onerror });
      document.head.append(link);
    }).finally(() => link.remove());
  }
  return import(addressOf(path, attempt));
}

let app; // the instantiated wizard, shared by every element on the page
let attempts = 0;

function loadApp() {
  app ??= withinPatience(instantiate(attempts++)).catch((error) => {
    app = undefined;
    throw error;
  });
  return app;
}

/** The texts of one language, fetched beside the wizard and not after it; the provider's own first. */
async function loadWords(language, own, files = ['wizard']) {
  const ours = files.map((name) => withinPatience(file(`locales/${language}/${name}.ftl`).then((response) => response.text())));
  if (!own) return (await Promise.all(ours)).join('\n');
  const ask = async () => text(new URL(own.replaceAll('{locale}', language), document.baseURI));
  const theirs = withinPatience(ask(), 5_000).catch((error) => console.warn('kaihu-wizard:', error) ?? '');
  return (await Promise.all([theirs, ...ours])).join('\n');
}

async function text(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`texts: ${response.status}`);
  return response.text();
}

function withinPatience(work, patience = PATIENCE_MS) {
  let timer;
  const late = new Promise((_, reject) => { timer = setTimeout(reject, patience, new Error('timeout')); });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function instantiate(attempt) {
  if (!wasmAllowed()) throw new Error('WebAssembly is not allowed');
  const wasm = file('app/kaihu_bg.wasm', attempt);
  wasm.catch(() => {}); // reported by the await below, unless the import fails first
  const glue = await module('app/kaihu.js', attempt);
  glue.guardWith?.((exports) => guarded(exports, () => end(glue))); // not in a development build
  await glue.default({ module_or_path: wasm });
  return glue;
}

const users = new Map(); // element → the program that it uses, and what to do when that has ended
const ended = new WeakSet();

/** A program that has trapped is fetched anew by whoever wants to go on. */
function end(glue) {
  ended.add(glue);
  app = laterPart = undefined;
  for (const { used, over } of [...users.values()]) if (used === glue) over();
}

/**
 * The functions of a program, any of which may trap: by a fault of ours, or because memory ran out. After
 * that nothing in it is as it should be, so it is not called any more. What it held is ended, what it knew
 * is wiped, and `over` is told, once nothing of it is on the stack.
 */
export function guarded(exports, over) {
  let live = exports;
  const all = { __proto__: null };
  const guard = (name) => (...given) => {
    if (!live) return given.forEach(letGo); // what was asked for before, such as the camera
    try {
      return live[name](...given);
    } catch (error) {
      if (live && isTrap(error)) {
        live = undefined;
        queueMicrotask(() => { over(); clear(exports); });
      }
      throw error;
    }
  };
  for (const [name, it] of Object.entries(exports)) all[name] = typeof it === 'function' ? guard(name) : it;
  return all;
}

/** Also where the stack ends, which each browser tells in its own way. */
function isTrap(error) {
  return error instanceof WebAssembly.RuntimeError || error instanceof RangeError || error?.name === 'InternalError';
}

function clear({ memory, __wbindgen_externrefs: held }) {
  const all = new Set(); // much of it is held more than once
  for (let at = 0; at < held.length; at++) {
    all.add(held.get(at));
    held.set(at, undefined);
  }
  all.forEach(letGo);
  const words = new Uint32Array(memory.buffer);
  for (let at = 0; at < words.length; at++) if (words[at]) words[at] = 0; // what was never written stays untouched
}

const ENDS = {
  MediaStream: (stream) => stream.getTracks().forEach((track) => track.stop()),
  Worker: (worker) => worker.terminate(),
  AbortController: (call) => call.abort(),
  AudioContext: (sound) => sound.close().catch(() => {}),
  ImageBitmap: (picture) => picture.close(),
  VideoFrame: (picture) => picture.close(),
};

function letGo(it) {
  if (typeof it === 'string' && it.startsWith('blob:')) URL.revokeObjectURL(it);
  for (const [kind, close] of Object.entries(ENDS)) if (globalThis[kind] && it instanceof globalThis[kind]) close(it);
}

/** The tab that a wizard lives in; its code is a file of its own, fetched beside the wizard. */
async function openTab(options) {
  const tab = await withinPatience(module('kaihu-tab.js'));
  return tab.openTab(options);
}

let laterPart; // of the wizard, shared like the first
let laterFile; // what is on its way for it already
let laterAttempts = 0;

const fetchLaterPart = () => file('app/kaihu_later.wasm', laterAttempts++);

/** Whoever comes back, or from another device, needs the later part at once: it comes beside the first then. */
function fetchEarlyIfBack() {
  if (laterPart || !Object.hasOwn(HASHES, LIST)) return; // a development build is of one part
  try {
    if (!location.hash.startsWith('#kaihu=') && !sessionStorage.getItem('kaihu-tab')) return;
  } catch { return; } // blocked: nobody comes back
  laterFile ??= fetchLaterPart();
  laterFile.catch(() => { laterFile = undefined; });
}

/** What the first page does not need, loaded while it is read. It shares the memory of the first part. */
function loadLaterPart(load) {
  laterPart ??= withinPatience((laterFile ?? fetchLaterPart()).then(load))
    .catch((error) => {
      console.warn('kaihu-wizard:', error);
      laterPart = undefined;
      throw error;
    });
  laterFile = undefined; // it can be read once
  return laterPart;
}

/** What this device keeps of what is typed, where the provider wants that. Else nothing stays of it. */
async function openDraft(wanted) {
  try {
    if (wanted) return (await withinPatience(module('kaihu-draft.js'))).openDraft();
    globalThis.indexedDB?.deleteDatabase('kaihu-draft');
  } catch { /* blocked, or it did not come: the wizard does without */ }
}

// By the name of their module, shared like the wizard; setters that everything inherits stand in no way.
const checks = { __proto__: null };
const checksAttempts = { __proto__: null };

/** Checks that are fetched when a wizard first asks: a promise of a function from question to answer. */
function loadChecks(name) {
  checksAttempts[name] ??= 0;
  checks[name] ??= withinPatience(instantiateChecks(name, checksAttempts[name]++)).catch((error) => {
    console.warn('kaihu-wizard:', error);
    checks[name] = undefined;
    throw error;
  });
  return checks[name];
}

async function instantiateChecks(name, attempt) {
  const glue = await module(`kaihu-${name}.js`, attempt);
  await glue.default({ module_or_path: file(`kaihu-${name}_bg.wasm`, attempt) });
  return glue.answer;
}

/** What assesses the frames of a camera, each time anew: a worker, or the page itself where none may be. */
async function openAssessor(worker) {
  const { openAssessor } = await withinPatience(module('kaihu-camera.js'));
  return openAssessor({ base: BASE, file, module, worker });
}

const Base = globalThis.HTMLElement ?? class {};

export class KaihuWizard extends Base {
  static observedAttributes = ['api-base', 'locale', 'texts'];
  #handle;
  #mounting = false;
  #files = ['wizard']; // of texts that are there
  #texts = '';
  #tab;
  #tokenProvider;

  constructor() {
    super();
    this.attachShadow({ mode: 'open' });
    if (Object.hasOwn(this, 'tokenProvider')) { // set by the page before this script ran
      const early = this.tokenProvider;
      delete this.tokenProvider;
      this.tokenProvider = early;
    }
  }

  /**
   * Async function → client token (string). Asked again whenever the token has run out; with
   * `{ handoff }`, a code to redeem server to server, where the person comes from another device.
   */
  get tokenProvider() { return this.#tokenProvider; }
  set tokenProvider(provider) { this.#tokenProvider = provider; }

  connectedCallback() { this.#mount(); }
  connectedMoveCallback() {} // moveBefore() keeps everything as it is

  disconnectedCallback() {
    // Moving a node disconnects and connects it in one task: only a real removal unmounts.
    queueMicrotask(() => {
      if (this.isConnected || !this.#handle) return;
      try {
        this.#handle.unmount();
      } finally {
        this.#leave();
        this.shadowRoot.replaceChildren();
      }
    });
  }

  attributeChangedCallback(name, _before, value) {
    if (name === 'api-base') this.#handle?.set_api_base(value ?? undefined);
    else if (this.#handle) this.#changeLanguage();
  }

  async #mount() {
    if (this.#handle || this.#mounting) return;
    this.#mounting = true;
    const [loading] = this.#words;
    this.#show('status', ...['bar', 'bar', 'bar', 'bar'].map((name) => Object.assign(element('div'), { className: name })), element('p', loading));
    fetchEarlyIfBack();
    const opening = openTab({ history: this.getAttribute('history') !== 'off' });
    try {
      const wanted = this.#wanted;
      const draft = openDraft(this.getAttribute('local-draft') !== null);
      const [glue, words, tab, kept] = await Promise.all([loadApp(), loadWords(...wanted), opening, draft]);
      if (!this.isConnected) return tab.close();
      this.#begin(glue, wanted[0], words, tab, kept);
      if (String(this.#wanted) !== String(wanted)) this.#changeLanguage();
    } catch (error) {
      console.error('kaihu-wizard:', error);
      opening.then((tab) => tab.close(), () => {}); // else its name would be taken at the next try
      this.#fail(wasmAllowed() ? 'net.unreachable' : 'device.wasm_blocked');
    } finally {
      this.#mounting = false;
    }
  }

  #begin(glue, language, words, tab, draft) {
    const container = document.createElement('div');
    this.shadowRoot.adoptedStyleSheets = [];
    this.shadowRoot.replaceChildren(container);
    [this.#tab, this.#texts, this.#files] = [tab, words, ['wizard']];
    users.set(this, { used: glue, over: () => this.#stop() });
    try {
      if (ended.has(glue)) throw new Error('ended meanwhile');
      this.#handle = glue.mount(this, container, BASE, language, words, {
        laterWords: (file) => this.#laterWords(file),
        checks: loadChecks,
        assessor: () => openAssessor(!this.hasAttribute('no-worker')),
        plans: () => file('numbering.bin'),
        laterPart: glue.loadLater && (() => loadLaterPart(glue.loadLater)), // not in a development build
        draft,
        version: VERSION,
      }, tab);
    } catch (error) {
      console.error('kaihu-wizard:', error);
      this.#stop();
    }
  }

  /** The program has ended in the middle: what was on the page goes with it. */
  #stop() {
    const wasUsed = this.shadowRoot.activeElement;
    this.#leave({ forGood: !this.isConnected });
    if (!this.isConnected) return;
    this.#fail('device.wasm_stopped');
    if (wasUsed) this.shadowRoot.querySelector('button').focus();
  }

  #leave(how) {
    users.delete(this);
    this.#handle = undefined;
    this.#tab?.close(how);
    this.#tab = undefined;
  }

  /** Another language: its texts first, then everything at once. Without them it stays as it is. */
  async #changeLanguage() {
    const wanted = this.#wanted;
    const words = await loadWords(...wanted, this.#files).catch((error) => console.error('kaihu-wizard:', error));
    // A language chosen meanwhile counts, however the files arrive.
    if (!words || String(this.#wanted) !== String(wanted)) return;
    this.#texts = words;
    this.#handle?.set_language(wanted[0], words);
  }

  /** The texts of the later pages or of the help, asked for by the wizard. */
  async #laterWords(file) {
    const language = this.#language;
    const words = await loadWords(language, '', [file]);
    if (this.#language !== language) return this.#laterWords(file);
    this.#files.push(file);
    return words;
  }

  #fail(cause) {
    const [, again, copy, support, ...told] = this.#words;
    const [title, advice, press = again, act = () => this.#mount()] = {
      'net.unreachable': told.slice(0, 2),
      'device.wasm_blocked': [...told.slice(2), copy, copyAddress], // trying again would find the same
      'device.wasm_stopped': [this.#text('stopped-heading'), this.#text('stopped-why'), this.#text('stopped-button')],
    }[cause];
    const button = element('button', press);
    button.addEventListener('click', () => act(button));
    const href = this.getAttribute('support-url');
    const help = /^(https|mailto|tel):/i.test(href) ? [Object.assign(element('a', support), { href, target: '_blank', rel: 'noreferrer' })] : [];
    this.#show('alert', element('h2', title), element('p', advice), button, ...help, element('code', cause));
    this.dispatchEvent(new CustomEvent('kaihu-failed', { detail: { cause }, bubbles: true, composed: true }));
  }

  /** A text of the wizard's, without it; of one that is there twice the first counts, as there. */
  #text(key) { return new RegExp(`^${key} = (.+)$`, 'm').exec(this.#texts)?.[1]; }

  #show(role, ...content) {
    const sheet = new CSSStyleSheet(); // not subject to the page's style-src
    sheet.replaceSync(STYLE);
    this.shadowRoot.adoptedStyleSheets = [sheet];
    const notice = element('div', ...content);
    Object.assign(notice, { className: 'notice', role, lang: this.#language, dir: 'auto' });
    this.shadowRoot.replaceChildren(notice);
  }

  get #language() { return languageOf(this.getAttribute('locale') ?? (document.documentElement.lang || navigator.language)); }
  get #wanted() { return [this.#language, this.getAttribute('texts') ?? '']; }
  get #words() { return WORDS[this.#language]; }
}

function element(name, ...content) {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

/** Onto the clipboard; where that is not allowed the address itself takes the place of the button. */
async function copyAddress(button) {
  const copied = await navigator.clipboard?.writeText(location.href).then(() => true, () => false);
  if (copied) button.append(' ✓');
  else button.replaceWith(element('p', location.href));
}

globalThis.customElements?.get('kaihu-wizard') ?? globalThis.customElements?.define('kaihu-wizard', KaihuWizard);
