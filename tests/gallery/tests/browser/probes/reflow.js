
const page = document.documentElement;
const findings = lostTexts();
if (page.scrollWidth > innerWidth) findings.push(`the page is ${page.scrollWidth} pixels wide`);
const isBeside = (box) => box.width > 0 && (box.left < -1 || box.right > innerWidth + 1);
for (const { boxes, said } of texts()) {
  if (boxes.some(isBeside)) findings.push(`${said} is beside the screen`);
}
for (const element of all('*')) {
  if (!element.checkVisibility({ visibilityProperty: true }) || unseen(element)) continue;
  if (element.matches('button, input, select, a, label, summary, img') && isBeside(element.getBoundingClientRect())) {
    findings.push(`${named(element)} is beside the screen`);
  }
  const scrolls = ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
  if (scrolls && !element.matches('input') && element.scrollWidth > element.clientWidth + 1) {
    findings.push(`${named(element)} scrolls sideways`);
  }
}
return [...new Set(findings)];
