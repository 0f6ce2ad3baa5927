// The provider's side of the demo: hands the wizard its token, switches language and theme, and
// shows the events that the wizard tells the page.
import { words } from './demo-words.js';

const SESSION = 'demo-session'; // the id only: no personal data, gone with the tab
const EVENTS = ['kaihu-ready', 'kaihu-step-changed', 'kaihu-failed', 'kaihu-completed', 'kaihu-cancelled'];
const SHOWN = ['page', 'cause', 'applicationId']; // of an event's detail

const settings = document.querySelector('.settings');
const log = document.getElementById('log');
const remembered = session();

prepare(document.querySelector('kaihu-wizard'));
settings.addEventListener('change', applySettings);
document.getElementById('again').addEventListener('click', startAgain);
for (const name of EVENTS) document.addEventListener(name, record);
applySettings();

function prepare(wizard) {
  wizard.tokenProvider = clientToken;
}

/** A real provider's server makes the session; here the sandbox plays that part as well. */
async function clientToken() {
  const known = remembered.get();
  if (known) {
    const renewed = await post(`/demo/session/${encodeURIComponent(known)}/token`);
    if (renewed.ok) return (await renewed.json()).token;
    if (renewed.status >= 500) throw new Error(`token: ${renewed.status}`);
    // any other refusal: that session is over, and a new one is due
  }
  const made = await post('/demo/session');
  if (!made.ok) throw new Error(`session: ${made.status}`);
  const { session_id, token } = await made.json();
  remembered.set(session_id);
  return token;
}

const post = (path) => fetch(path, { method: 'POST' });

/** The session's id for this tab, so that a reload goes on; in memory where storage is refused. */
function session() {
  let id = null;
  const store = (() => {
    try {
      return window.sessionStorage;
    } catch {
      return null;
    }
  })();
  return {
    get: () => store?.getItem(SESSION) ?? id,
    set(value) {
      id = value;
      store?.setItem(SESSION, value);
    },
    clear() {
      id = null;
      store?.removeItem(SESSION);
    },
  };
}

function applySettings() {
  const { locale, theme } = Object.fromEntries(new FormData(settings));
  const wizard = document.querySelector('kaihu-wizard');
  wizard.setAttribute('locale', locale);
  wizard.toggleAttribute('theme', theme !== '');
  if (theme) wizard.setAttribute('theme', theme);
  const spoken = locale in words ? locale : 'en'; // the page around has two languages, the wizard all of them
  document.documentElement.lang = spoken;
  document.documentElement.dataset.theme = theme;
  for (const node of document.querySelectorAll('[data-text]')) node.textContent = words[spoken][node.dataset.text];
}

function startAgain() {
  remembered.clear();
  const before = document.querySelector('kaihu-wizard');
  const fresh = document.createElement('kaihu-wizard');
  for (const { name, value } of before.attributes) fresh.setAttribute(name, value);
  prepare(fresh);
  before.replaceWith(fresh);
  log.replaceChildren();
}

function record({ type, detail }) {
  const told = SHOWN.filter((key) => detail?.[key] !== undefined).map((key) => `${key}: ${detail[key]}`);
  const line = document.createElement('li');
  const time = document.createElement('time');
  time.textContent = new Date().toLocaleTimeString(document.documentElement.lang, { hour12: false });
  const name = document.createElement('code');
  name.textContent = type;
  line.append(time, ' ', name, ' ', told.join(', '));
  log.prepend(line);
}
