import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { dictionary, useTexts } from '../../kernel/language.js';
import { Acts, Button } from '../../ui/button.js';
import { Note, ProblemNote } from '../../ui/problem-note.js';
import { type Place, type Review, useGiveSecondLook, useReview } from './document-queries.js';
import { documentTexts, documentWords } from './document-texts.js';
import { surroundings } from './review-parts.js';
import { PlaceInWords } from './place-in-words.js';

const keptTexts = dictionary(
  {
    show: (words: string) => `Toon “${words}” in het stuk`,
    by: (name: string) => `Blijft staan volgens ${name}`,
    part: 'Een deel van wat gevonden is blijft staan',
    noReason: 'geen reden gevraagd, want het was een twijfelgeval',
    check: 'Kijk of de tweede blik er is',
    notYet: 'De tweede blik is er nog niet.',
  },
  {
    show: (words: string) => `Show “${words}” in the document`,
    by: (name: string) => `Stays according to ${name}`,
    part: 'A part of what was found stays',
    noReason: 'no reason was asked, as it was a doubt',
    check: 'Check whether the second look is there',
    notYet: 'The second look is not there yet.',
  },
);

interface SecondLookProps {
  readonly review: Review;
  /** Puts a place at hand, in both columns. */
  readonly onShow: (number: number) => void;
}

/** Where a doubt was overruled: who may, looks a second time; who did it, waits for a colleague. */
export function SecondLook({ review, onShow }: SecondLookProps) {
  const texts = useTexts(documentTexts).review;
  const announce = useAnnounce();
  const look = useGiveSecondLook(review.id);
  if (review.overruled === 0) return null;
  if (review.secondLookStands) return <p role="status">{texts.lookGiven}</p>;
  const mayLook = !review.overruledByMe && review.openPlaces === 0;
  const problem = problemOf(look.error);
  return (
    <Note title={texts.lookTitle(review.overruled)} tone="warning" level={3}>
      <p>{mayLook ? texts.lookAsk : texts.lookWait}</p>
      <ul className="bullets">
        {review.places.filter(stays).map((place) => (
          <Kept key={place.number} review={review} place={place} onShow={onShow} />
        ))}
      </ul>
      {problem === null ? null : <ProblemNote problem={problem} />}
      {mayLook ? (
        <Acts>
          <Button
            busy={look.isPending}
            onPress={() => {
              look.mutate(review.version, {
                onSuccess: () => {
                  announce(texts.lookGiven);
                },
              });
            }}
          >
            {texts.look}
          </Button>
        </Acts>
      ) : null}
      {review.overruledByMe && review.openPlaces === 0 ? <CheckForLook review={review} /> : null}
    </Note>
  );
}

/** Whoever waits asks when it suits: each reading of the original is a disclosure, so the page does not ask by itself. */
function CheckForLook({ review }: Pick<SecondLookProps, 'review'>) {
  const texts = useTexts(keptTexts);
  const announce = useAnnounce();
  const reading = useReview(review.id);
  return (
    <Acts>
      <Button
        onPress={() => {
          void reading.refetch().then(({ data }) => {
            if (data?.secondLookStands === false) announce(texts.notYet);
          });
        }}
      >
        {texts.check}
      </Button>
    </Acts>
  );
}

function stays({ cutsOff, decision }: Place): boolean {
  return cutsOff || decision === 'KEEP';
}

/** What stays, among which words, and why who decided it found that right. */
function Kept({ review, place, onShow }: SecondLookProps & { readonly place: Place }) {
  const texts = useTexts(keptTexts);
  const names = useTexts(documentWords).places;
  const { number, start, end, type, decision, decidedBy, decisionReason } = place;
  const words = surroundings(review.text, start, end);
  return (
    <PlaceInWords number={number} words={words} label={texts.show(words)} onShow={onShow}>
      {names[type]}. {decision === 'KEEP' ? texts.by(decidedBy ?? '') : texts.part}:{' '}
      {decisionReason ?? texts.noReason}
    </PlaceInWords>
  );
}
