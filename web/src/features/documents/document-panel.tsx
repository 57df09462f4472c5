import { useParams } from 'react-router';
import { useTexts } from '../../kernel/language.js';
import { Loaded } from '../../ui/loading.js';
import { Panel } from '../../ui/page.js';
import { StateTag } from '../../ui/state-tag.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { type CaseDocument, useDocument } from './document-queries.js';
import { DocumentReview } from './document-review.js';
import { documentTexts, documentWords } from './document-texts.js';
import { ServedDocument, WithdrawnDocument } from './served-document.js';

/** One document: under review with its original, or as it is served. */
export function DocumentPanel() {
  const { documentId = '' } = useParams();
  const item = useCaseContext();
  const document = useDocument(item.id, documentId);
  return <Loaded query={document}>{(found) => <OneDocument document={found} />}</Loaded>;
}

function OneDocument({ document }: { readonly document: CaseDocument }) {
  const words = useTexts(documentWords);
  const texts = useTexts(documentTexts).review;
  const { waits } = useTexts(documentTexts).enter;
  const inReview = document.state === 'IN_REVIEW' && document.actions.includes('review');
  const lead = (
    <>
      {words.kinds[document.kind]} <StateTag state={words.states[document.state]} />{' '}
      {inReview ? texts.lead : null}
    </>
  );
  return (
    <Panel title={document.title} lead={lead} wide>
      {inReview ? <DocumentReview document={document} /> : null}
      {document.state === 'IN_REVIEW' && !inReview ? <p>{waits}</p> : null}
      {document.state === 'RELEASED' ? <ServedDocument document={document} /> : null}
      {document.state === 'WITHDRAWN' ? <WithdrawnDocument document={document} /> : null}
    </Panel>
  );
}
