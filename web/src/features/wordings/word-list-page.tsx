import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { Acts, Button } from '../../ui/button.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Loaded } from '../../ui/loading.js';
import { EmptyState, Page, Section } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { StateTag } from '../../ui/state-tag.js';
import { useAddWording, useDecideWording, useWordings, type Wording } from './wording-queries.js';
import { wordingTexts } from './wording-texts.js';

/** The word list: suggestions first, then what people added, then what comes with the product. */
export function WordListPage() {
  const texts = useTexts(wordingTexts);
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Loaded query={useWordings()}>
        {({ items, groups }) => (
          <>
            <Suggestions items={items.filter(({ state }) => state === 'SUGGESTED')} />
            <AddPair />
            <Decided items={items.filter(({ state }) => state !== 'SUGGESTED')} />
            <Section title={texts.builtIn}>
              {groups.map(({ name, lines }) => (
                <details key={name} className="legend">
                  <summary>
                    {texts.groups[name] ?? name}, {texts.lines(lines.length)}
                  </summary>
                  <ul className="bullets">
                    {lines.map((line) => (
                      <li key={line}>{readable(line)}</li>
                    ))}
                  </ul>
                </details>
              ))}
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Suggestions({ items }: { readonly items: readonly Wording[] }) {
  const texts = useTexts(wordingTexts);
  const announce = useAnnounce();
  const decide = useDecideWording();
  const problem = problemOf(decide.error);
  function answer(id: string, accept: boolean) {
    decide.mutate(
      { id, accept },
      {
        onSuccess: () => {
          announce(texts.done);
        },
      },
    );
  }
  return (
    <Section title={texts.suggested}>
      {problem === null ? null : <ProblemNote problem={problem} />}
      {items.length === 0 ? (
        <EmptyState title={texts.noSuggestions}>{texts.noSuggestionsNext}</EmptyState>
      ) : (
        <ul className="bullets">
          {items.map(({ id, general, specific, times }) => {
            const pair = texts.pair(general, specific);
            return (
              <li key={id}>
                <strong>{pair}</strong> <span className="quiet">{texts.times(times)}</span>
                <Acts>
                  <Button
                    label={texts.acceptPair(pair)}
                    onPress={() => {
                      answer(id, true);
                    }}
                  >
                    {texts.accept}
                  </Button>
                  <Button
                    purpose="subtle"
                    label={texts.declinePair(pair)}
                    onPress={() => {
                      answer(id, false);
                    }}
                  >
                    {texts.decline}
                  </Button>
                </Acts>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}

function AddPair() {
  const texts = useTexts(wordingTexts);
  const announce = useAnnounce();
  const add = useAddWording();
  const [general, setGeneral] = useState('');
  const [specific, setSpecific] = useState('');
  return (
    <Section title={texts.add}>
      <Form
        label={texts.add}
        problem={problemOf(add.error)}
        busy={add.isPending}
        submit={texts.submit}
        onSubmit={() => {
          add.mutate(
            { general, specific },
            {
              onSuccess: () => {
                setGeneral('');
                setSpecific('');
                announce(texts.done);
              },
            },
          );
        }}
      >
        <TextField
          pointer="/general"
          label={texts.general}
          hint={texts.generalHint}
          value={general}
          onChange={setGeneral}
        />
        <TextField
          pointer="/specific"
          label={texts.specific}
          hint={texts.generalHint}
          value={specific}
          onChange={setSpecific}
        />
      </Form>
    </Section>
  );
}

function Decided({ items }: { readonly items: readonly Wording[] }) {
  const texts = useTexts(wordingTexts);
  if (items.length === 0) return null;
  return (
    <Section title={texts.decided}>
      <ul className="bullets">
        {items.map(({ id, general, specific, state, decidedBy }) => (
          <li key={id}>
            {texts.pair(general, specific)} <StateTag state={texts.states[state]} />{' '}
            <span className="quiet">{decidedBy}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A line as people read it: words of a wording apart, both sides told apart. */
function readable(line: string): string {
  return line.replaceAll('_', ' ').replace('>', '→').replace(/^=\s*/, '');
}
