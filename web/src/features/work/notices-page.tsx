import { Link } from 'react-router';
import { dictionary, useTexts } from '../../kernel/language.js';
import { Acts, Button } from '../../ui/button.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { EmptyState, Page } from '../../ui/page.js';
import { type Notice, useNotices, useReadNotice, useReadNotices } from './work-queries.js';

interface NoticeTexts {
  readonly title: string;
  readonly lead: string;
  readonly emptyTitle: string;
  readonly empty: string;
  readonly read: string;
  readonly readAll: (count: number) => string;
  readonly most: (count: number) => string;
  readonly open: string;
  readonly oversee: string;
  readonly decide: string;
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
    readAll: (count) => `Alle ${String(count)} als gelezen markeren`,
    most: (count) =>
      `U ziet de nieuwste ${String(count)} berichten. Wat op u wacht, staat bij Mijn werk.`,
    open: 'Zaak openen',
    oversee: 'Naar toezicht',
    decide: 'Naar het voorstel',
    fresh: 'nieuw',
    other: 'Er is iets gebeurd in een van uw zaken',
    types: {
      'case.opened-for-you': 'U hebt toegang gekregen tot een zaak',
      'case.closed-for-you':
        'Uw toegang tot een zaak is geëindigd: het slachtoffer is meerderjarig en kiest zelf wie bijstaat',
      'victim.of-age': 'Een slachtoffer is meerderjarig geworden; vraag wie nu bijstaat',
      'case.stage-changed': 'De zaak is naar een andere fase gegaan',
      'child.registered': 'Er is een kind geregistreerd',
      'document.entered': 'Er is een stuk ingevoerd',
      'document.refused': 'Een ingezonden bestand is niet aangenomen',
      'document.recognised': 'Een vrijgegeven stuk noemt een kind',
      'document.released': 'Er is een stuk vrijgegeven',
      'document.withdrawn': 'Er is een stuk ingetrokken',
      'needs.recorded': 'De behoeften van een kind zijn vastgelegd',
      'interview.booked': 'Er is een verhoor geboekt',
      'interview.cancelled': 'Een verhoor is geannuleerd',
      'interview.rescheduled': 'Een verhoor is verzet',
      'interview.at-risk': 'Een verhoor loopt gevaar',
      'interview.risk-cleared': 'Een verhoor loopt geen gevaar meer',
      'interview.checked-in': 'Een kind is in de studio ontvangen',
      'interview.accepted': 'De regio van de studio heeft een verhoor aanvaard',
      'interview.started': 'Een verhoor is begonnen',
      'interview.held': 'Een verhoor is gehouden',
      'interview.interrupted': 'Een verhoor is onderbroken',
      'interview.declined': 'Een kind wilde niet verklaren',
      'interview.missed': 'Een kind is niet gekomen',
      'recording.verified': 'Er staat een opname klaar',
      'recording.rejected': 'Een opname is geweigerd',
      'recording.damaged': 'Een opname is beschadigd gevonden',
      'recording.healed': 'Een beschadigde opname is hersteld uit de tweede kopie',
      'recording.lost': 'Van een verhoor is geen bruikbare opname',
      'recording.missing': 'Van een verhoor ontbreekt de opname',
      'recording-use.asked': 'Er is gevraagd een opname te gebruiken',
      'recording-use.answered': 'Uw verzoek om een opname te gebruiken is beantwoord',
      'recording-use.ended': 'Het gebruik van een opname is beëindigd',
      'copy-order.decided': 'Over een kopie van een opname is beslist',
      'edited-version.proposed': 'Er is een bewerkte versie van een opname voorgesteld',
      'edited-version.settled': 'Over een bewerkte versie is iedereen uitgesproken',
      'destruction.asked': 'Er is gevraagd een opname te vernietigen',
      'destruction.decided': 'Over een vernietiging is beslist',
      'viewing-right.given': 'U hebt een kijkrecht gekregen',
      'viewing-right.revoked': 'Een kijkrecht is ingetrokken',
      'viewing-slots.offered': 'Er is u een tijd in de kijkkamer aangeboden',
      'viewing-slot.chosen': 'Een tijd in de kijkkamer is gekozen',
      'motion.filed': 'Er is een verzoek ingediend',
      'motion.taken-up': 'Een verzoek is in behandeling genomen',
      'motion.returned': 'Een verzoek moet worden aangevuld',
      'motion.answered': 'Er is op een verzoek geantwoord',
      'motion.decided': 'Er is op een verzoek beslist',
      'motion.adjourned': 'De beslissing op een verzoek is aangehouden',
      'motion.granted': 'Een verzoek is toegewezen; er kan worden geboekt',
      'motion.referred': 'Een verzoek is naar een andere rechter verwezen',
      'motion.suspended': 'De behandeling van een verzoek is geschorst',
      'motion.resumed': 'De behandeling van een verzoek is hervat',
      'motion.objected': 'Er is bezwaar gemaakt tegen een beslissing',
      'motion.objection-settled': 'Er is op een bezwaar beslist',
      'motion.moot': 'Een verzoek is vervallen',
      'motion.leave-extended': 'De geldigheid van een toewijzing is verlengd',
      'motion.corrected': 'Een beslissing is verbeterd',
      'motion.reported': 'Het verslag van een verhoor is binnen',
      'motion.deviated': 'Er is een afwijking van een beslissing gemeld',
      'child.told': 'Een kind is geïnformeerd over een verzoek',
      'motion.advised': 'Er is advies op een verzoek ingediend',
      'motion.term-set': 'De rechter stelde een termijn',
      'motion.term-ends': 'Een termijn om te antwoorden loopt bijna af',
      'motion.term-passed': 'Een termijn om te antwoorden is verstreken',
      'motion.withdrawn': 'Een verzoek is ingetrokken',
      'motion.closed': 'Een verzoek is afgesloten',
      'child-view.recorded': 'De mening van een kind is vastgelegd',
      'hearing.planned': 'Er is een terechtzitting gepland',
      'hearing.closure-ordered': 'Er is over gesloten deuren beslist',
      'disclosure.requested': 'De verdediging vraagt gegevens van een kind',
      'disclosure.taken-up': 'Een verzoek om gegevens is in behandeling genomen',
      'disclosure.answered': 'Er is op een verzoek om gegevens geantwoord',
      'disclosure.decided': 'Er is op een verzoek om gegevens beslist',
      'disclosure.withdrawn': 'Een verzoek om gegevens is ingetrokken',
      'identity.alert-raised': 'Er is een signaal over een opvraging in de kluis',
      'identity.emergency-opened': 'Er is noodtoegang gebruikt; beoordeel die binnen 24 uur',
      'identity.change-proposed': 'Er is een voorstel over een registratie in de kluis',
    },
  },
  {
    title: 'Notices',
    lead: 'What happened in your cases. A notice never holds the content; that is in the case.',
    emptyTitle: 'There are no notices',
    empty: 'A notice appears here when something happens in one of your cases.',
    read: 'Mark as read',
    readAll: (count) => `Mark all ${String(count)} as read`,
    most: (count) =>
      `You see the newest ${String(count)} notices. What waits for you stands under My work.`,
    open: 'Open case',
    oversee: 'To oversight',
    decide: 'To the proposal',
    fresh: 'new',
    other: 'Something happened in one of your cases',
    types: {
      'case.opened-for-you': 'You were given access to a case',
      'case.closed-for-you':
        'Your access to a case has ended: the victim is of age and chooses who speaks for it',
      'victim.of-age': 'A victim has come of age; ask who speaks for it now',
      'case.stage-changed': 'The case went to another stage',
      'child.registered': 'A child was registered',
      'document.entered': 'A document was entered',
      'document.refused': 'A file that was sent was not taken in',
      'document.recognised': 'A released document names a child',
      'document.released': 'A document was released',
      'document.withdrawn': 'A document was withdrawn',
      'needs.recorded': 'The needs of a child were recorded',
      'interview.booked': 'An interview was booked',
      'interview.cancelled': 'An interview was cancelled',
      'interview.rescheduled': 'An interview was moved',
      'interview.at-risk': 'An interview is at risk',
      'interview.risk-cleared': 'An interview is no longer at risk',
      'interview.checked-in': 'A child was received in the studio',
      'interview.accepted': 'The studio’s region accepted an interview',
      'interview.started': 'An interview started',
      'interview.held': 'An interview was held',
      'interview.interrupted': 'An interview was interrupted',
      'interview.declined': 'A child did not want to speak',
      'interview.missed': 'A child did not come',
      'recording.verified': 'A recording is ready',
      'recording.rejected': 'A recording was refused',
      'recording.damaged': 'A recording was found damaged',
      'recording.healed': 'A damaged recording was healed from the second copy',
      'recording.lost': 'There is no usable recording of an interview',
      'recording.missing': 'The recording of an interview is missing',
      'recording-use.asked': 'Use of a recording was asked for',
      'recording-use.answered': 'Your request to use a recording was answered',
      'recording-use.ended': 'The use of a recording was ended',
      'copy-order.decided': 'A copy of a recording was decided on',
      'edited-version.proposed': 'An edited version of a recording was proposed',
      'edited-version.settled': 'Everybody has answered on an edited version',
      'destruction.asked': 'Destruction of a recording was asked for',
      'destruction.decided': 'A destruction was decided on',
      'viewing-right.given': 'You were given a right to view',
      'viewing-right.revoked': 'A right to view was revoked',
      'viewing-slots.offered': 'A time in the viewing room was offered to you',
      'viewing-slot.chosen': 'A time in the viewing room was chosen',
      'motion.filed': 'A motion was filed',
      'motion.taken-up': 'A motion was taken under review',
      'motion.returned': 'A motion must be completed',
      'motion.answered': 'Somebody responded to a motion',
      'motion.decided': 'A motion was decided',
      'motion.adjourned': 'The decision on a motion was adjourned',
      'motion.granted': 'A motion was granted; an interview can be booked',
      'motion.referred': 'A motion was referred to another judge',
      'motion.suspended': 'A motion was suspended',
      'motion.resumed': 'A motion was resumed',
      'motion.objected': 'An objection was made against a decision',
      'motion.objection-settled': 'An objection was settled',
      'motion.moot': 'A motion became moot',
      'motion.leave-extended': 'The validity of a leave was extended',
      'motion.corrected': 'A decision was corrected',
      'motion.reported': 'The report of an interview came in',
      'motion.deviated': 'A deviation from a decision was reported',
      'child.told': 'A child was informed about a motion',
      'motion.advised': 'Advice on a motion was filed',
      'motion.term-set': 'The court set a term',
      'motion.term-ends': 'A term to respond is about to end',
      'motion.term-passed': 'A term to respond has passed',
      'motion.withdrawn': 'A motion was withdrawn',
      'motion.closed': 'A motion was closed',
      'child-view.recorded': 'The view of a child was recorded',
      'hearing.planned': 'A hearing was planned',
      'hearing.closure-ordered': 'Closed doors were decided on',
      'disclosure.requested': 'The defence asks for data of a child',
      'disclosure.taken-up': 'A request for data was taken under review',
      'disclosure.answered': 'Somebody answered a request for data',
      'disclosure.decided': 'A request for data was decided',
      'disclosure.withdrawn': 'A request for data was withdrawn',
      'identity.alert-raised': 'There is an alert about a look-up in the vault',
      'identity.emergency-opened': 'Emergency access was used; review it within 24 hours',
      'identity.change-proposed': 'There is a proposal about a registration in the vault',
    },
  },
);

