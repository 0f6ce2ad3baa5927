// What assesses the frames of a camera: a worker, or the page itself where the page around lets none start.

const SCRIPT = 'kaihu-frame-worker_loader.js';

/**
 * Opens it: `[port, said]`, where frames go to and reports come from, and the first thing it said. `terminate` of
 * the port ends it. What is said is in `crates/frame-worker/src/main.rs`. Rejects where neither way works.
 */
export async function openAssessor({ base, file, module, worker = true }) {
  if (worker) try {
    await Promise.all([SCRIPT, 'kaihu-frame-worker.js'].map((path) => file(path))); // held to their hashes before they run
    return await answered(startWorker(base + SCRIPT));
  } catch (error) {
    console.warn('kaihu-wizard: no worker:', error?.message ?? error?.type ?? error);
  }
  return answered(await openHere({ file, module }));
}

let policy; // a page has it once

function startWorker(address) {
  // No other script gets at the policy, and nothing comes to it but what is made here.
  policy ??= globalThis.trustedTypes?.createPolicy('kaihu', { createScriptURL: (script) => script });
  const trusted = (script) => policy?.createScriptURL(script) ?? script;
  if (address.startsWith(`${location.origin}/`)) return new Worker(trusted(address), { type: 'module' });
  // From another origin none can be started, but one can import.
  const importing = new Blob([`import(${JSON.stringify(address)});`], { type: 'text/javascript' });
  const script = URL.createObjectURL(importing);
  const worker = new Worker(trusted(script), { type: 'module' });
  const { terminate } = worker;
  worker.terminate = () => { terminate.call(worker); URL.revokeObjectURL(script); };
  return worker;
}

/** On the thread of the page: a few milliseconds for each frame. */
async function openHere({ file, module }) {
  const { default: init, serve } = await module('kaihu-frame-worker.js');
  await init({ module_or_path: file('kaihu-frame-worker_bg.wasm') });
  const { port1, port2 } = new MessageChannel();
  port1.terminate = () => { port1.postMessage('stop'); port1.close(); };
  serve(port2);
  return port1;
}

/** A worker that may not run, or whose files are missing, says so by an event and without a reason. */
function answered(port) {
  return new Promise((resolve, reject) => {
    const once = { once: true };
    port.addEventListener('message', ({ data }) => resolve([port, data]), once);
    port.addEventListener('error', reject, once);
    port.start?.();
  });
}
