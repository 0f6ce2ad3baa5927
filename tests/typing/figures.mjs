// From a trace of the browser to milliseconds per press of a key.
//
// When a frame is presented, a page cannot tell: the Event Timing API rounds to 8 ms, and a task after
// `requestAnimationFrame` only knows when the main thread was done with its part. The compositor can:
// its trace event `EventLatency` spans from the making of an event to the presentation of the frame
// that shows what came of it, in microseconds.

/** The categories of the trace events that are read here. */
export const CATEGORIES = ['devtools.timeline', 'input.scrolling'];

/** How long after a press its work is looked for, ms. The next press comes later. */
export const WINDOW = 100;

const SCRIPT = ['FunctionCall', 'RunMicrotasks', 'TimerFire', 'FireAnimationFrame'];

/**
 * What each press came to, in their order, in ms: `painted`, from the press to the presented frame;
 * `busy`, how long the main thread worked in the time after it; `script`, how much of that was script.
 * By the page's own clock: `at`, when it was, and `handled`, when the last listener had been called.
 *
 * Throws where no frame shows a press.
 */
export function presses(trace) {
  const downs = trace.filter(({ name, ph, args }) => name === 'EventTiming' && ph === 'b' && args.data.type === 'keydown');
  const { pid, tid } = downs[0] ?? {};
  const work = trace.filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid);
  const script = work.filter(({ name }) => SCRIPT.includes(name));
  const dispatches = work.filter(({ name, args }) => name === 'EventDispatch' && args.data.type === 'keydown');
  const latencies = trace.filter((event) => event.name === 'EventLatency' && event.pid === pid);
  return downs.sort((a, b) => a.ts - b.ts).map(({ ts, args }) => {
    const { dur, ts: called } = earliest(dispatches, ts);
    return {
      at: args.data.timeStamp,
      handled: args.data.timeStamp + (called + dur - ts) / 1000,
      painted: (presented(latencies, ts) - ts) / 1000,
      busy: covered(work, ts, ts + WINDOW * 1000) / 1000,
      script: covered(script, ts, ts + WINDOW * 1000) / 1000,
    };
  });
}

/** When the frame was presented that shows the press made at `pressed`. */
function presented(latencies, pressed) {
  const ends = latencies
    .filter(({ ph, ts, args }) => ph === 'b' && Math.abs(ts - pressed) < 2 && isShown(args.event_latency))
    .map(({ ts, id2 }) => earliest(latencies.filter((end) => end.ph === 'e' && end.id2.local === id2.local), ts).ts);
  if (!ends.length) throw new Error('no frame shows the press of a key');
  return Math.max(...ends);
}

const isShown = ({ event_type, display_trace_id }) => event_type === 'KEY_PRESSED' && display_trace_id !== undefined;

/** The first event from `start` on. */
function earliest(events, start) {
  return events.filter(({ ts }) => ts >= start).reduce((first, one) => (one.ts < first.ts ? one : first), { ts: Infinity });
}

/** How much of the time from `start` to `end` at least one of the events covers, in µs. */
export function covered(events, start, end) {
  let sum = 0;
  let until = start;
  for (const { ts, dur } of events.filter(({ dur }) => dur > 0).sort((a, b) => a.ts - b.ts)) {
    const [from, to] = [Math.max(ts, until), Math.min(ts + dur, end)];
    if (to > from) {
      sum += to - from;
      until = to;
    }
  }
  return sum;
}

/** The smallest value that this share of them is not above: the nearest rank. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(Math.ceil(share * sorted.length) - 1, 0)];
}
