import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { sharedWords } from '../../kernel/words.js';
import { Acts, Button } from '../../ui/button.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { ChecksField } from '../../ui/fields.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { Section } from '../../ui/page.js';
import { Note, ProblemNote } from '../../ui/problem-note.js';
import {
  type Comparable,
  useComparable,
  useSaveDecisionDraft,
  useSignDecision,
} from './chamber-queries.js';
import { chamberTexts } from './chamber-texts.js';
import { type DecisionDraft, decisionFrom } from './decision-draft.js';
import { OrderFiles } from './decision-view.js';
import type { Motion } from './motion-queries.js';
import { motionWords } from './motion-words.js';
import { useGroundWords } from './words.js';

interface ChamberProps {
  readonly motion: Motion;
  readonly draft: DecisionDraft;
  /** The form differs from what was saved. */
  readonly changed: boolean;
  readonly onSaved: () => void;
}

/** The draft the chamber shares, the panel, and its signatures. */
export function Chamber({ motion, draft, changed, onSaved }: ChamberProps) {
  const texts = useTexts(chamberTexts);
  const announce = useAnnounce();
  const kept = motion.decisionDraft;
  const save = useSaveDecisionDraft(motion);
  const sign = useSignDecision(motion);
  const [panel, setPanel] = useState<string[]>(kept?.panel.map(({ id }) => id) ?? []);
  const problem = problemOf(save.error ?? sign.error);
  const whole = [1, 3, 5].includes(panel.length);
  return (
    <Section title={texts.title} level={4}>
      <p className="quiet">{texts.lead}</p>
      {motion.actedEarlier ? (
        <Note title={texts.title} tone="warning">
          <p>{texts.earlier}</p>
        </Note>
      ) : null}
      {problem === null ? null : <ProblemNote problem={problem} />}
      <ChecksField
        pointer="/panel"
        label={texts.panel}
        hint={texts.panelHint}
        values={panel}
        choices={motion.judges.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setPanel}
      />
      {kept === null ? null : <OrderFiles path={`motions/${motion.id}/decision-draft`} />}
      <Acts>
        <Button
          busy={save.isPending}
          blockedBecause={draft.outcome === '' || !whole ? texts.panelHint : undefined}
          onPress={() => {
            if (draft.outcome === '') return;
            const decision = decisionFrom(draft, draft.outcome, motion);
            save.mutate(
              { version: kept?.version ?? 0, panel, decision },
              {
                onSuccess: () => {
                  announce(texts.saved);
                  onSaved();
                },
              },
            );
          }}
        >
          {texts.save}
        </Button>
        {kept === null ? null : (
          <Button
            busy={sign.isPending}
            blockedBecause={changed ? texts.changed : undefined}
            onPress={() => {
              sign.mutate(kept.version, {
                onSuccess: () => {
                  announce(texts.signed);
                },
              });
            }}
          >
            {texts.sign}
          </Button>
        )}
      </Acts>
      {kept === null ? null : <Signatures kept={kept} />}
    </Section>
  );
}

function Signatures({ kept }: { readonly kept: NonNullable<Motion['decisionDraft']> }) {
  const texts = useTexts(chamberTexts);
  return (
    <>
      <p className="quiet">
        {texts.by(kept.writtenBy)} <Moment at={kept.writtenAt} short plain />. {texts.signHint}
      </p>
      <ul className="plain-list">
        {kept.panel.map(({ id, name, signed }) => (
          <li key={id}>
            {name}: <strong>{signed ? texts.hasSigned : texts.notSigned}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What others decided in the same stage, counted. */
export function ComparableDecisions({ motion }: { readonly motion: Motion }) {
  const texts = useTexts(chamberTexts);
  return (
    <Section title={texts.comparable} level={3}>
      <p className="quiet">{texts.comparableLead}</p>
      <Loaded query={useComparable(motion.id)}>
        {({ items }) =>
          items.length === 0 ? <p>{texts.comparableNone}</p> : <ComparableTable items={items} />
        }
      </Loaded>
    </Section>
  );
}

function ComparableTable({ items }: { readonly items: readonly Comparable[] }) {
  const texts = useTexts(chamberTexts);
  const words = useTexts(motionWords);
  const bands = useTexts(sharedWords).ageBands;
  const grounds = useGroundWords();
  const heads = texts.columns;
  const columns: readonly Column<Comparable>[] = [
    { key: 'outcome', title: heads.outcome, cell: ({ outcome }) => words.outcomes[outcome] },
    { key: 'age', title: heads.age, cell: ({ ageBand }) => bands[ageBand] },
    {
      key: 'grounds',
      title: heads.grounds,
      cell: (row) => (
        <>
          {row.grounds.map(grounds.label).join('; ')}
          {row.counterbalance.length === 0 ? null : (
            <p className="quiet">
              {row.counterbalance.map((code) => words.counterbalances[code]).join('; ')}
            </p>
          )}
        </>
      ),
    },
    { key: 'counted', title: heads.counted, cell: ({ decisions }) => decisions },
  ];
  return (
    <DataTable
      caption={texts.comparable}
      columns={columns}
      rows={items}
      rowKey={(row) =>
        [
          row.outcome,
          row.ageBand,
          row.criterion,
          String(row.keskin),
          ...row.grounds,
          ...row.counterbalance,
        ].join(' ')
      }
    />
  );
}
