// Shows one state of the wizard at a time, as a provider's page would hold it.
//   index.html?state=code-wrong&locale=en&theme=dark
// shows one; `gallery.show(…)` goes on to the next without loading anything again.
import init, { states, show as draw } from './app/kaihu.js';

const PICTURE = new URL('portrait.jpg', import.meta.url).href;

const words = new Map(); // texts by language, fetched once
let shown; // what is drawn at present

async function wordsOf(locale) {
  if (!words.has(locale)) {
    const read = async (file) => {
      const answer = await fetch(`locales/${locale}/${file}.ftl`);
      if (!answer.ok) throw new Error(`no texts for ${locale}: ${answer.status}`);
      return answer.text();
    };
    words.set(locale, (await Promise.all(['wizard', 'camera', 'help'].map(read))).join('\n'));
  }
  return words.get(locale);
}

/** Shows a state, and answers how tall the page is and what does not scroll along with it. */
async function show(state, locale, theme) {
  const text = await wordsOf(locale);
  shown?.free();
  const host = document.createElement('div');
  host.className = 'host';
  host.setAttribute('theme', theme);
  const root = host.attachShadow({ mode: 'open' });
  const container = document.createElement('div');
  root.append(container);
  document.querySelector('main').replaceChildren(host);
  shown = draw(container, state, locale, text, PICTURE);
  if (!shown) throw new Error(`no state ${state}`);
  await settled();
  fitPage(state, locale);
  scrollTo(0, 0); // what takes the focus pulls the page along
  return { height: document.documentElement.scrollHeight, covered: isCovered(), sticks: sticks() };
}

/** The shadow roots, from outside in: in a component's, each of its states has one of its own. */
function roots(outer = document.querySelector('.host').shadowRoot) {
  const inner = [...outer.querySelectorAll('*')].filter((element) => element.shadowRoot);
  return [outer, ...inner.flatMap((element) => roots(element.shadowRoot))];
}

/** All elements that a selector finds in them. */
const all = (selector) => roots().flatMap((root) => [...root.querySelectorAll(selector)]);

/** Waits for effects, for what moves to arrive, for pictures, and for the browser to lay it all out. */
async function settled() {
  await frame();
  const ends = (animation) => animation.effect.getComputedTiming().endTime < Infinity;
  const moving = roots().flatMap((root) => root.getAnimations()).filter(ends);
  await Promise.all(moving.map((animation) => animation.finished));
  await Promise.all(all('img').map((image) => image.decode()));
  await frame();
}

const frame = () => new Promise((done) => { requestAnimationFrame(() => setTimeout(done)); });

/** The page around speaks the language of the wizard and stands on its ground. */
function fitPage(state, locale) {
  const [wizard] = all('.wizard[dir]');
  document.documentElement.lang = locale;
  document.documentElement.dir = wizard.dir;
  document.title = state;
  const style = getComputedStyle(wizard);
  document.documentElement.style.colorScheme = style.colorScheme;
  document.body.style.background = style.backgroundColor;
}

/** Whether something stays in place while the page scrolls: then the screen is what there is to see. */
function isCovered() {
  return all('*').some((element) => getComputedStyle(element).position === 'fixed'
    && element.checkVisibility() && !isContained(element));
}

/** Whether something holds on to an edge of the screen, over what scrolls below it. */
function sticks() {
  return all('*').some((element) => getComputedStyle(element).position === 'sticky' && element.checkVisibility());
}

/** Whether something around keeps what is fixed within itself. */
function isContained(element) {
  const around = element.parentElement ?? element.getRootNode().host;
  return Boolean(around) && (getComputedStyle(around).contain !== 'none' || isContained(around));
}

await init();
const portrait = new Image();
portrait.src = PICTURE;
await portrait.decode(); // the poster of a video tells nobody when it is there: now it is in the cache

globalThis.gallery = { states: states(), show, settled, roots, all };
const wanted = new URLSearchParams(location.search);
if (wanted.has('state')) {
  await show(wanted.get('state'), wanted.get('locale') ?? 'en', wanted.get('theme') ?? 'light');
}
document.documentElement.dataset.ready = '';
