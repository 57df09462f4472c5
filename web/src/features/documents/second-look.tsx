import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { Acts, Button } from '../../ui/button.js';
import { Note, ProblemNote } from '../../ui/problem-note.js';
import { type Review, useGiveSecondLook } from './document-queries.js';
import { documentTexts } from './document-texts.js';

/** Where a doubt was overruled: who may, looks a second time; who did it, waits for a colleague. */
export function SecondLook({ review }: { readonly review: Review }) {
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
    </Note>
  );
}
