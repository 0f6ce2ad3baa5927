// The sandbox as a program of its own, which serves the release too.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A sandbox of its own that serves the release; where it answers. */
export async function serve({ sandbox, dist }) {
  const folder = mkdtempSync(join(tmpdir(), 'kaihu-sandbox-'));
  const program = spawn(sandbox,
    ['--db', join(folder, 'sandbox.sqlite'), '--listen', '127.0.0.1:0', '--demo', '--static', dist],
    { stdio: ['ignore', 'pipe', 'ignore'] });
  process.once('exit', () => program.kill());
  const ended = new Promise((done) => program.on('exit', done).on('error', done));
  const origin = await Promise.race([
    new Promise((done) => createInterface(program.stdout).on('line', (line) => {
      const [, address] = line.split('listening on ');
      if (address) done(address.trim());
    })),
    ended.then((how) => { throw new Error(`the sandbox ended (${how})`); }),
  ]);
  const end = async () => {
    program.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { origin, end };
}
