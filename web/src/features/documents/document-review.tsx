import { useRef, useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { Acts, Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { Loaded } from '../../ui/loading.js';
import { Audience } from './audience.js';
import { useAudienceWords } from './audience-words.js';
import {
  type CaseDocument,
  type Review,
  useAudience,
  useReleaseDocument,
  useReview,
} from './document-queries.js';
import { CarriedOver } from './carried-over.js';
import { CutForm } from './cut-form.js';
import { LeaveOutPictures } from './leave-out-pictures.js';
import { documentTexts } from './document-texts.js';
import { ReviewColumns, type Selected } from './review-columns.js';
import { MarkForm } from './mark-form.js';
import { ReviewPages } from './review-pages.js';
import { placesIn } from './review-parts.js';
import { QueueBox } from './review-tools.js';
import { SecondLook } from './second-look.js';
import { Withdraw } from './served-document.js';
import { useReviewQueue } from './use-review-queue.js';

export function DocumentReview({ document }: { readonly document: CaseDocument }) {
  const review = useReview(document.id);
  return (
    <Loaded query={review}>{(found) => <ReviewDesk document={document} review={found} />}</Loaded>
  );
}

interface ReviewDeskProps {
  readonly document: CaseDocument;
  readonly review: Review;
}

function ReviewDesk({ document, review }: ReviewDeskProps) {
  const words = useRef<HTMLDivElement>(null);
  const edges = useRef<HTMLDetailsElement>(null);
  const queue = useReviewQueue(review, {
    toWords: () => {
      words.current?.querySelector('input')?.focus();
    },
    toEdges: () => {
      if (edges.current === null) return;
      edges.current.open = true;
      edges.current.querySelector('input')?.focus();
    },
  });
  const [selected, setSelected] = useState<Selected | null>(null);
  /** Selecting across a place is pointing at it: its edges may be moved there. Across several it is neither. */
  function point(stretch: Selected) {
    const [place, ...others] = placesIn(review.places, stretch);
    if (place !== undefined) queue.select(place.number);
    setSelected(others.length === 0 ? stretch : null);
  }
  const across = selected === null ? [] : placesIn(review.places, selected);
  function forget() {
    setSelected(null);
  }
  return (
    <>
      <ReviewPages review={review} />
      <div className="review">
        <ReviewColumns
          review={review}
          chosen={queue.chosen}
          onChoose={queue.select}
          onSelect={point}
        />
        <div className="review__tools">
          <Release document={document} review={review} />
          <SecondLook review={review} onShow={queue.select} />
          <CarriedOver document={document} review={review} onShow={queue.select} />
          <QueueBox
            review={review}
            queue={queue}
            edges={
              queue.chosen === undefined ? null : (
                <CutForm
                  key={`${String(queue.chosen.number)} ${String(queue.chosen.version)} ${String(selected?.start)} ${String(selected?.end)}`}
                  review={review}
                  place={queue.chosen}
                  queue={queue}
                  selected={across[0]?.number === queue.chosen.number ? selected : null}
                  box={edges}
                  onDone={forget}
                />
              )
            }
          />
          <MarkForm
            review={review}
            queue={queue}
            selected={across.length === 0 ? selected : null}
            words={words}
            onDone={forget}
          />
          <LeaveOutPictures review={review} />
          <Audience document={document} />
          {document.actions.includes('withdraw') ? <Withdraw document={document} /> : null}
        </div>
      </div>
    </>
  );
}

function whyNot(
  { openPlaces, overruled, secondLookStands }: Review,
  texts: { readonly left: (n: number) => string; readonly lookMissing: string },
): string | undefined {
  if (openPlaces > 0) return texts.left(openPlaces);
  return overruled > 0 && !secondLookStands ? texts.lookMissing : undefined;
}

/** Disabled until everything is decided, and says what is left. */
function Release({ document, review }: ReviewDeskProps) {
  const texts = useTexts(documentTexts).review;
  const announce = useAnnounce();
  const release = useReleaseDocument(document.caseId, document.id);
  const [asking, setAsking] = useState(false);
  const audience = useAudience(document.id).data;
  const say = useAudienceWords();
  return (
    <Acts>
      <Button
        purpose="primary"
        blockedBecause={whyNot(review, texts)}
        onPress={() => {
          setAsking(true);
        }}
      >
        {texts.release}
      </Button>
      <ConfirmDialog
        open={asking}
        heading={texts.releaseTitle}
        confirm={texts.release}
        busy={release.isPending}
        problem={problemOf(release.error)}
        onClose={() => {
          setAsking(false);
        }}
        onConfirm={() => {
          release.mutate(review.version, {
            onSuccess: () => {
              announce(texts.released);
            },
          });
        }}
      >
        {audience === undefined ? null : <p>{say.now(audience)}</p>}
        <p>{texts.releaseText}</p>
      </ConfirmDialog>
    </Acts>
  );
}
