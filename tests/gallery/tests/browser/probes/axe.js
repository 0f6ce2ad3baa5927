const { violations, incomplete, passes } = await axe.run(document, {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } }, // off unless asked for
  resultTypes: ['violations', 'incomplete'],
});
const findings = (results) => results.flatMap(({ id, nodes }) => nodes.map((node) => ({
  rule: id,
  node: node.target.flat().join(' '),
  why: [...node.any, ...node.all, ...node.none].map((check) => check.message).join(' '),
})));
return { violations: findings(violations), incomplete: findings(incomplete), passes: passes.length };
