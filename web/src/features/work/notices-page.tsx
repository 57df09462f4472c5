import { Link } from 'react-router';
import { dictionary, useTexts } from '../../kernel/language.js';
import { Button } from '../../ui/button.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { EmptyState, Page } from '../../ui/page.js';
import { type Notice, useNotices, useReadNotice } from './work-queries.js';

interface NoticeTexts {
  readonly title: string;
  readonly lead: string;
  readonly emptyTitle: string;
  readonly empty: string;
  readonly read: string;
  readonly open: string;
  readonly fresh: string;
  readonly other: string;
  readonly types: Readonly<Record<string, string>>;
}

const noticeTexts = dictionary<NoticeTexts>(
  {
    title: 'Berichten',
    lead: 'Wat er in uw zaken is gebeurd. Een bericht bevat nooit de inhoud; die staat in de zaak.',
    emptyTitle: 'Er zijn geen berichten',
    empty: 'Hier verschijnt een bericht als er in een van uw zaken iets gebeurt.',
    read: 'Als gelezen markeren',
    open: 'Zaak openen',
    fresh: 'nieuw',
    other: 'Er is iets gebeurd in een van uw zaken',
    types: {
      'case.registered': 'Er is een zaak geregistreerd',
      'case.child-registered': 'Er is een kind geregistreerd',
      'case.access-opened': 'U hebt toegang gekregen tot een zaak',
      'case.stage-changed': 'De zaak is naar een andere fase gegaan',
      'document.released': 'Er is een stuk vrijgegeven',
      'booking.confirmed': 'Er is een verhoor geboekt',
      'booking.cancelled': 'Een verhoor is geannuleerd',
      'booking.held': 'Een verhoor is gehouden',
      'recording.verified': 'Er staat een opname klaar',
      'motion.filed': 'Er is een verzoek ingediend',
      'motion.under-review': 'Een verzoek is in behandeling genomen',
      'motion.answered': 'Er is op een verzoek geantwoord',
      'motion.decided': 'Er is op een verzoek beslist',
      'motion.withdrawn': 'Een verzoek is ingetrokken',
      'hearing.planned': 'Er is een terechtzitting gepland',
      'hearing.closure-ordered': 'Er is over gesloten deuren beslist',
    },
  },
  {
    title: 'Notices',
    lead: 'What happened in your cases. A notice never holds the content; that is in the case.',
    emptyTitle: 'There are no notices',
    empty: 'A notice appears here when something happens in one of your cases.',
    read: 'Mark as read',
    open: 'Open case',
    fresh: 'new',
    other: 'Something happened in one of your cases',
    types: {
      'case.registered': 'A case was registered',
      'case.child-registered': 'A child was registered',
      'case.access-opened': 'You were given access to a case',
      'case.stage-changed': 'The case went to another stage',
      'document.released': 'A document was released',
      'booking.confirmed': 'An interview was booked',
      'booking.cancelled': 'An interview was cancelled',
      'booking.held': 'An interview was held',
      'recording.verified': 'A recording is ready',
      'motion.filed': 'A motion was filed',
      'motion.under-review': 'A motion was taken under review',
      'motion.answered': 'Somebody responded to a motion',
      'motion.decided': 'A motion was decided',
      'motion.withdrawn': 'A motion was withdrawn',
      'hearing.planned': 'A hearing was planned',
      'hearing.closure-ordered': 'Closed doors were decided on',
    },
  },
);

export function NoticesPage() {
  const texts = useTexts(noticeTexts);
  const notices = useNotices();
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Loaded query={notices}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={texts.emptyTitle}>{texts.empty}</EmptyState>
          ) : (
            <ul className="rows">
              {items.map((notice) => (
                <NoticeRow key={notice.id} notice={notice} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}

function NoticeRow({ notice }: { readonly notice: Notice }) {
  const texts = useTexts(noticeTexts);
  const read = useReadNotice();
  return (
    <li className="row">
      <p className="row__what">
        {texts.types[notice.type] ?? texts.other}
        {notice.readAt === null ? <span className="tag tag--active"> {texts.fresh}</span> : null}
      </p>
      <Moment at={notice.happenedAt} short />
      {notice.caseId === null ? <span /> : <Link to={`/cases/${notice.caseId}`}>{texts.open}</Link>}
      {notice.readAt === null ? (
        <Button
          purpose="subtle"
          busy={read.isPending}
          onPress={() => {
            read.mutate(notice.id);
          }}
        >
          {texts.read}
        </Button>
      ) : (
        <span />
      )}
    </li>
  );
}
