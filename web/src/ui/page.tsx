import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

let arrivals = 0;

/** After a change of page the reader starts at its heading; on the very first page the browser decides. */
function useFocusOnArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    arrivals += 1;
    if (arrivals > 1) heading.current?.focus();
  }, [pathname]);
  return heading;
}

interface PageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly acts?: ReactNode;
  readonly children: ReactNode;
  readonly wide?: boolean;
}

/** A place of its own: one heading, one sentence, one primary act. */
export function Page({ title, lead, acts, children, wide = false }: PageProps) {
  const heading = useFocusOnArrival();
  return (
    <article className={wide ? 'page page--wide' : 'page'}>
      <title>{`${title} – Ontzien`}</title>
      <header className="page__head">
        <div>
          <Heading level={1} ref={heading} tabIndex={-1}>
            {title}
          </Heading>
          {lead === undefined ? null : <Paragraph purpose="lead">{lead}</Paragraph>}
        </div>
        {acts === undefined ? null : <div className="acts">{acts}</div>}
      </header>
      {children}
    </article>
  );
}

/** The selected step inside a case; its heading comes under that of the case. */
export function Panel({ title, lead, acts, children, wide = false }: PageProps) {
  const heading = useFocusOnArrival();
  return (
    <section className={wide ? 'panel panel--wide' : 'panel'}>
      <title>{`${title} – Ontzien`}</title>
      <header className="page__head">
        <div>
          <Heading level={2} appearance="level-1" ref={heading} tabIndex={-1}>
            {title}
          </Heading>
          {lead === undefined ? null : <Paragraph purpose="lead">{lead}</Paragraph>}
        </div>
        {acts === undefined ? null : <div className="acts">{acts}</div>}
      </header>
      {children}
    </section>
  );
}

interface SectionProps {
  readonly title: string;
  readonly level?: 2 | 3 | 4;
  readonly children: ReactNode;
  readonly acts?: ReactNode;
}

export function Section({ title, level = 2, children, acts }: SectionProps) {
  return (
    <section className="section">
      <div className="section__head">
        <Heading level={level} appearance={`level-${String(level) === '2' ? 2 : 3}`}>
          {title}
        </Heading>
        {acts}
      </div>
      {children}
    </section>
  );
}

/** Terms with their values, one pair a row. */
export function Facts({ items }: { readonly items: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="facts">
      {items.map(([term, value]) => (
        <div key={term} className="facts__row">
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export function EmptyState({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="empty">
      <p className="empty__title">{title}</p>
      <p>{children}</p>
    </div>
  );
}
