import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type ApiProblem, problemOf } from '../../api/problem.js';
import { contentOf, draftOf, type MotionDraft } from './draft.js';
import { type Motion, motionKey, readMotion, saveDraft } from './motion-queries.js';

const AFTER_MS = 1_000;
const AGAIN_MS = 5_000;

export type SaveState = 'saved' | 'dirty' | 'saving' | 'stale' | 'failed';

export interface DraftControl {
  readonly draft: MotionDraft;
  readonly state: SaveState;
  readonly problem: ApiProblem | null;
  readonly version: number;
  readonly change: (part: (draft: MotionDraft) => MotionDraft) => void;
  /** Saves what is not saved yet; false when it was refused. */
  readonly flush: () => Promise<boolean>;
  readonly takeTheirs: () => Promise<void>;
  readonly keepMine: () => Promise<void>;
}

/**
 * Keeps a draft on the server while it is being written: a second after the last key, one save at a time.
 * When the server holds another version nothing is overwritten until the writer chooses; when it is away, or fails, it
 * is asked again by itself.
 */
export function useMotionDraft(motion: Motion): DraftControl {
  const client = useQueryClient();
  const { id, caseId } = motion;
  const [begun] = useState(() => client.getQueryData<Live>(unkeptKey(id)) ?? begin(motion));
  const [draft, setDraft] = useState(begun.draft);
  const [state, setState] = useState<SaveState>(isKept(begun) ? 'saved' : 'dirty');
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [version, setVersion] = useState(begun.version);
  const live = useRef(begun);

  const save = useCallback(async (): Promise<boolean> => {
    const now = live.current;
    if (isKept(now)) {
      setVersion(now.version);
      setState('saved');
      return true;
    }
    const saving = now.changed;
    setState('saving');
    try {
      const answer = await saveDraft(id, { ...contentOf(now.draft), version: now.version });
      now.version = answer.version;
      now.kept = saving;
      setVersion(answer.version);
      setProblem(null);
      setState(isKept(now) ? 'saved' : 'dirty');
      await forgetOlder(client, caseId, id);
      if (isKept(now)) client.removeQueries({ queryKey: unkeptKey(id) });
      return true;
    } catch (error) {
      const refused = problemOf(error);
      setProblem(refused);
      setState(refused?.code === 'kernel.version-stale' ? 'stale' : 'failed');
      return false;
    }
  }, [client, caseId, id]);

  const flush = useCallback((): Promise<boolean> => {
    const now = live.current;
    window.clearTimeout(now.timer);
    now.running = now.running.then(save);
    return now.running;
  }, [save]);

  const change = useCallback(
    (part: (known: MotionDraft) => MotionDraft) => {
      const now = live.current;
      now.draft = part(now.draft);
      now.changed += 1;
      if (client.getQueryData(unkeptKey(id)) !== now) client.setQueryData(unkeptKey(id), now);
      setDraft(now.draft);
      setState('dirty');
      window.clearTimeout(now.timer);
      now.timer = window.setTimeout(() => void flush(), AFTER_MS);
    },
    [client, id, flush],
  );

  // Who comes back before the words were kept goes on with them, and hears when they are.
  useEffect(() => {
    if (!isKept(live.current)) void flush();
  }, [flush]);

  const away = state === 'failed' && problem !== null && isPassing(problem);
  useEffect(() => {
    if (!away) return undefined;
    const again = window.setTimeout(() => void flush(), AGAIN_MS);
    return () => {
      window.clearTimeout(again);
    };
  }, [away, flush]);

  useLeaving(live, flush);

  return {
    draft,
    state,
    problem,
    version,
    change,
    flush,
    takeTheirs: async () => {
      const fresh = await readMotion(id);
      const now = live.current;
      Object.assign(now, {
        draft: draftOf(fresh.content),
        version: fresh.version,
        kept: now.changed,
      });
      client.removeQueries({ queryKey: unkeptKey(id) });
      client.setQueryData(motionKey(caseId, id), fresh);
      setDraft(now.draft);
      setVersion(fresh.version);
      setProblem(null);
      setState('saved');
    },
    keepMine: async () => {
      const fresh = await readMotion(id);
      live.current.version = fresh.version;
      live.current.changed += 1;
      await flush();
    },
  };
}

/** Nothing of the draft was refused: the server could not be reached, or could not answer. */
function isPassing({ status }: ApiProblem): boolean {
  return status === 0 || status >= 500;
}

/** What is being written, as long as the server may not have all of it: it outlives the page it is written on. */
interface Live {
  draft: MotionDraft;
  version: number;
  changed: number;
  kept: number;
  timer: number;
  running: Promise<boolean>;
}

function begin({ content, version }: Motion): Live {
  return {
    draft: draftOf(content),
    version,
    changed: 0,
    kept: 0,
    timer: 0,
    running: Promise.resolve(true),
  };
}

function isKept({ changed, kept }: Pick<Live, 'changed' | 'kept'>): boolean {
  return kept === changed;
}

function unkeptKey(motionId: string) {
  return ['motion-unkept', motionId];
}

/** What was read before a save is not shown again: who opens the draft anew begins with what was kept. */
async function forgetOlder(client: QueryClient, caseId: string, motionId: string): Promise<void> {
  const queryKey = motionKey(caseId, motionId);
  await client.invalidateQueries({ queryKey, exact: true });
  client.removeQueries({ queryKey, exact: true, type: 'inactive', stale: true });
}

/** Going elsewhere in the application saves; closing the window asks first. */
function useLeaving(live: { readonly current: Live }, flush: () => Promise<boolean>): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (isKept(live.current)) return;
      void flush();
      event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
      void flush();
    };
  }, [live, flush]);
}
