import { useTexts } from '../../kernel/language.js';
import { sharedWords } from '../../kernel/words.js';
import { Day, Moment } from '../../ui/moment.js';
import { Section } from '../../ui/page.js';
import { answerTexts } from './answer-texts.js';
import type { ChildView, Motion } from './motion-queries.js';
import { motionWords } from './motion-words.js';

interface ChildViewsProps {
  readonly motion: Motion;
  readonly level?: 2 | 3 | 4;
}

/** The child's own words, unabridged and first; the last time it was asked stands on top. */
export function ChildViews({ motion: { childViews }, level = 3 }: ChildViewsProps) {
  const texts = useTexts(answerTexts).childView;
  return (
    <Section title={texts.title} level={level}>
      {childViews.length === 0 ? (
        <p className="quiet">{texts.none}</p>
      ) : (
        [...childViews].reverse().map((view) => <OneView key={view.id} view={view} />)
      )}
    </Section>
  );
}

function known<Key extends string>(words: Readonly<Record<Key, string>>, code: string): string {
  const all: Readonly<Partial<Record<string, string>>> = words;
  return all[code] ?? code;
}

function OneView({ view }: { readonly view: ChildView }) {
  const texts = useTexts(answerTexts).childView;
  const words = useTexts(motionWords);
  const roles = useTexts(sharedWords).roles;
  const {
    ownWords,
    reasonNotAsked,
    wantsToSpeak,
    conditions,
    askedBy,
    method,
    askedOn,
    sharedWithDefence,
    recordedBy,
    recordedFunction,
    recordedAt,
  } = view;
  return (
    <article className="said said--child">
      {reasonNotAsked === null ? null : (
        <p>
          <strong>{texts.notAsked}:</strong> <span className="words">{reasonNotAsked}</span>
        </p>
      )}
      {ownWords === null ? null : <blockquote className="own-words words">{ownWords}</blockquote>}
      {wantsToSpeak === null ? null : (
        <p>
          <strong>{texts.wants}:</strong> {known(words.wishes, wantsToSpeak)}
        </p>
      )}
      {conditions.length === 0 ? null : (
        <p>
          <strong>{texts.conditions}:</strong>{' '}
          {conditions
            .map(
              ({ kind, text }) =>
                `${words.conditions[kind]}${text === null || text === undefined ? '' : ` (${text})`}`,
            )
            .join('; ')}
        </p>
      )}
      <p className="quiet">
        {askedBy === null || method === null
          ? ''
          : `${texts.asked(known(words.askedBy, askedBy), known(words.methods, method))}, `}
        {askedOn === null ? null : (
          <>
            <Day day={askedOn} short plain />.{' '}
          </>
        )}
        {texts.recordedBy(recordedBy, roles[recordedFunction])},{' '}
        <Moment at={recordedAt} short plain />. {sharedWithDefence ? texts.shared : texts.notShared}
      </p>
    </article>
  );
}
