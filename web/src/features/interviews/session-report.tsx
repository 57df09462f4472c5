import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { answer, api, API_BASE, done } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { Acts, Button } from '../../ui/button.js';
import { LongTextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Loaded } from '../../ui/loading.js';
import { Section } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { useRefreshCase } from '../cases/case-queries.js';
import type { Booking } from './interview-queries.js';
import { reportTexts } from './report-texts.js';

/** What is left when a session is over: its official report, and closing its file. */
export function SessionReport({ booking }: { readonly booking: Booking }) {
  const texts = useTexts(reportTexts);
  const { actions, closedAt, reportDocumentId } = booking;
  const mayReport = actions.includes('report');
  const mayClose = actions.includes('close');
  if (!mayReport && !mayClose && reportDocumentId === null && closedAt === null) return null;
  return (
    <Section title={texts.title} level={3}>
      {reportDocumentId === null ? null : (
        <p>
          <Link to={`/cases/${booking.caseId}/documents`}>{texts.entered}</Link>
        </p>
      )}
      {mayReport ? <Report booking={booking} /> : null}
      {mayClose ? <Close booking={booking} /> : null}
      {closedAt === null ? null : <p className="quiet">{texts.closed}</p>}
    </Section>
  );
}

function Report({ booking }: { readonly booking: Booking }) {
  const texts = useTexts(reportTexts);
  const [open, setOpen] = useState(false);
  const report = useQuery({
    queryKey: ['case', booking.caseId, 'report', booking.id],
    enabled: open,
    staleTime: Infinity,
    queryFn: () =>
      answer(
        api.GET('/bookings/{bookingId}/report', { params: { path: { bookingId: booking.id } } }),
      ),
  });
  return (
    <details
      className="group"
      onToggle={(event) => {
        // Once opened it stays: what was written is there when it is opened again.
        if (event.currentTarget.open) setOpen(true);
      }}
    >
      <summary>{texts.write}</summary>
      {open ? (
        <Loaded query={report}>
          {({ draft }) => (
            <>
              <p>
                <a href={`${API_BASE}/bookings/${booking.id}/report/file?as=DOCX`} download>
                  {texts.word}
                </a>
              </p>
              <ReportForm booking={booking} draft={draft} />
            </>
          )}
        </Loaded>
      ) : null}
    </details>
  );
}

function ReportForm({ booking, draft }: { readonly booking: Booking; readonly draft: string }) {
  const texts = useTexts(reportTexts);
  const announce = useAnnounce();
  const refresh = useRefreshCase(booking.caseId);
  const [text, setText] = useState(draft);
  const enter = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/bookings/{bookingId}/report', {
          params: { path: { bookingId: booking.id } },
          body: { text },
        }),
      ),
    onSuccess: refresh,
  });
  return (
    <Form
      label={texts.write}
      problem={problemOf(enter.error)}
      busy={enter.isPending}
      submit={texts.submit}
      onSubmit={() => {
        enter.mutate(undefined, {
          onSuccess: () => {
            announce(texts.submitted);
          },
        });
      }}
    >
      <LongTextField
        pointer="/text"
        label={texts.text}
        hint={texts.hint}
        rows={24}
        value={text}
        onChange={setText}
      />
    </Form>
  );
}

function Close({ booking }: { readonly booking: Booking }) {
  const texts = useTexts(reportTexts);
  const announce = useAnnounce();
  const refresh = useRefreshCase(booking.caseId);
  const close = useMutation({
    mutationFn: () =>
      done(
        api.POST('/bookings/{bookingId}/close', { params: { path: { bookingId: booking.id } } }),
      ),
    onSuccess: refresh,
  });
  const problem = problemOf(close.error);
  return (
    <>
      {problem === null ? null : <ProblemNote problem={problem} />}
      <Acts>
        <Button
          busy={close.isPending}
          onPress={() => {
            close.mutate(undefined, {
              onSuccess: () => {
                announce(texts.closedNow);
              },
            });
          }}
        >
          {texts.close}
        </Button>
      </Acts>
    </>
  );
}
