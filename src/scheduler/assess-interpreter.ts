import { assessPresence, isTaken, type SessionTime } from './assess-interviewer.js';
import type { SlotRefusal } from './slot-facts.js';
import { covered, spanOf, type Span } from './spans.js';
import type { InterpreterCalendar, Period } from './types.js';

/**
 * May and can this interpreter stand by? Sworn on every minute of the session, in the language
 * asked for. Source: domain 3.3.
 */
export function assessInterpreter(
  calendar: InterpreterCalendar,
  blocked: readonly Period[],
  language: string,
  time: SessionTime,
): readonly SlotRefusal[] {
  const params = { registerNumber: calendar.registerNumber };
  const because = [...assessRegistration(calendar, language, time.session)];
  for (const code of assessPresence(calendar, time.session, 'interpreter')) {
    because.push({ code, params });
  }
  if (isTaken(blocked, time)) because.push({ code: 'interpreter-busy', params });
  return because;
}

/** Whether this interpreter is there: hours and absences alone, for whose papers are judged elsewhere. Source: domain 3.3. */
export function assessInterpreterTime(
  calendar: InterpreterCalendar,
  session: Period,
): readonly SlotRefusal[] {
  const params = { registerNumber: calendar.registerNumber };
  return assessPresence(calendar, spanOf(session), 'interpreter').map((code) => ({ code, params }));
}

/** Language and register: what no free hour in a calendar changes. */
export function assessRegistration(
  calendar: InterpreterCalendar,
  language: string,
  session: Span,
): readonly SlotRefusal[] {
  const params = { registerNumber: calendar.registerNumber };
  const because: SlotRefusal[] = [];
  if (!calendar.languages.includes(language)) {
    because.push({ code: 'interpreter-lacks-language', params: { ...params, language } });
  }
  if (!covered(session, calendar.registered.map(spanOf))) {
    because.push({ code: 'interpreter-not-registered', params });
  }
  return because;
}
