import { dictionary, useTexts } from '../../kernel/language.js';
import { Note } from '../../ui/problem-note.js';
import type { CaseDocument, Place, Review } from './document-queries.js';
import { documentWords } from './document-texts.js';
import { surroundings } from './review-parts.js';
import { PlaceInWords } from './place-in-words.js';

export const carriedTexts = dictionary(
  {
    title: 'Overgenomen uit de vorige versie',
    carried: (n: number) =>
      n === 1
        ? '1 beslissing van mensen geldt weer.'
        : `${String(n)} beslissingen van mensen gelden weer.`,
    again: 'Op deze plaatsen wordt nu iets anders gevonden. Kijk of dat goed is:',
    show: (words: string) => `Toon “${words}” in het stuk`,
    before: {
      REPLACE: 'In de vorige versie anders vervangen.',
      KEEP: 'In de vorige versie bleven deze woorden staan.',
    },
    open: 'Beslis opnieuw.',
    now: (words: string) => `Nu wordt het “${words}”.`,
  },
  {
    title: 'Taken over from the previous version',
    carried: (n: number) =>
      n === 1
        ? '1 decision of a person stands again.'
        : `${String(n)} decisions of people stand again.`,
    again: 'In these places something else is found now. See whether that is right:',
    show: (words: string) => `Show “${words}” in the document`,
    before: {
      REPLACE: 'Replaced otherwise in the previous version.',
      KEEP: 'These words stayed in the previous version.',
    },
    open: 'Decide again.',
    now: (words: string) => `Now it becomes “${words}”.`,
  },
);

interface CarriedOverProps {
  readonly document: CaseDocument;
  readonly review: Review;
  /** Puts a place at hand, in both columns. */
  readonly onShow: (number: number) => void;
}

/** A document that was made anew: how much of what people decided stands again, and what does not. INV-DOC-18. */
export function CarriedOver({ document, review, onShow }: CarriedOverProps) {
  const texts = useTexts(carriedTexts);
  const again = review.places.filter(asksAgain);
  const carried = review.places.filter(({ decidedAt }) => isEarlier(decidedAt, document)).length;
  if (carried + again.length === 0) return null;
  return (
    <Note title={texts.title} tone={again.length > 0 ? 'warning' : 'info'} level={3}>
      {carried === 0 ? null : <p>{texts.carried(carried)}</p>}
      {again.length === 0 ? null : (
        <>
          <p>{texts.again}</p>
          <ul className="bullets">
            {again.map((place) => (
              <Again key={place.number} text={review.text} place={place} onShow={onShow} />
            ))}
          </ul>
        </>
      )}
    </Note>
  );
}

function asksAgain({ decidedBefore, decision }: Place): boolean {
  return decidedBefore !== null && decision === null;
}

function isEarlier(decidedAt: string | null, { enteredAt }: CaseDocument): boolean {
  return decidedAt !== null && decidedAt <= enteredAt;
}

function Again({
  text,
  place,
  onShow,
}: {
  readonly text: string;
  readonly place: Place;
  readonly onShow: (number: number) => void;
}) {
  const texts = useTexts(carriedTexts);
  const names = useTexts(documentWords).places;
  const { number, start, end, type, certain, replacement, decidedBefore } = place;
  const words = surroundings(text, start, end);
  return (
    <PlaceInWords number={number} words={words} label={texts.show(words)} onShow={onShow}>
      {names[type]}. {decidedBefore === null ? null : texts.before[decidedBefore]}{' '}
      {certain ? texts.now(replacement) : texts.open}
    </PlaceInWords>
  );
}
