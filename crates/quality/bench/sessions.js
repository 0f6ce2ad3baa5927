// The two nets under onnxruntime-web.
import * as ort from '/onnxruntime-web/dist/ort.wasm.min.mjs';

ort.env.wasm.numThreads = 1;
ort.env.wasm.wasmPaths = '/onnxruntime-web/dist/';

/** Side of the input, and what an 8-bit code becomes in it. */
export const NETS = {
  detector: { side: 128, scale: 1 / 127.5, offset: -1 },
  landmarks: { side: 192, scale: 1 / 255, offset: 0 },
};

export const session = (net) => ort.InferenceSession.create(`/onnx/${net}.onnx`, { executionProviders: ['wasm'] });

/** Runs a net on numbers that come channel by channel; its outputs in the order of the file. */
export async function feed(session, numbers, side) {
  const found = await session.run({ [session.inputNames[0]]: new ort.Tensor('float32', numbers, [1, 3, side, side]) });
  return session.outputNames.map((name) => found[name]);
}
