// Speed and memory of the camera guide in headless Chromium. See README.md.
import { parseArgs } from 'node:util';
import { engines } from './engines.mjs';
import { wizard } from './wizard.mjs';

const { values: options } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    clips: { type: 'string', default: 'target/clips' },
    // What `cargo xtask bench vision` makes and fetches: our nets as a module, the peers, their models.
    nets: { type: 'string', default: 'target/bench/nets' },
    models: { type: 'string', default: 'target/bench/models' },
    'tasks-vision': { type: 'string' },
    'onnxruntime-web': { type: 'string' },
    sandbox: { type: 'string', default: 'target/debug/kaihu-sandbox' },
    chromium: { type: 'string', default: 'chromium' },
    rounds: { type: 'string', default: '4' },
    minutes: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});

// Told to stop, it stops what it started too.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const { chromium, dist, sandbox, clips } = options;
if (options.only !== 'wizard') {
  await engines({
    chromium,
    rounds: Number(options.rounds),
    folders: {
      worker: dist,
      clips,
      nets: options.nets,
      models: options.models,
      onnx: options.models,
      'tasks-vision': options['tasks-vision'],
      'onnxruntime-web': options['onnxruntime-web'],
    },
  });
}
if (options.only !== 'engines') {
  await wizard({ chromium, dist, sandbox, clips, minutes: Number(options.minutes) });
}
