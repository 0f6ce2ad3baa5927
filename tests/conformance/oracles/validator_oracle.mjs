// Lines [function, text, country or locale] to one verdict of validator.js a line; with a day at
// the end, to what it would be on that day.
import { createInterface } from "node:readline";
import { createRequire } from "node:module";

const validator = createRequire(`${process.argv[2]}/`)("validator");
const { isPassportNumber, isIdentityCard, isTaxID } = validator;
const known = { isPassportNumber, isIdentityCard, isTaxID };
const Now = Date;

const on = (day) =>
  class extends Now {
    constructor(...parts) {
      super(...(parts.length ? parts : [day]));
    }
  };

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const [name, text, place, day] = JSON.parse(line);
  globalThis.Date = day ? on(day) : Now;
  let answer;
  try {
    answer = { valid: known[name](text, place) };
  } catch (error) {
    answer = { valid: false, error: String(error.message) };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
