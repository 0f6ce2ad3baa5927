// Lines ["words", list, count] to the commonest of a list of zxcvbn, and [password, [text…]] to its verdict, where
// the texts are about the person.
import { createInterface } from "node:readline";
import { createRequire } from "node:module";

const load = createRequire(`${process.argv[2]}/`);
const zxcvbn = load("zxcvbn");
const lists = load("zxcvbn/lib/frequency_lists");

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const [text, second, count] = JSON.parse(line);
  let answer;
  if (count) {
    answer = lists[second].slice(0, count);
  } else {
    const { score, guesses_log10, sequence } = zxcvbn(text, second);
    answer = { score, guesses: guesses_log10, kinds: sequence.map((part) => part.dictionary_name ?? part.pattern) };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
