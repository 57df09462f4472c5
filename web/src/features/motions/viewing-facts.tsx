import { Link } from 'react-router';
import { API_BASE } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { formatPosition } from '../../kernel/time.js';
import { Acts, Button } from '../../ui/button.js';
import { Moment } from '../../ui/moment.js';
import { Section } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { useCertifyViewing } from '../recordings/custody-queries.js';
import { viewingTexts } from '../recordings/viewing-texts.js';
import { contentTexts } from './content-texts.js';
import type { Motion } from './motion-queries.js';
import { viewingFactsTexts } from './viewing-facts-texts.js';
import { minutesWords, useRecordingNames } from './words.js';

type Offer = Motion['viewingOffers'][number];
type Viewed = Motion['recordings'][number]['viewed'];

/** "0:00–0:20, 1:10–2:00", as the player counts. */
function stretchWords(viewed: Viewed): string {
  return viewed
    .map(({ fromMs, toMs }) => `${formatPosition(fromMs)}–${formatPosition(toMs)}`)
    .join(', ');
}

/** Per recording which parts were watched, and how much was not. */
export function RecordingsSeen({ motion }: { readonly motion: Motion }) {
  const own = useTexts(contentTexts).content;
  const { language } = useLanguage();
  const names = useRecordingNames(motion.caseId);
  return (
    <ul className="bullets">
      {motion.recordings.map(({ recordingId, durationMs, notViewedMs, viewed }) => (
        <li key={recordingId}>
          {names(recordingId)}:{' '}
          {viewed.length === 0 ? '' : `${own.viewedParts(stretchWords(viewed))}; `}
          {notViewedMs < 1_000
            ? own.viewedAll
            : own.viewedNot(
                minutesWords(notViewedMs, language),
                minutesWords(durationMs, language),
              )}
        </li>
      ))}
    </ul>
  );
}

/** What came of asking for the viewing room, offered or not. */
export function ViewingOffersView({ offers }: { readonly offers: readonly Offer[] }) {
  const texts = useTexts(viewingFactsTexts);
  const { late } = useTexts(viewingTexts).room;
  return (
    <ul className="bullets">
      {offers.map((offer) => (
        <li key={offer.askedAt}>
          {texts.asked} <Moment at={offer.askedAt} plain />
          {offer.slots.length === 0 ? (
            <>
              ; {texts.noSlot} <Moment at={offer.offerBy} plain />
            </>
          ) : null}
          {offer.slots.map(({ startsAt, chosen }) => (
            <span key={startsAt}>
              ; <Moment at={startsAt} plain /> ({chosen ? texts.chosen : texts.notChosen})
            </span>
          ))}
          {offer.late === null ? null : <strong> {late[offer.late]}</strong>}
        </li>
      ))}
    </ul>
  );
}

interface CertificatesViewProps {
  readonly values: readonly string[];
  readonly childNumber: string;
}

/** The certificates a motion rests on, each as its paper and as what can be taken again by anybody. */
export function CertificatesView({ values, childNumber }: CertificatesViewProps) {
  const texts = useTexts(viewingFactsTexts);
  if (values.length === 0) return null;
  return (
    <ul className="bullets">
      {values.map((id, index) => (
        <li key={id}>
          <a href={`${API_BASE}/viewing-certificates/${id}/paper`} download>
            {texts.download(index + 1)}
          </a>{' '}
          <a
            href={`${API_BASE}/viewing-certificates/${id}`}
            download={`${childNumber}_kijkbewijs-${String(index + 1)}.json`}
          >
            {texts.json(index + 1)}
          </a>
        </li>
      ))}
    </ul>
  );
}

interface ViewingStepProps {
  readonly motion: Motion;
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
}

/** In the form: what was watched and offered, and the certificate of it in one click. */
export function ViewingStep({ motion, values, onChange }: ViewingStepProps) {
  const texts = useTexts(viewingFactsTexts);
  if (motion.recordings.length === 0) return null;
  return (
    <Section title={texts.title} level={4}>
      <p className="hint">{texts.lead}</p>
      <RecordingsSeen motion={motion} />
      <strong>{texts.offers}</strong>
      {motion.viewingOffers.length === 0 ? (
        <p>
          {texts.none} <Link to={`/cases/${motion.caseId}/viewing`}>{texts.askRoom}</Link>
        </p>
      ) : (
        <ViewingOffersView offers={motion.viewingOffers} />
      )}
      <Certificates motion={motion} values={values} onChange={onChange} />
    </Section>
  );
}

function Certificates({ motion, values, onChange }: ViewingStepProps) {
  const texts = useTexts(viewingFactsTexts);
  const announce = useAnnounce();
  const certify = useCertifyViewing(motion.applicantId);
  const problem = problemOf(certify.error);
  const watched = motion.recordings.filter(({ viewed }) => viewed.length > 0);
  if (values.length > 0)
    return (
      <>
        <p role="status">{texts.attached(values.length)}</p>
        <CertificatesView values={values} childNumber={motion.childNumber} />
        <Acts>
          <Button
            purpose="subtle"
            onPress={() => {
              onChange([]);
            }}
          >
            {texts.remove}
          </Button>
        </Acts>
      </>
    );
  if (watched.length === 0) return null;
  return (
    <>
      {problem === null ? null : <ProblemNote problem={problem} />}
      <Acts>
        <Button
          busy={certify.isPending}
          onPress={() => {
            certify.mutate(
              watched.map(({ recordingId }) => recordingId),
              {
                onSuccess: (ids) => {
                  onChange([...ids]);
                  announce(texts.done);
                },
              },
            );
          }}
        >
          {texts.certificate}
        </Button>
      </Acts>
      <p className="hint">{texts.certificateHint}</p>
    </>
  );
}
