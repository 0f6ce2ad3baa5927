// Lines [function, text, country or locale] to one verdict of validator.js a line.
import { createInterface } from "node:readline";
import { createRequire } from "node:module";

const validator = createRequire(`${process.argv[2]}/`)("validator");
const known = { isPassportNumber: validator.isPassportNumber, isIdentityCard: validator.isIdentityCard };

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const [name, text, place] = JSON.parse(line);
  let answer;
  try {
    answer = { valid: known[name](text, place) };
  } catch (error) {
    answer = { valid: false, error: String(error.message) };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
