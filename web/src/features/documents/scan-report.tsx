import { API_BASE } from '../../api/client.js';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { formatNumber } from '../../kernel/numbers.js';
import { Loaded } from '../../ui/loading.js';
import { Facts, Section } from '../../ui/page.js';
import { type CaseDocument, useScanReport } from './document-queries.js';
import { documentTexts, documentWords } from './document-texts.js';

/** Copies for whoever looks, and what was done before they could be made. */
export function Copies({ document }: { readonly document: CaseDocument }) {
  const texts = useTexts(documentTexts).served;
  const file = `${API_BASE}/documents/${document.id}/file`;
  return (
    <Section title={texts.copies} level={3}>
      <p className="quiet">{texts.copiesNote}</p>
      <ul className="bullets">
        <li>
          <a href={`${file}?as=PDF`} download>
            {texts.asPdf}
          </a>
        </li>
        {document.format === 'TEXT' || document.format === 'PDF' ? null : (
          <li>
            <a href={`${file}?as=FILE`} download>
              {texts.asFile(document.format)}
            </a>
          </li>
        )}
      </ul>
    </Section>
  );
}

export function ScanReport({ document }: { readonly document: CaseDocument }) {
  const texts = useTexts(documentTexts).served;
  const words = useTexts(documentWords);
  const { language } = useLanguage();
  const report = useScanReport(document.id);
  return (
    <Loaded query={report}>
      {({ removals, readBack, virusScan, sha256 }) => (
        <Facts
          items={[
            [texts.virus, words.virus[virusScan]],
            ...(readBack === null
              ? []
              : [[texts.readBack, texts.readBackOf(formatNumber(readBack, language, 0))] as const]),
            ...removals.map(
              ({ kind, count }) =>
                [words.removals[kind], formatNumber(count, language, 0)] as const,
            ),
            [texts.hash, <code key="hash">{sha256}</code>],
          ]}
        />
      )}
    </Loaded>
  );
}
