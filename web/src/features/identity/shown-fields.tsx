import { useTexts } from '../../kernel/language.js';
import type { IdentityField, Shown } from './identity-queries.js';
import { identityTexts } from './identity-texts.js';

interface ShownFieldsProps {
  readonly fields: Shown['fields'];
  readonly mayCopy?: (field: IdentityField) => boolean;
}

/** Data of a child on the screen: not printed, and not copied unless somebody decided that they may be. */
export function ShownFields({ fields, mayCopy = () => false }: ShownFieldsProps) {
  const texts = useTexts(identityTexts);
  return (
    <dl className="facts" data-private>
      {fields.map(({ field, lines }) => (
        <div key={field} className="facts__row">
          <dt>{texts.fieldNames[field]}</dt>
          <dd
            className={mayCopy(field) ? undefined : 'identity-line'}
            onCopy={(event) => {
              if (!mayCopy(field)) event.preventDefault();
            }}
          >
            {lines.length === 0 ? (
              <span className="quiet">{texts.unknown}</span>
            ) : (
              lines.map((line) => <div key={line}>{line}</div>)
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
