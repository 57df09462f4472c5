import { useState } from 'react';
import { API_BASE } from '../../api/client.js';
import { useTexts } from '../../kernel/language.js';
import { Acts, Button } from '../../ui/button.js';
import { Section } from '../../ui/page.js';
import type { Review } from './document-queries.js';
import { documentTexts } from './document-texts.js';

const PICTURED: ReadonlySet<string> = new Set(['PDF', 'PNG', 'JPEG']);

/** The pages as they look, beside how they would look: what a text does not show, such as a stamp or a photo, shows here. */
export function ReviewPages({ review }: { readonly review: Review }) {
  const texts = useTexts(documentTexts).review;
  const [number, setNumber] = useState(1);
  if (!PICTURED.has(review.format)) return null;
  const page = `${API_BASE}/documents/${review.id}/page?number=${String(number)}`;
  const turn = (by: number) => {
    setNumber(Math.min(Math.max(1, number + by), review.pages));
  };
  return (
    <details className="group review-pages">
      <summary>{texts.pages}</summary>
      <p role="status">{texts.page(number, review.pages)}</p>
      <div className="review__columns">
        <Section title={texts.source} level={3}>
          <img
            className="review-pages__page"
            alt={texts.pageSource(number)}
            src={`${page}&version=SOURCE`}
          />
        </Section>
        <Section title={texts.served} level={3}>
          <img
            className="review-pages__page"
            alt={texts.pageServed(number)}
            src={`${page}&version=PROPOSED#${String(review.version)}`}
            key={review.version}
          />
        </Section>
      </div>
      {review.pages === 1 ? null : (
        <Acts>
          <Button
            purpose="subtle"
            blockedBecause={number === 1 ? texts.firstPage : undefined}
            onPress={() => {
              turn(-1);
            }}
          >
            {texts.previousPage}
          </Button>
          <Button
            purpose="subtle"
            blockedBecause={number === review.pages ? texts.lastPage : undefined}
            onPress={() => {
              turn(1);
            }}
          >
            {texts.nextPage}
          </Button>
        </Acts>
      )}
    </details>
  );
}
