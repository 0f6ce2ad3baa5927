// In the page: the same frames in turn for each engine, and both nets by themselves.

/** The frames of a motion JPEG as blobs: each ends with FF D9. */
async function frames(url) {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  const found = [];
  let start = 0;
  for (let i = 1; i < bytes.length; i++) {
    if (bytes[i - 1] === 0xff && bytes[i] === 0xd9) {
      found.push(new Blob([bytes.subarray(start, i + 1)], { type: 'image/jpeg' }));
      start = i + 1;
    }
  }
  return found;
}

/** A picture as cameras give it: a frame of brightness and, at half the size both ways, two of colour. */
async function planes(blob) {
  const bitmap = await createImageBitmap(blob);
  const { width, height } = bitmap;
  const paint = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  paint.drawImage(bitmap, 0, 0);
  bitmap.close();
  const { data } = paint.getImageData(0, 0, width, height);
  const bytes = new Uint8Array(width * height * 1.5);
  // ITU-R BT.601, 16 to 235 and 16 to 240.
  const mixed = (at, [red, green, blue], base) => base + (red * data[at] + green * data[at + 1] + blue * data[at + 2]) / 255;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = 4 * (y * width + x);
      bytes[y * width + x] = Math.round(mixed(at, [65.481, 128.553, 24.966], 16));
      if (x % 2 || y % 2) continue;
      const place = width * height + (y / 2) * (width / 2) + x / 2;
      bytes[place] = Math.round(mixed(at, [-37.797, -74.203, 112], 128));
      bytes[place + width * height / 4] = Math.round(mixed(at, [112, -93.786, -18.214], 128));
    }
  }
  const colorSpace = { primaries: 'smpte170m', transfer: 'smpte170m', matrix: 'smpte170m', fullRange: false };
  const options = { format: 'I420', codedWidth: width, codedHeight: height, timestamp: 0, colorSpace };
  return () => new VideoFrame(bytes, options);
}

/** A worker that is asked one thing at a time. */
function ask(worker) {
  const next = () => new Promise((done, fail) => {
    worker.onmessage = ({ data }) => done(data);
    worker.onerror = ({ message }) => fail(new Error(message));
  });
  return {
    first: next(),
    async ask(message, transfer = []) {
      const reply = next();
      worker.postMessage(message, transfer);
      return reply;
    },
  };
}

/** Through a blob that imports the script, as on a page of another origin. */
async function ours() {
  const script = new URL('/worker/kaihu-frame-worker.js', location.href).href;
  const loader = new Blob([`import(${JSON.stringify(script)}).then((glue) => glue.default())`], { type: 'text/javascript' });
  const worker = ask(new Worker(URL.createObjectURL(loader), { type: 'module' }));
  const word = await worker.first;
  if (word !== 'ready') throw new Error(`the worker says ${word}`);
  return async (picture) => {
    const report = await worker.ask(picture, [picture]);
    // What is not known is NaN, and without a face most is not.
    return report.filter(Number.isNaN).length < report.length / 2 ? 1 : 0;
  };
}

async function mediapipe() {
  const { FaceLandmarker, FilesetResolver } = await import('/tasks-vision/vision_bundle.mjs');
  const files = await FilesetResolver.forVisionTasks('/tasks-vision/wasm');
  const landmarker = await FaceLandmarker.createFromOptions(files, {
    baseOptions: { modelAssetPath: '/models/face_landmarker.task', delegate: 'CPU' },
    runningMode: 'VIDEO',
    numFaces: 1,
  });
  let time = 0;
  return async (bitmap) => {
    const found = landmarker.detectForVideo(bitmap, (time += 33)).faceLandmarks.length;
    bitmap.close();
    return found;
  };
}

async function onnxruntime() {
  const worker = ask(new Worker('onnx.js', { type: 'module' }));
  await worker.first;
  return async (bitmap) => worker.ask(bitmap, [bitmap]);
}

const ENGINES = { ours, 'ours, by bitmap': ours, 'onnxruntime-web': onnxruntime, 'tasks-vision': mediapipe };
/** It is given frames, as the page does where the browser can; the others bitmaps, made beforehand. */
const BY_FRAME = 'ours';

/** Milliseconds of each engine on a face that it follows, and on one that it has to find. */
async function timeFrames(clip, rounds) {
  const canvas = new OffscreenCanvas(640, 480);
  const paint = canvas.getContext('2d');
  const engines = [];
  for (const [name, make] of Object.entries(ENGINES)) engines.push({ name, see: await make(), tracking: [], finding: [] });
  const time = async ({ name, see }, { blob, frame }) => {
    const picture = name === BY_FRAME ? frame() : await createImageBitmap(blob);
    const start = performance.now();
    const faces = await see(picture);
    const taken = performance.now() - start;
    if (faces !== 1) throw new Error(`${name} sees ${faces} faces`);
    return taken;
  };
  for (let round = 0; round <= rounds; round++) {
    for (const picture of clip) {
      for (const engine of engines) {
        const taken = await time(engine, picture);
        if (round > 0) engine.tracking.push(taken); // The first round warms up.
      }
    }
    for (const picture of clip) {
      for (const engine of engines) {
        paint.fillRect(0, 0, 640, 480); // a bitmap takes what was painted with it
        const nobody = await engine.see(canvas.transferToImageBitmap());
        if (nobody !== 0) throw new Error(`${engine.name} sees ${nobody} faces in the dark`);
        const taken = await time(engine, picture);
        if (round > 0) engine.finding.push(taken);
      }
    }
  }
  return engines.map(({ name, tracking, finding }) => ({ name, tracking, finding }));
}

export async function measure({ rounds }) {
  const clip = [];
  for (const blob of await frames('/clips/good.mjpeg')) clip.push({ blob, frame: await planes(blob) });
  const whole = await timeFrames(clip, rounds);
  const worker = ask(new Worker('nets.js', { type: 'module' }));
  await worker.first;
  const nets = await worker.ask({ rounds: rounds * 60 });
  if (nets.error) throw new Error(nets.error);
  return { isolated: crossOriginIsolated, whole, nets };
}
globalThis.measure = measure;
