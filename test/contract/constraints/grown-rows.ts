/** A victim that came of age, and what it said when it was asked. */
export function grownRows({
  CASE,
  CHILD,
  NOW,
  PERSON,
}: Readonly<Record<'CASE' | 'CHILD' | 'NOW' | 'PERSON', string>>): readonly (readonly [
  table: string,
  row: Readonly<Record<string, unknown>>,
])[] {
  const about = { case_id: CASE, child_ref: CHILD };
  return [
    ['cases.coming_of_age', { ...about, noted_at: NOW }],
    [
      'cases.own_choice',
      { ...about, id: CHILD, asked_on: '2026-03-02', recorded_by: PERSON, recorded_at: NOW },
    ],
  ];
}
