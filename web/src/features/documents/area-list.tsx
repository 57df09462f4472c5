import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { Button } from '../../ui/button.js';
import { Moment } from '../../ui/moment.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { useDecideArea } from './area-queries.js';
import { areaTexts } from './area-texts.js';
import type { Area, Review } from './document-queries.js';
import { sheetsOf, type SheetTexts, sheetTexts } from './sheet-texts.js';

interface AreaListProps {
  readonly review: Review;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** Every area with who made it, on whichever page; each can be taken away, or put back. */
export function AreaList({ review, page, onPage }: AreaListProps) {
  const texts = useTexts(areaTexts);
  const sheet = useTexts(sheetTexts)[sheetsOf(review)];
  const announce = useAnnounce();
  const decide = useDecideArea(review.id);
  const problem = problemOf(decide.error);
  if (review.areas.length === 0) return <p className="quiet">{texts.none}</p>;
  return (
    <>
      {problem === null ? null : <ProblemNote problem={problem} />}
      <ul className="area-list">
        {review.areas.map((area) => (
          <AreaRow
            key={area.number}
            area={area}
            sheet={sheet}
            page={page}
            onPage={onPage}
            busy={decide.isPending}
            onDecide={(black) => {
              decide.mutate(
                { number: area.number, body: { version: area.version, black } },
                {
                  onSuccess: () => {
                    announce(black ? texts.isBack : texts.takenAway);
                  },
                },
              );
            }}
          />
        ))}
      </ul>
    </>
  );
}

interface AreaRowProps {
  readonly area: Area;
  readonly sheet: SheetTexts;
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly busy: boolean;
  readonly onDecide: (black: boolean) => void;
}

function AreaRow({ area, sheet, page, onPage, busy, onDecide }: AreaRowProps) {
  const texts = useTexts(areaTexts);
  const kind = texts.kinds[area.kind];
  const black = area.undoneBy === null;
  return (
    <li className="area-list__one">
      <p>
        <strong>{texts.one(area.number, kind)}</strong>, {sheet.on(area.page)}
        <br />
        <span className="quiet">
          {texts.by} {area.addedBy}, <Moment at={area.addedAt} short plain />
        </span>
        {area.undoneAt === null ? null : (
          <span className="quiet">
            {'. '}
            {texts.takenBy} {area.undoneBy}, <Moment at={area.undoneAt} short plain />
          </span>
        )}
      </p>
      {area.page === page ? null : (
        <Button
          purpose="subtle"
          onPress={() => {
            onPage(area.page);
          }}
        >
          {sheet.to(area.page)}
        </Button>
      )}
      <Button
        purpose="subtle"
        busy={busy}
        label={black ? texts.takeAwayOne(area.number, kind) : texts.putBackOne(area.number, kind)}
        onPress={() => {
          onDecide(!black);
        }}
      >
        {black ? texts.takeAway : texts.putBack}
      </Button>
    </li>
  );
}
