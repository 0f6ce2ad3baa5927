// The wizard's page, and how its parts are asked for something (page.js).
import { readFileSync } from 'node:fs';

const PARTS = readFileSync(new URL('page.js', import.meta.url), 'utf8');

/** Opens the wizard at this address; calls a function of `bench` there, with these values. */
export async function openWizard(browser, origin) {
  await browser.open(origin);
  await browser.js(PARTS);
  return (name, ...values) => browser.js(`bench.${name}(${values.map((value) => JSON.stringify(value)).join()})`);
}
