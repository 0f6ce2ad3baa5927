// Chromium over the DevTools protocol, by a pipe: messages of JSON, each ended by a zero byte.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FLAGS = ['--remote-debugging-pipe', '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic',
  '--no-first-run', '--disable-sync', '--disable-background-networking', '--disable-component-update',
  '--disable-dev-shm-usage', '--hide-scrollbars', '--window-size=390,960'];

/** Starts a browser with a profile and further flags of its own: its one page, to command and to end. */
export async function browse(chromium, flags = []) {
  const profile = mkdtempSync(join(tmpdir(), 'kaihu-typing-'));
  const program = spawn(chromium, [...FLAGS, ...flags, `--user-data-dir=${profile}`], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  process.once('exit', () => program.kill());
  const ended = new Promise((done) => program.on('exit', done).on('error', done));
  const failed = ended.then((how) => { throw new Error(`the browser ended (${how})`); });
  failed.catch(() => {}); // nobody waits for it once the work is done
  const connection = new Connection(program.stdio[3], program.stdio[4], failed);
  const { targetInfos } = await connection.send('Target.getTargets');
  const { targetId } = targetInfos.find(({ type }) => type === 'page');
  const { sessionId } = await connection.send('Target.attachToTarget', { targetId, flatten: true });
  const send = (method, params) => connection.send(method, params, sessionId);
  return {
    send,
    /** Opens a page, and waits until it is loaded. */
    async open(url) {
      const loaded = connection.once('Page.loadEventFired');
      await send('Page.enable');
      await send('Page.navigate', { url });
      await loaded;
    },
    /** The value of an expression in the page, once it is there. */
    async js(expression) {
      const asked = { expression, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await send('Runtime.evaluate', asked);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    /** Commands something that was attached to the page, such as a worker. */
    sendTo: (session, method, params) => connection.send(method, params, session),
    /** What comes with the next event of this name. */
    once: (event) => connection.once(event),
    on: (event, listener) => connection.on(event, listener),
    async end() {
      await connection.send('Browser.close').catch(() => {}); // gone already
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 9, retryDelay: 200 });
    },
  };
}

class Connection {
  #out;
  #failed;
  #asked = new Map();
  #listeners = new Map();
  #last = 0;

  /** `failed` rejects when nothing will be answered any more. */
  constructor(out, incoming, failed) {
    this.#out = out.on('error', () => {}); // the browser ended, and `failed` tells
    this.#failed = failed;
    let rest = '';
    incoming.setEncoding('utf8').on('data', (part) => {
      const messages = (rest + part).split('\0');
      rest = messages.pop();
      messages.forEach((message) => this.#take(JSON.parse(message)));
    });
  }

  send(method, params = {}, sessionId) {
    const id = ++this.#last;
    this.#out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return this.#orFailed((done, fail) => this.#asked.set(id, { done, fail }));
  }

  on(event, listener) {
    this.#listeners.set(event, listener);
  }

  once(event) {
    return this.#orFailed((done) => this.on(event, done));
  }

  #orFailed(start) {
    return Promise.race([new Promise(start), this.#failed]);
  }

  #take({ id, method, params, result, error }) {
    if (!id) return this.#listeners.get(method)?.(params);
    const { done, fail } = this.#asked.get(id);
    this.#asked.delete(id);
    if (error) fail(new Error(error.message));
    else done(result);
  }
}
