import assert from 'node:assert/strict';
import { test } from 'node:test';
import { covered, presses, quantile } from './figures.mjs';

test('quantiles are values that were measured', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
  assert.equal(quantile(hundred, 0.5), 50);
  assert.equal(quantile(hundred, 0.99), 99);
  assert.equal(quantile([3, 1, 2], 0.5), 2);
  assert.equal(quantile([7], 0.99), 7);
  assert.equal(quantile([7], 0), 7);
});

test('what overlaps is counted once, and only between the ends', () => {
  const events = [{ ts: 40, dur: 10 }, { ts: 10, dur: 20 }, { ts: 12, dur: 3 }, { ts: 25, dur: 10 }, { ts: 0 }];
  assert.equal(covered(events, 0, 100), 35);
  assert.equal(covered(events, 15, 45), 25);
  assert.equal(covered([], 0, 100), 0);
});

const timing = (type, ts) => ({ name: 'EventTiming', ph: 'b', pid: 1, tid: 2, ts, args: { data: { type, timeStamp: ts / 1000 } } });
const work = (name, ts, dur, tid = 2, data = {}) => ({ name, ph: 'X', pid: 1, tid, ts, dur, args: { data } });
const latency = (ts, end, local, shown = { display_trace_id: 5 }, event_type = 'KEY_PRESSED') => [
  { name: 'EventLatency', ph: 'b', pid: 1, ts, id2: { local }, args: { event_latency: { event_type, ...shown } } },
  { name: 'EventLatency', ph: 'e', pid: 1, ts: end, id2: { local }, args: {} },
];
const down = (ts, dur) => [timing('keydown', ts), work('EventDispatch', ts + 500, dur, 2, { type: 'keydown' })];

test('a press lasts until its frame is presented, and its work is that of its thread', () => {
  const found = presses([
    ...down(400_000, 1_000),
    ...latency(400_000, 409_000, '0x1'),
    timing('keyup', 130_000),
    ...down(100_000, 4_000),
    ...latency(100_001, 116_500, '0x1'),
    ...latency(100_000, 500_000, '0x2', {}), // never shown
    ...latency(100_000, 500_000, '0x3', undefined, 'KEY_RELEASED'),
    work('FunctionCall', 101_000, 1_000),
    work('Paint', 106_000, 500),
    work('Paint', 270_000, 500), // long after
    work('FunctionCall', 100_000, 9_000, 3), // another thread
  ]);
  assert.deepEqual(found[0], { at: 100, handled: 104.5, painted: 16.5, busy: 4.5, script: 1 });
  assert.equal(found[1].painted, 9);
  assert.equal(found.length, 2);
  assert.deepEqual(presses([]), []);
});

test('a press that no frame shows is no figure', () => {
  assert.throws(() => presses([...down(100_000, 1_000), ...latency(100_000, 109_000, '0x1', {})]), /no frame/);
});
