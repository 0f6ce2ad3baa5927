// In a worker: each net by itself, ours and the same weights under onnxruntime-web, in turn.
import init, { Timed } from '/nets/nets.js';
import { feed, session, NETS } from './sessions.js';

const FILES = { detector: 'face_detector.knet', landmarks: 'face_landmarks.knet' };
const AT_A_TIME = 5;
/** What rounding may make of outputs up to 200, and a different order of sums. */
const TOLERANCE = 1e-2;

/** A picture for a net: pixel by pixel for ours, channel by channel for theirs. */
function pictures(side) {
  const plane = side * side;
  const [ours, theirs] = [new Float32Array(3 * plane), new Float32Array(3 * plane)];
  for (let i = 0; i < plane; i++) {
    for (let c = 0; c < 3; c++) {
      const value = (((i % side) * (7 + 5 * c) + Math.floor(i / side) * 11) % 97) / 97;
      ours[3 * i + c] = theirs[c * plane + i] = value;
    }
  }
  return { ours, theirs };
}

/** Pixel by pixel, as ours tells them. */
function outputs(tensors) {
  return tensors.flatMap(({ data, dims: [, channels, rows, columns] }) => {
    const plane = rows * columns;
    return Array.from({ length: data.length }, (_, i) => data[(i % channels) * plane + Math.floor(i / channels)]);
  });
}

async function measure(name, rounds) {
  const { side } = NETS[name];
  const { ours, theirs } = pictures(side);
  const net = new Timed(new Uint8Array(await (await fetch(`/worker/${FILES[name]}`)).arrayBuffer()));
  const other = await session(name);
  net.run(ours);
  const [found, expected] = [net.outputs(), outputs(await feed(other, theirs, side))];
  const worst = expected.reduce((worst, value, i) => Math.max(worst, Math.abs(value - found[i])), 0);
  if (found.length !== expected.length || !(worst < TOLERANCE)) throw new Error(`${name}: outputs differ by ${worst}`);
  const times = { name, ours: [], 'onnxruntime-web': [] };
  const time = async (list, run) => {
    for (let i = 0; i < AT_A_TIME; i++) {
      const start = performance.now();
      await run();
      list.push(performance.now() - start);
    }
  };
  for (let round = 0; round < rounds; round += AT_A_TIME) {
    await time(times.ours, () => net.run(ours));
    await time(times['onnxruntime-web'], () => feed(other, theirs, side));
  }
  return times;
}

await init();
onmessage = async ({ data: { rounds } }) => {
  try {
    postMessage([await measure('detector', rounds), await measure('landmarks', rounds)]);
  } catch (error) {
    postMessage({ error: String(error?.stack ?? error) });
  }
};
postMessage('ready');
