import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { CheckField } from '../../ui/fields.js';
import { Section } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { type Review, useLeaveOutPictures } from './document-queries.js';
import { documentTexts } from './document-texts.js';

/** Whether the pictures of a file come along with what is served. */
export function LeaveOutPictures({ review }: { readonly review: Review }) {
  const texts = useTexts(documentTexts).review;
  const announce = useAnnounce();
  const save = useLeaveOutPictures(review);
  const [asked, setAsked] = useState<boolean | null>(null);
  const problem = problemOf(save.error);
  if (review.withoutPictures === null) return null;
  return (
    <Section title={texts.pictures} level={3}>
      {problem === null ? null : <ProblemNote problem={problem} />}
      <CheckField
        pointer="/leftOut"
        label={texts.leaveOut}
        hint={texts.leaveOutHint}
        // What was asked stands there at once; what holds, once it is known.
        checked={asked ?? review.withoutPictures}
        onChange={(leftOut) => {
          setAsked(leftOut);
          save.mutate(leftOut, {
            onSuccess: () => {
              announce(leftOut ? texts.picturesOut : texts.picturesIn);
            },
            onSettled: () => {
              setAsked(null);
            },
          });
        }}
      />
    </Section>
  );
}
