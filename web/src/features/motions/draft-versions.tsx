import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, type Schemas } from '../../api/client.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { Acts, Button } from '../../ui/button.js';
import { Moment } from '../../ui/moment.js';
import { draftOf } from './draft.js';
import { entryTexts } from './entry-texts.js';
import type { Motion, MotionContent } from './motion-queries.js';
import type { DraftControl } from './use-motion-draft.js';
import { useFieldLabel } from './field-labels.js';

type Version = Schemas['DraftVersionView'];

interface VersionsProps {
  readonly motion: Motion;
  readonly control: DraftControl;
}

/** What the draft said before: to compare, to go back, and to undo the last change. */
export function DraftVersions({ motion, control }: VersionsProps) {
  const texts = useTexts(entryTexts);
  const announce = useAnnounce();
  const [shown, setShown] = useState<number | null>(null);
  const { data } = useQuery({
    queryKey: ['case', motion.caseId, 'motion', motion.id, 'versions', control.version],
    queryFn: () =>
      answer(
        api.GET('/motions/{motionId}/versions', { params: { path: { motionId: motion.id } } }),
      ),
  });
  const earlier = (data?.items ?? []).filter(({ version }) => version < control.version);
  const [last] = earlier;
  if (last === undefined) return null;
  const restore = ({ content }: Version) => {
    control.change(() => draftOf(content));
    announce(texts.restored);
    setShown(null);
  };
  return (
    <>
      <Acts>
        <Button
          onPress={() => {
            restore(last);
          }}
        >
          {texts.undo}
        </Button>
      </Acts>
      <details className="legend">
        <summary>
          {texts.versions} ({earlier.length})
        </summary>
        <ol className="versions">
          {earlier.map((one) => (
            <li key={one.version}>
              <p>
                {texts.versionAt(one.version)} <Moment at={one.writtenAt} short />
              </p>
              <Button
                onPress={() => {
                  setShown(shown === one.version ? null : one.version);
                }}
              >
                {texts.compare}
              </Button>
              {shown === one.version ? (
                <>
                  <Differences was={one.content} is={control.draft.content} />
                  <Button
                    onPress={() => {
                      restore(one);
                    }}
                  >
                    {texts.restore}
                  </Button>
                </>
              ) : null}
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}

function Differences({ was, is }: { readonly was: MotionContent; readonly is: MotionContent }) {
  const texts = useTexts(entryTexts);
  const label = useFieldLabel();
  const before = new Map<string, unknown>(Object.entries(was));
  const changed = Object.entries(is).filter(
    ([name, value]) => JSON.stringify(before.get(name)) !== JSON.stringify(value),
  );
  if (changed.length === 0) return <p className="quiet">{texts.same}</p>;
  return (
    <dl className="brief">
      {changed.map(([name, value]) => (
        <div key={name} className="brief__part">
          <dt>{label(`/${name}`)}</dt>
          <dd>
            <p>
              {texts.was}: <del className="words">{wordsOf(before.get(name)) || texts.empty}</del>
            </p>
            <p>
              {texts.is}: <ins className="words">{wordsOf(value) || texts.empty}</ins>
            </p>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The words of a value, whatever its shape: what somebody wrote, and nothing of how it is kept. */
function wordsOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(wordsOf).join('; ');
  if (typeof value === 'object') {
    return Object.values(value)
      .map(wordsOf)
      .filter((part) => part !== '')
      .join(' – ');
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}
