import { Link } from 'react-router';
import { useTexts } from '../../kernel/language.js';
import { Acts, Button } from '../../ui/button.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { EmptyState, Page } from '../../ui/page.js';
import { Appointment } from './appointment.js';
import { noticeTexts } from './notice-texts.js';
import { type Notice, useNotices, useReadNotice, useReadNotices } from './work-queries.js';

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
      <div>
        <p className="row__what">
          {texts.types[notice.type] ?? texts.other}
          {notice.readAt === null ? (
            <>
              {' '}
              <span className="tag tag--active">{texts.fresh}</span>
            </>
          ) : null}
        </p>
        {notice.appointment === null ? null : <Appointment appointment={notice.appointment} />}
      </div>
      <Moment at={notice.happenedAt} short />
      {OVERSEEN.has(notice.type) ? (
        <Link to="/oversight">{texts.oversee}</Link>
      ) : notice.type === 'identity.change-proposed' ? (
        <Link to={`/vault/changes/${notice.subjectId}`}>{texts.decide}</Link>
      ) : notice.caseId === null ? (
        <span />
      ) : (
        <Link to={`/cases/${notice.caseId}`}>{texts.openCase(notice.parketnummer)}</Link>
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
