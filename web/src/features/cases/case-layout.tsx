import { Outlet, useMatches, useParams } from 'react-router';
import { useTexts } from '../../kernel/language.js';
import { Loaded } from '../../ui/loading.js';
import { Timeline } from '../../ui/timeline.js';
import { useNarrow } from '../../ui/use-narrow.js';
import { CaseHead } from './case-head.js';
import { type Case, useCase } from './case-queries.js';
import { caseTexts } from './case-texts.js';
import { useChain } from './use-chain.js';

/** Screens that need the whole width say so in their route. */
export interface FocusHandle {
  readonly focus: true;
}

/** The case around the selected step: number, stage, children and the chain. */
export function CaseLayout() {
  const { caseId = '' } = useParams();
  const query = useCase(caseId);
  return <Loaded query={query}>{(item) => <CaseFrame item={item} />}</Loaded>;
}

function CaseFrame({ item }: { readonly item: Case }) {
  const texts = useTexts(caseTexts).page;
  const narrow = useNarrow();
  const focus = useMatches().some(({ handle }) => isFocus(handle));
  return (
    <div className="case">
      <CaseHead item={item} />
      <div className={focus ? 'case__body case__body--focus' : 'case__body'}>
        {focus ? null : (
          <div className="case__chain">
            {narrow ? (
              <details className="group">
                <summary>{texts.chain}</summary>
                <Chain item={item} label={texts.chain} />
              </details>
            ) : (
              <Chain item={item} label={texts.chain} />
            )}
          </div>
        )}
        <Outlet context={item} />
      </div>
    </div>
  );
}

function isFocus(handle: unknown): handle is FocusHandle {
  return typeof handle === 'object' && handle !== null && 'focus' in handle;
}

function Chain({ item, label }: { readonly item: Case; readonly label: string }) {
  return <Timeline label={label} steps={useChain(item)} />;
}
