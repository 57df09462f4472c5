import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTexts } from '../kernel/language.js';
import { Button } from './button.js';
import { useBlocks } from './table-blocks.js';
import { uiTexts } from './texts.js';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** What the column is sorted by; without it the column is not sortable. */
  readonly sort?: (row: Row) => string | number;
  readonly figures?: boolean;
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Rows become blocks where the columns would be cut off, so that the acts in the last one stay in sight. */
  readonly whole?: boolean;
}

interface Order {
  readonly key: string;
  readonly down: boolean;
}

/** Thousands of rows at once hold a browser up for seconds; searching and sorting go over all of them. */
const ROWS_AT_ONCE = 100;

/** Rows with a sticky head; arrow keys go from row to row, a head sorts. On a phone each row is a block of its own. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  whole = false,
}: DataTableProps<Row>) {
  const texts = useTexts(uiTexts);
  const [order, setOrder] = useState<Order | null>(null);
  const [most, setMost] = useRowsAtOnce();
  const box = useRef<HTMLDivElement>(null);
  const blocks = useBlocks(box, whole);
  const sorted = useMemo(() => sortRows(rows, columns, order), [rows, columns, order]);
  return (
    <>
      <div
        ref={box}
        className={blocks ? 'table table--blocks' : 'table'}
        role="region"
        aria-label={caption}
        tabIndex={0}
      >
        <table>
          <caption className="ams-visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ key, title, sort, figures }) => (
                <th
                  key={key}
                  scope="col"
                  className={figures === true ? 'figures' : undefined}
                  aria-sort={sortOf(order, key)}
                >
                  {sort === undefined ? (
                    title
                  ) : (
                    <button
                      type="button"
                      className="table__sort"
                      title={texts.sortBy(title)}
                      onClick={() => {
                        setOrder((now) => ({ key, down: now?.key === key ? !now.down : false }));
                      }}
                    >
                      {title}
                    </button>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody onKeyDown={moveBetweenRows}>
            {sorted.slice(0, most).map((row) => (
              <tr key={rowKey(row)}>
                {columns.map(({ key, title, cell, figures }) => (
                  <td
                    key={key}
                    data-title={title}
                    className={figures === true ? 'figures' : undefined}
                  >
                    {cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <MoreRows
        shown={Math.min(most, rows.length)}
        all={rows.length}
        onMore={(more) => {
          setMost(most + more);
        }}
      />
    </>
  );
}

/** How many rows are shown; all of them on paper. */
function useRowsAtOnce() {
  const rows = useState(ROWS_AT_ONCE);
  const [, setMost] = rows;
  useEffect(() => {
    const showAll = () => {
      flushSync(() => {
        setMost(Number.POSITIVE_INFINITY);
      });
    };
    window.addEventListener('beforeprint', showAll);
    return () => {
      window.removeEventListener('beforeprint', showAll);
    };
  }, [setMost]);
  return rows;
}

interface MoreRowsProps {
  readonly shown: number;
  readonly all: number;
  readonly onMore: (rows: number) => void;
}

function MoreRows({ shown, all, onMore }: MoreRowsProps) {
  const texts = useTexts(uiTexts);
  if (shown === all) return null;
  const more = Math.min(ROWS_AT_ONCE, all - shown);
  return (
    <div className="table__more">
      <p role="status">{texts.rowsShown(shown, all)}</p>
      <Button
        onPress={() => {
          onMore(more);
        }}
      >
        {texts.moreRows(more)}
      </Button>
    </div>
  );
}

function sortOf(order: Order | null, key: string): 'ascending' | 'descending' | undefined {
  if (order?.key !== key) return undefined;
  return order.down ? 'descending' : 'ascending';
}

function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  order: Order | null,
): readonly Row[] {
  const by = columns.find(({ key }) => key === order?.key)?.sort;
  if (by === undefined) return rows;
  const up = [...rows].sort((left, right) => compare(by(left), by(right)));
  return order?.down === true ? up.reverse() : up;
}

const inDutch = new Intl.Collator('nl');

function compare(left: string | number, right: string | number): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return inDutch.compare(String(left), String(right));
}

function moveBetweenRows(event: KeyboardEvent<HTMLTableSectionElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (!(event.target instanceof HTMLElement)) return;
  const row = event.target.closest('tr');
  const other = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
  const first = other?.querySelector('a, button');
  if (!(first instanceof HTMLElement)) return;
  event.preventDefault();
  first.focus();
}
