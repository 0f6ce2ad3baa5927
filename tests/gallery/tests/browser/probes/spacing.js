
// The values of WCAG 1.4.12; the line height of headings and notes as well.
const spaced = new CSSStyleSheet();
spaced.replaceSync(`
  * { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important; }
  p { margin-block-end: 2em !important; }
`);
for (const root of roots) root.adoptedStyleSheets.push(spaced);
const isSpaced = (element) => getComputedStyle(element).letterSpacing !== 'normal';
if (!all('.wizard').every(isSpaced)) throw new Error('the spacing is not applied');
const findings = lostTexts();
if (document.documentElement.scrollWidth > innerWidth) {
  findings.push(`the page is ${document.documentElement.scrollWidth} pixels wide`);
}
return [...new Set(findings)];
