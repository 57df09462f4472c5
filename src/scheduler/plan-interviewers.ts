import type { AgeBand } from './age-bands.js';
import {
  byLoad,
  type CertifiedNeeds,
  EVERYWHERE,
  type InterviewerCandidate,
  interviewerKey,
  listSpecialised,
} from './candidates.js';
import type { SchedulerIndex } from './scheduler-index.js';
import type { SlotQuery } from './types.js';

/** Interviewers who may hear this child in a region, one entry per stretch of valid papers. */
export function planInterviewers(
  index: SchedulerIndex,
  query: SlotQuery,
  ageBand: AgeBand,
  region: string,
): readonly InterviewerCandidate[] {
  return notRefused(query, certifiedFor(index, query, ageBand, region));
}

/** Those of them whose papers name what the child would gain by; empty when nothing was wished. */
export function planSpecialised(
  index: SchedulerIndex,
  query: SlotQuery,
  ageBand: AgeBand,
  region: string,
): readonly InterviewerCandidate[] {
  const { languages, specialisms } = query;
  const wished = specialisms?.wished ?? [];
  if (wished.length === 0) return [];
  const required = specialisms?.required ?? null;
  const found = wished.flatMap((specialism) => {
    const named = required === null ? [specialism] : [required, specialism];
    const needs = { ageBand, languages, specialisms: named };
    return specialisedFor(index, needs, region).map((one) => ({ ...one, specialism }));
  });
  return notRefused(query, found.sort(byLoad));
}

function notRefused(
  query: SlotQuery,
  all: readonly InterviewerCandidate[],
): readonly InterviewerCandidate[] {
  const choosy =
    (query.excludedInterviewers?.length ?? 0) > 0 ||
    query.interviewerSex?.required === true ||
    query.sameInterviewer?.required === true;
  return choosy ? all.filter((candidate) => !isRefused(query, candidate)) : all;
}

function isRefused(query: SlotQuery, { calendar }: InterviewerCandidate): boolean {
  const { sameInterviewer: same, interviewerSex: wish, excludedInterviewers = [] } = query;
  if (same?.required === true && same.interviewerId !== calendar.id) return true;
  if (wish?.required === true && wish.sex !== calendar.sex) return true;
  return excludedInterviewers.some((one) => one.interviewerId === calendar.id);
}

function certifiedFor(
  index: SchedulerIndex,
  { languages, specialisms }: SlotQuery,
  ageBand: AgeBand,
  region: string,
): readonly InterviewerCandidate[] {
  const required = specialisms?.required ?? null;
  if (required !== null)
    return specialisedFor(index, { ageBand, languages, specialisms: [required] }, region);
  const { interviewers, anyEverywhere } = index.candidates;
  const [language = '', ...others] = languages;
  if (others.length === 0 && !anyEverywhere) {
    return interviewers.get(interviewerKey(ageBand, language, region)) ?? [];
  }
  return joinedFor(index, { ageBand, languages, specialisms: [] }, region);
}

/** Several languages, or people who work everywhere beside those of a region: put together once. */
function joinedFor(
  index: SchedulerIndex,
  needs: CertifiedNeeds,
  region: string,
): readonly InterviewerCandidate[] {
  const { ageBand, languages } = needs;
  return once(index, needs, region, () =>
    [...new Set(languages)]
      .flatMap((language) => [
        interviewerKey(ageBand, language, region),
        interviewerKey(ageBand, language, EVERYWHERE),
      ])
      .flatMap((key) => index.candidates.interviewers.get(key) ?? [])
      .toSorted(byLoad),
  );
}

function specialisedFor(
  index: SchedulerIndex,
  needs: CertifiedNeeds,
  region: string,
): readonly InterviewerCandidate[] {
  const { interviewersIn } = index.candidates;
  return once(index, needs, region, () => {
    const here = interviewersIn.get(region) ?? [];
    const everywhere = interviewersIn.get(EVERYWHERE) ?? [];
    return listSpecialised(index.grid, [...here, ...everywhere], needs);
  });
}

function once(
  index: SchedulerIndex,
  { ageBand, languages, specialisms }: CertifiedNeeds,
  region: string,
  make: () => readonly InterviewerCandidate[],
): readonly InterviewerCandidate[] {
  const name = [ageBand, languages.join('+'), region, specialisms.join('+')].join('|');
  const known = index.joined.get(name);
  if (known !== undefined) return known;
  const made = make();
  index.joined.set(name, made);
  return made;
}
