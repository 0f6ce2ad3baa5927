// The provider's side of the demo: hands the wizard its token, switches language and theme, and
// shows the events that the wizard tells the page.
import { words } from './demo-words.js';

const EVENTS = ['kaihu-ready', 'kaihu-step-changed', 'kaihu-failed', 'kaihu-completed', 'kaihu-cancelled'];
const SHOWN = ['page', 'cause', 'applicationId']; // of an event's detail

const settings = document.querySelector('.settings');
const log = document.getElementById('log');
let wish = handedOver(); // what the next session shall be; {} is the one that the server remembers

prepare(document.querySelector('kaihu-wizard'));
settings.addEventListener('change', applySettings);
document.getElementById('again').addEventListener('click', startAgain);
for (const name of EVENTS) document.addEventListener(name, record);
applySettings();

function prepare(wizard) {
  wizard.tokenProvider = clientToken;
}

/** A real provider's server makes the session and remembers it in a cookie that no script can read; here
 * the sandbox plays that part as well. */
async function clientToken() {
  const made = await post('/demo/session', wish);
  const isOver = made.status === 410; // that code was used or has ended: go on as if there were none
  if (!made.ok && !isOver) throw new Error(`session: ${made.status}`);
  wish = {};
  return isOver ? clientToken() : (await made.json()).token;
}

const post = (path, body) =>
  fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

/** The session of another device, where its code stands in the address. There it does not stay. */
function handedOver() {
  const code = /^#kaihu=([0-9a-f]+)$/.exec(location.hash)?.[1];
  if (!code) return {};
  history.replaceState(null, '', location.pathname + location.search);
  return { handoff: code };
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
  wish = { fresh: true };
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
