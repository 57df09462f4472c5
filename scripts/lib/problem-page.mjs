/** docs/problems.md, made from the catalogue. */
export function problemPage(catalogue) {
  const rows = [...catalogue].sort(([left], [right]) => (left < right ? -1 : 1));
  return [
    '# Refusals',
    '',
    'Every refusal of the product: a stable code, the HTTP status and the fact it states. Made by `npm run openapi`; codes are',
    'never renamed or used twice. What a person reads stands in `web/src/api/problem-texts`.',
    '',
    '| Code | Status | Fact |',
    '| --- | --: | --- |',
    ...rows.map(([code, { status, title }]) => `| \`${code}\` | ${status} | ${title} |`),
    '',
  ].join('\n');
}
