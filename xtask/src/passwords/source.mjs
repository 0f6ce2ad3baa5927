// The passwords of a gzipped list on the standard output, if it is the one that is meant.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const [file, wanted] = process.argv.slice(1);
const packed = readFileSync(file);
const found = createHash("sha256").update(packed).digest("hex");
if (found !== wanted) {
  console.error(`${file} has the SHA-256 ${found}, not ${wanted}.`);
  process.exit(1);
}
process.stdout.write(gunzipSync(packed));
