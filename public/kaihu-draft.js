// What was typed and is not on record yet, kept on this device for a day at most, and only where the
// provider wants it. Scripts of this origin can use the key; nothing can read it out.

export const DATABASE = 'kaihu-draft';
const STORE = 'draft';
const DAY_MS = 24 * 60 * 60 * 1000;
const CIPHER = 'AES-GCM'; // NIST SP 800-38D, each time with another random IV of 96 bits

/**
 * The draft of this origin: one record `{ key, until, iv, text }`, so that with it goes its key.
 * `recall(application)` gives a promise of what was kept for it, or of undefined: whatever is late or of
 * another application goes. `keep(application, text)` and `drop()` are done in the order they were asked for.
 */
export function openDraft({ store = database(), now = Date.now, origin = globalThis.location?.origin } = {}) {
  let ours; // { application, key, until } of the record that this wizard writes
  let done = Promise.resolve();
  const next = (work) => { done = done.then(work).catch(() => {}); return done; }; // blocked or full: then not
  const isLate = ({ until }) => !(until > now() && until <= now() + DAY_MS);
  const cipher = (iv, until, application) => ({
    name: CIPHER, iv, additionalData: bytesOf([origin, until, application].join('\n')),
  });

  next(async () => {
    const record = await store.get();
    if (record && isLate(record)) await store.delete();
  });
  return {
    recall: (application) => next(async () => {
      const record = await store.get();
      if (!record) return undefined;
      try {
        if (isLate(record)) throw new Error('late');
        const { key, until, iv, text } = record;
        const bytes = await crypto.subtle.decrypt(cipher(iv, until, application), key, text);
        ours = { application, key, until };
        return new TextDecoder().decode(bytes);
      } catch {
        await store.delete();
        return undefined;
      }
    }),
    keep: (application, text) => next(async () => {
      // What is written over keeps its end: a day from when it was begun.
      if (ours?.application !== application || isLate(ours)) {
        ours = { application, key: await newKey(), until: now() + DAY_MS };
      }
      const { key, until } = ours;
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const sealed = await crypto.subtle.encrypt(cipher(iv, until, application), key, bytesOf(text));
      await store.put({ key, until, iv, text: sealed });
    }),
    drop: () => next(async () => {
      ours = undefined;
      await store.delete();
    }),
  };
}

const bytesOf = (text) => new TextEncoder().encode(text);
const newKey = () => crypto.subtle.generateKey({ name: CIPHER, length: 256 }, false, ['encrypt', 'decrypt']);

/** Three calls of IndexedDB, which alone can hold a key that cannot be read out. */
function database() {
  const within = async (mode, work) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    const opened = await outcome(opening);
    try {
      return await outcome(work(opened.transaction(STORE, mode).objectStore(STORE)));
    } finally {
      opened.close(); // once the transaction is done
    }
  };
  return {
    get: () => within('readonly', (records) => records.get(STORE)),
    put: (record) => within('readwrite', (records) => records.put(record, STORE)),
    delete: () => within('readwrite', (records) => records.delete(STORE)),
  };
}

const outcome = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
