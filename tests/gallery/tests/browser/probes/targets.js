const LEAST = 24, LARGE = 44; // CSS pixels: WCAG 2.5.8, 2.5.5

const named = (element) => `<${element.localName}${[...element.classList].map((one) => `.${one}`).join('')}>`;

/** What a finger hits: for a box or a field in a label that is the label. */
const target = (element) => element.closest('label') ?? (hidden(element) ? element.labels?.[0] : element) ?? element;
const hidden = (element) => element.offsetWidth <= 1 || getComputedStyle(element).clipPath === 'inset(50%)';

/** A link in a line of text is as tall as the line. */
const inText = (element) => getComputedStyle(element).display === 'inline'
  && [...element.parentElement.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());

const pressable = all('button, a[href], input, select, textarea, summary')
  .filter((element) => element.type !== 'hidden' && !element.closest('[inert]'))
  .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !inText(element));
const targets = [...new Set(pressable.map(target))]
  .map((element) => ({ element, box: element.getBoundingClientRect() }))
  .filter(({ box }) => box.width > 0 && box.height > 0);
const isAtLeast = (size) => ({ box }) => box.width > size - .5 && box.height > size - .5;

// Whatever is too small has a circle of 24 pixels around its centre that touches no other target,
// and no other such circle.
const middle = ({ box }) => [box.left + box.width / 2, box.top + box.height / 2];
const small = targets.filter((one) => !isAtLeast(LEAST)(one));
const distanceTo = ([x, y], { left, right, top, bottom }) => Math.hypot(
  Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
const isCrowded = (one) => targets.some((other) => other !== one && (
  distanceTo(middle(one), other.box) < LEAST / 2
  || small.includes(other) && Math.hypot(middle(one)[0] - middle(other)[0], middle(one)[1] - middle(other)[1]) < LEAST));
const size = ({ box }) => `${Math.round(box.width)} × ${Math.round(box.height)}`;

return {
  wrong: small.filter(isCrowded).map((one) => `${named(one.element)} “${one.element.textContent.trim().slice(0, 30)}” is ${size(one)}`),
  large: targets.filter(isAtLeast(LARGE)).length,
  smaller: targets.filter((one) => !isAtLeast(LARGE)(one)).map(({ element }) => named(element)),
};
