// What a wizard has of its tab: a name and a few keys that outlive a reload, the way in from another
// device, and the browser's history. Nothing of the person is kept.

const STORE = 'kaihu-tab';
const FRAGMENT = /^#kaihu=([\w-]+)$/;
const LANDED_MS = 500; // a move along the history that brings nothing by then will not

/**
 * Opens the tab for one wizard. `close` gives back all that was taken; where another wizard is to go on here, as after
 * a reload, the entries of the history stay (`forGood: false`).
 */
export async function openTab({ history: follows = true } = {}) {
  const handoff = takeHandoff();
  const store = storage();
  const [known, ...kept] = store?.getItem(STORE)?.split('\n') ?? [];
  // A duplicated tab has a copy of what was kept, and a second wizard on the page sees it too.
  const ours = !known || (await nameIsFree(known));
  const name = known && ours ? known : fresh();
  const lock = hold(name);
  const write = (lines) => {
    if (!ours) return;
    try { store?.setItem(STORE, [name, lines].filter(Boolean).join('\n')); } catch { /* full: then not */ }
  };
  if (!known) write('');
  const trail = follows ? followHistory() : undefined;
  const leave = () => lock.release();
  const back = ({ persisted }) => persisted && lock.take();
  addEventListener('pagehide', leave); // a page that holds a lock is not kept for Back and Forward
  addEventListener('pageshow', back);
  return {
    name,
    kept: ours ? kept.join('\n') : '',
    keeps: store?.getItem(STORE) != null, // it may be there and take nothing
    handoff,
    keep: write,
    begin: (at) => trail?.begin(at),
    push: (at) => trail?.push(at),
    go: (by) => trail?.go(by),
    listen: (told) => trail?.listen(told),
    close({ forGood = true } = {}) {
      removeEventListener('pagehide', leave);
      removeEventListener('pageshow', back);
      lock.release();
      trail?.close(forGood);
    },
  };
}

/** The code that another device gave to this one, taken out of the address. */
function takeHandoff() {
  const [, code] = FRAGMENT.exec(location.hash) ?? [];
  if (code) history.replaceState(history.state, '', location.pathname + location.search);
  return code;
}

function storage() {
  try { return sessionStorage; } catch { return undefined; } // blocked
}

/** A UUID; none on an insecure page, where nothing is opened anyway. */
const fresh = () => globalThis.crypto?.randomUUID?.() ?? '';

function nameIsFree(name) {
  if (!navigator.locks) return true;
  return navigator.locks.request(lockOf(name), { ifAvailable: true }, Boolean).catch(() => true);
}

function hold(name) {
  let release = () => {};
  const take = () => navigator.locks?.request(lockOf(name), () => new Promise((done) => { release = done; })).catch(() => {});
  take();
  return { take, release: () => release() };
}

const lockOf = (name) => `kaihu ${name}`;

/**
 * One entry for each page of the wizard, beside whatever the page around keeps in the state of an entry.
 * The wizard's numbers and the depth in our entries differ where it was loaded anew in between.
 */
function followHistory() {
  const run = history.state?.kaihu?.run ?? fresh(); // entries from before a reload are still ours
  let depth = ours(history.state) ? history.state.kaihu.depth : 0;
  let offset = depth;
  let told = () => {};
  let landed = () => {};
  let moves = Promise.resolve();

  function ours(state) { return state?.kaihu?.run === run; }
  const entry = (at) => ({ ...history.state, kaihu: { run, depth: at } });
  const next = (move) => { moves = moves.then(move).catch(() => {}); }; // a sandboxed frame may refuse
  const moved = ({ state }) => {
    landed();
    if (!ours(state)) return;
    depth = state.kaihu.depth;
    told(Math.max(0, depth - offset));
  };
  addEventListener('popstate', moved);
  return {
    begin(number) { offset = depth - number; },
    push: (number) => next(() => {
      if (typeof history.state !== 'object') return; // theirs, and nothing can be added to it
      if (!ours(history.state)) history.replaceState(entry(depth), '');
      depth = number + offset;
      history.pushState(entry(depth), '');
    }),
    go: (by) => next(() => {
      const free = Math.max(by, -depth);
      offset += free - by; // nothing lies further back: the wizard's entry is this one all the same
      if (!ours(history.state) || free === 0) return undefined;
      const landing = new Promise((done) => { landed = done; setTimeout(done, LANDED_MS); });
      history.go(free);
      return landing;
    }),
    listen(listener) { told = listener; },
    close(forGood) {
      told = () => {};
      next(() => {
        removeEventListener('popstate', moved);
        if (forGood && ours(history.state) && depth > 0) history.go(-depth);
      });
    },
  };
}
