import { type RefObject, useEffect, useRef, useState } from 'react';
import { API_BASE } from '../../api/client.js';
import { useTexts } from '../../kernel/language.js';
import { Acts, Button } from '../../ui/button.js';
import { Section } from '../../ui/page.js';
import { AreaForm } from './area-form.js';
import { AreaList } from './area-list.js';
import { AreaPage } from './area-page.js';
import { areaTexts } from './area-texts.js';
import type { Review } from './document-queries.js';
import { documentTexts } from './document-texts.js';
import { holdsPictures, sheetsOf, sheetTexts } from './sheet-texts.js';
import { type AreaDraft, useAreaDraft } from './use-area-draft.js';

/** Files whose text is reviewed first; of a photo the picture is what there is to review. */
const READ_FIRST: ReadonlySet<string> = new Set(['PDF', 'DOCX', 'EML']);

/** The pages as they look, beside how they would look: what a text does not show, such as a stamp or a photo, shows here. */
export function ReviewPages({ review }: { readonly review: Review }) {
  const texts = useTexts(sheetTexts)[sheetsOf(review)];
  if (review.pages === 0) return null;
  return (
    <details className="group review-pages" open={!READ_FIRST.has(review.format)}>
      <summary>{texts.see(review.pages)}</summary>
      <Pages review={review} />
    </details>
  );
}

function Pages({ review }: { readonly review: Review }) {
  const texts = useTexts(documentTexts).review;
  const { leftOut, ...sheets } = useTexts(sheetTexts);
  const sheet = sheets[sheetsOf(review)];
  const [number, setNumber] = useState(1);
  const draft = useAreaDraft();
  const handle = useRef<HTMLButtonElement>(null);
  const isOut = holdsPictures(review) && review.withoutPictures === true;
  const page = `${API_BASE}/documents/${review.id}/page?number=${String(number)}`;
  function turnTo(next: number) {
    setNumber(Math.min(Math.max(1, next), review.pages));
    draft.forget();
  }
  return (
    <div className="review-pages__body">
      <p role="status">{sheet.at(number, review.pages)}</p>
      <div className="review__columns">
        <Section title={texts.source} level={3}>
          <AreaPage
            src={`${page}&version=SOURCE`}
            alt={sheet.source(number)}
            areas={review.areas.filter((area) => area.page === number)}
            draft={draft}
            mayDraw={review.actions.includes('add-place')}
            handle={handle}
            onDrawn={() => {
              handle.current?.focus();
            }}
          />
        </Section>
        <Section title={texts.served} level={3}>
          {isOut ? (
            <p>{leftOut}</p>
          ) : (
            <img
              className="review-pages__page"
              alt={sheet.served(number)}
              src={`${page}&version=PROPOSED#${String(review.version)}`}
            />
          )}
        </Section>
      </div>
      <Turning number={number} review={review} onTurn={turnTo} />
      <Areas review={review} page={number} draft={draft} handle={handle} onPage={turnTo} />
    </div>
  );
}

interface TurningProps {
  readonly number: number;
  readonly review: Review;
  readonly onTurn: (to: number) => void;
}

function Turning({ number, review, onTurn }: TurningProps) {
  const texts = useTexts(sheetTexts)[sheetsOf(review)];
  if (review.pages === 1) return null;
  return (
    <Acts>
      <Button
        purpose="subtle"
        blockedBecause={number === 1 ? texts.first : undefined}
        onPress={() => {
          onTurn(number - 1);
        }}
      >
        {texts.previous}
      </Button>
      <Button
        purpose="subtle"
        blockedBecause={number === review.pages ? texts.last : undefined}
        onPress={() => {
          onTurn(number + 1);
        }}
      >
        {texts.next}
      </Button>
    </Acts>
  );
}

interface AreasProps {
  readonly review: Review;
  readonly page: number;
  readonly draft: AreaDraft;
  readonly handle: RefObject<HTMLButtonElement | null>;
  readonly onPage: (page: number) => void;
}

/** What is blacked out on the pages, and the form of the area that is being placed. */
function Areas({ review, page, draft, handle, onPage }: AreasProps) {
  const texts = useTexts(areaTexts);
  const placing = draft.written !== null;
  const form = useRef<HTMLDivElement>(null);
  // Whoever asked for an area by key goes on in its form; who drew one has it at hand on the page.
  useEffect(() => {
    if (placing && document.activeElement !== handle.current)
      form.current?.querySelector('select')?.focus();
  }, [placing, handle]);
  return (
    <Section title={texts.title} level={3}>
      <p className="quiet">{texts.lead}</p>
      <AreaList review={review} page={page} onPage={onPage} />
      <div ref={form}>
        {placing ? (
          <AreaForm documentId={review.id} page={page} draft={draft} onDone={draft.forget} />
        ) : (
          <Acts>
            <Button onPress={draft.start}>{texts.add}</Button>
          </Acts>
        )}
      </div>
    </Section>
  );
}
