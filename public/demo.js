// The provider's side of the demo: hands the wizard its token, switches language and theme, and
// shows the events that the wizard tells the page.
import { words } from './demo-words.js';

const EVENTS = ['kaihu-ready', 'kaihu-step-changed', 'kaihu-failed', 'kaihu-completed', 'kaihu-cancelled', 'kaihu-erased'];
const SHOWN = ['page', 'cause', 'applicationId']; // of an event's detail

const settings = document.querySelector('.settings');
const log = document.getElementById('log');
let wish = {}; // what the next session shall be; {} is the one that the server remembers

prepare(document.querySelector('kaihu-wizard'));
settings.addEventListener('change', applySettings);
document.getElementById('again').addEventListener('click', startAgain);
for (const name of EVENTS) document.addEventListener(name, record);
applySettings();

function prepare(wizard) {
  wizard.tokenProvider = clientToken;
}

/** A real provider's server makes the session and remembers it in a cookie that no script can read; here
 * the sandbox plays that part as well. With `handoff`, a code, it is the session of another device. */
async function clientToken({ handoff } = {}) {
  const made = await post('/demo/session', handoff ? { handoff } : wish);
  if (!made.ok) throw new Error(`session: ${made.status}`);
  wish = {};
  return (await made.json()).token;
}

const post = (path, body) =>
  fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

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
  wish = { fresh: true };
  if (document.getElementById('second-factor').checked) wish.second_factor = 'optional';
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
