type Row = Readonly<Record<string, unknown>>;

/** The ids and moments of the small world. */
interface Names {
  readonly AUTHORISATION: string;
  readonly CASE: string;
  readonly DECISION: string;
  readonly LATER: string;
  readonly MOTION: string;
  readonly NOW: string;
  readonly PERSON: string;
  readonly id: (number: number) => string;
}

/** One lawful row of every table around a filed motion. */
export function motionRows(names: Names): readonly (readonly [table: string, row: Row])[] {
  const { AUTHORISATION, CASE, DECISION, LATER, MOTION, NOW, PERSON, id } = names;
  return [
    [
      'motions.reminder',
      { motion_id: MOTION, office: 'EXPERT', due_at: LATER, kind: 'SOON', sent_at: NOW },
    ],
    [
      'motions.sealed_questions',
      { motion_id: MOTION, case_id: CASE, questions: ['Hoe laat was het?'] },
    ],
    [
      'motions.advice',
      {
        id: id(54),
        motion_id: MOTION,
        case_id: CASE,
        kind: 'EXPERT_ADVICE',
        author: 'Deskundige',
        dated_on: '2026-03-02',
        question: 'Is het belastend?',
        text: 'De opname is bekeken.',
        saw_recording: true,
        burden: 'Matig.',
        feasibility: 'Ja.',
        late: false,
        filed_by: PERSON,
        function: 'COURT_CLERK',
        filed_at: NOW,
      },
    ],
    [
      'motions.office_term',
      {
        motion_id: MOTION,
        case_id: CASE,
        office: 'EXPERT',
        seq: 1,
        due_at: LATER,
        set_by: PERSON,
        set_at: NOW,
      },
    ],
    [
      'motions.decision_draft',
      {
        motion_id: MOTION,
        case_id: CASE,
        version: 1,
        content: '{}',
        panel: [PERSON],
        written_by: PERSON,
        written_at: NOW,
      },
    ],
    [
      'motions.decision_signature',
      { motion_id: MOTION, case_id: CASE, version: 1, judge_id: PERSON, signed_at: NOW },
    ],
    ['motions.service', { decision_id: DECISION, person_id: PERSON, served_at: NOW }],
    [
      'motions.recusal',
      {
        id: id(51),
        motion_id: MOTION,
        case_id: CASE,
        judge_id: PERSON,
        kind: 'RECUSAL',
        outcome: 'DENIED',
        entered_by: PERSON,
        entered_at: NOW,
      },
    ],
    [
      'motions.deviation',
      {
        id: id(52),
        motion_id: MOTION,
        case_id: CASE,
        kind: 'OTHER_TOPIC',
        text: 'Er is ook naar iets anders gevraagd.',
        entered_by: PERSON,
        function: 'JUDGE',
        entered_at: NOW,
      },
    ],
    [
      'motions.child_told',
      {
        id: id(53),
        motion_id: MOTION,
        case_id: CASE,
        text: 'Het gaat niet door.',
        explained_by: 'JUDGE',
        told_on: '2026-03-02',
        entered_by: PERSON,
        function: 'JUDGE',
        entered_at: NOW,
      },
    ],
    [
      'interviews.authorisation_change',
      {
        authorisation_id: AUTHORISATION,
        seq: 1,
        case_id: CASE,
        kind: 'EXTENDED',
        valid_until: '2026-06-01',
        changed_by: PERSON,
        changed_at: NOW,
      },
    ],
  ];
}
