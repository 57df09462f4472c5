import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { type Needs, type NeedsBody, useNeeds, useRecordNeeds } from './interview-queries.js';

/** What was recorded, as the next version to send. */
export function bodyOf(needs: Needs): NeedsBody {
  const {
    version,
    languages,
    interpreterLanguage,
    supportPersonOffered,
    supportPersonWished,
    supportPersonRole,
    interviewerSex,
  } = needs;
  const {
    childAsked,
    childWishes,
    representativeInformed,
    representativeReason,
    guardianRequested,
  } = needs;
  const {
    accessNeeds,
    disabilityNote,
    traumaNote,
    busyHours,
    wishedDaytime,
    wordsForThings,
    representationConflict,
  } = needs;
  const {
    privilegeNoticeNeeded,
    privilegeNoticePlanned,
    travelLimitMinutes,
    travelTimes,
    estimatedAgeBand,
    adultProcedureChosen,
    complete,
  } = needs;
  return {
    version,
    languages,
    interpreterLanguage,
    supportPersonOffered,
    supportPersonWished,
    supportPersonRole,
    interviewerSex,
    childAsked,
    childWishes,
    representativeInformed,
    representativeReason,
    guardianRequested,
    accessNeeds,
    disabilityNote,
    traumaNote,
    busyHours,
    wishedDaytime,
    wordsForThings,
    representationConflict,
    privilegeNoticeNeeded,
    privilegeNoticePlanned,
    travelLimitMinutes,
    travelTimes,
    estimatedAgeBand,
    adultProcedureChosen,
    complete,
  };
}

/** What this person changed, on top of what somebody else recorded meanwhile. */
export function onTop(fresh: NeedsBody, mine: NeedsBody, before: NeedsBody): NeedsBody {
  const was = new Map<string, unknown>(Object.entries(before));
  const changed = Object.entries(mine).filter(
    ([key, value]) => key !== 'version' && JSON.stringify(value) !== JSON.stringify(was.get(key)),
  );
  return { ...fresh, ...Object.fromEntries(changed) };
}

/** The needs as they are being written; when somebody else was first, what was changed here is put on theirs, to be looked at again. */
export function useNeedsDraft(caseId: string, needs: Needs) {
  const record = useRecordNeeds(caseId, needs.childRef);
  const { refetch } = useNeeds(caseId, needs.childRef);
  const [base, setBase] = useState(() => bodyOf(needs));
  const [body, setBody] = useState(base);
  const [overtaken, setOvertaken] = useState(false);
  const [lost, setLost] = useState(false);
  const problem = problemOf(record.error);
  async function takeOver() {
    const { data } = await refetch();
    const fresh = data === undefined ? base : bodyOf(data);
    if (fresh.version === base.version) {
      setLost(true);
      return;
    }
    setBody(onTop(fresh, body, base));
    setBase(fresh);
    setOvertaken(true);
  }
  return {
    body,
    setBody,
    busy: record.isPending,
    overtaken,
    // Said once theirs is here, together with what became of it; by itself only where theirs could not be had.
    problem: problem?.code === 'kernel.version-stale' && !lost ? null : problem,
    save: (onSuccess: () => void) => {
      setOvertaken(false);
      setLost(false);
      record.mutate(body, {
        onSuccess,
        onError: (error) => {
          if (problemOf(error)?.code === 'kernel.version-stale') void takeOver();
        },
      });
    },
  };
}
