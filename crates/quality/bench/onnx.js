// In a worker: the two nets under onnxruntime-web, on one thread, with what it takes to feed them.
// No orientation, no points of the frame, no measures: less work than the other engines do.
import { feed, session, NETS } from './sessions.js';

const canvas = new OffscreenCanvas(192, 192);
const context = canvas.getContext('2d', { willReadFrequently: true });
const sessions = { detector: await session('detector'), landmarks: await session('landmarks') };
let square;

/** A part of the frame as large as the net's input: its numbers. */
function look(bitmap, { x, y, size }, { side, scale, offset }) {
  context.fillRect(0, 0, side, side);
  context.drawImage(bitmap, x, y, size, size, 0, 0, side, side);
  const { data } = context.getImageData(0, 0, side, side);
  const numbers = new Float32Array(3 * side * side);
  const plane = side * side;
  for (let i = 0; i < plane; i++) {
    for (let c = 0; c < 3; c++) numbers[c * plane + i] = data[4 * i + c] * scale + offset;
  }
  return numbers;
}

/** The square around the likeliest face, twice as large as its box; nothing when there is none. */
async function find(bitmap) {
  const size = Math.max(bitmap.width, bitmap.height);
  const whole = { x: (bitmap.width - size) / 2, y: (bitmap.height - size) / 2, size };
  const { side } = NETS.detector;
  const [boxes, , scores] = await feed(sessions.detector, look(bitmap, whole, NETS.detector), side);
  const [, , rows, columns] = scores.dims;
  const plane = rows * columns;
  const best = scores.data.reduce((best, score, i) => (score > scores.data[best] ? i : best), 0);
  if (scores.data[best] <= 0) return undefined;
  const [anchor, cell] = [Math.floor(best / plane), best % plane];
  const number = (i) => boxes.data[(16 * anchor + i) * plane + cell] / side;
  const centre = [number(0) + ((cell % columns) + 0.5) / columns, number(1) + (Math.floor(cell / columns) + 0.5) / rows];
  const reach = Math.max(number(2), number(3)) * size * 2;
  return { x: whole.x + centre[0] * size - reach / 2, y: whole.y + centre[1] * size - reach / 2, size: reach };
}

async function see(bitmap) {
  square ??= await find(bitmap);
  if (!square) return 0;
  const [, presence] = await feed(sessions.landmarks, look(bitmap, square, NETS.landmarks), NETS.landmarks.side);
  if (presence.data[0] > 0) return 1;
  square = undefined;
  return 0;
}

onmessage = async ({ data: bitmap }) => {
  let faces = await see(bitmap);
  // A face that is lost is looked for in the same frame, as the others do.
  if (faces === 0 && square === undefined) faces = await see(bitmap);
  bitmap.close();
  postMessage(faces);
};
postMessage('ready');
