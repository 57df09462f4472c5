import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react';
import { useTexts } from '../kernel/language.js';
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
}

interface Order {
  readonly key: string;
  readonly down: boolean;
}

/** Rows with a sticky head; arrow keys go from row to row, a head sorts. On a phone each row is a block of its own. */
export function DataTable<Row>({ caption, columns, rows, rowKey }: DataTableProps<Row>) {
  const texts = useTexts(uiTexts);
  const [order, setOrder] = useState<Order | null>(null);
  const sorted = useMemo(() => sortRows(rows, columns, order), [rows, columns, order]);
  return (
    <div className="table" role="region" aria-label={caption} tabIndex={0}>
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
          {sorted.map((row) => (
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

function compare(left: string | number, right: string | number): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return String(left).localeCompare(String(right), 'nl');
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