/** What the security officer hears of: it belongs to no case of theirs. */
const OVERSEEN: ReadonlySet<string> = new Set([
  'identity.alert-raised',
  'identity.emergency-opened',
]);

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
            <>
              <ReadAll notices={items} />
              <ul className="rows">
                {items.map((notice) => (
                  <NoticeRow key={notice.id} notice={notice} />
                ))}
              </ul>
              {items.length < MOST_SHOWN ? null : <p className="quiet">{texts.most(MOST_SHOWN)}</p>}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

/** The server gives the newest so many. */
const MOST_SHOWN = 50;

function ReadAll({ notices }: { readonly notices: readonly Notice[] }) {
  const texts = useTexts(noticeTexts);
  const read = useReadNotices();
  const fresh = notices.filter(({ readAt }) => readAt === null).map(({ id }) => id);
  if (fresh.length < 2) return null;
  return (
    <Acts>
      <Button
        busy={read.isPending}
        onPress={() => {
          read.mutate(fresh);
        }}
      >
        {texts.readAll(fresh.length)}
      </Button>
    </Acts>
  );
}

function NoticeRow({ notice }: { readonly notice: Notice }) {
  const texts = useTexts(noticeTexts);
  const read = useReadNotice();
  return (
    <li className="row">
      <p className="row__what">
        {texts.types[notice.type] ?? texts.other}
        {notice.readAt === null ? (
          <>
            {' '}
            <span className="tag tag--active">{texts.fresh}</span>
          </>
        ) : null}
      </p>
      <Moment at={notice.happenedAt} short />
      {OVERSEEN.has(notice.type) ? (
        <Link to="/oversight">{texts.oversee}</Link>
      ) : notice.type === 'identity.change-proposed' ? (
        <Link to={`/vault/changes/${notice.subjectId}`}>{texts.decide}</Link>
      ) : notice.caseId === null ? (
        <span />
      ) : (
        <Link to={`/cases/${notice.caseId}`}>{texts.open}</Link>
      )}
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
