import { useMutation } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../api/client.js';
import { useTexts } from '../../kernel/language.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { tableTexts } from './attendant-texts.js';
import { useRefreshRegisters } from './register-queries.js';

export type TableName = 'interviewers' | 'studios' | 'attendants';

const EXPORTS = {
  interviewers: () => answer(api.GET('/interviewer-certificates/export')),
  studios: () => answer(api.GET('/studio-register/export')),
  attendants: () => answer(api.GET('/attendant-table/export')),
} as const;
const IMPORTS = {
  interviewers: (body: Schemas['ImportRequest']) =>
    answer(api.POST('/interviewer-certificates/import', { body })),
  studios: (body: Schemas['ImportRequest']) =>
    answer(api.POST('/studio-register/import', { body })),
  attendants: (body: Schemas['ImportRequest']) =>
    answer(api.POST('/attendant-table/import', { body })),
} as const;

interface TableActsProps {
  readonly table: TableName;
  readonly mayImport: boolean;
}

/** The ways of a register out and in as a table. */
export function TableActs({ table, mayImport }: TableActsProps) {
  const texts = useTexts(tableTexts);
  const take = useMutation({
    mutationFn: EXPORTS[table],
    onSuccess: ({ content }) => {
      save(`ontzien-${table}.csv`, content);
    },
  });
  return (
    <>
      <Button
        purpose="subtle"
        busy={take.isPending}
        onPress={() => {
          take.mutate();
        }}
      >
        {texts.export}
      </Button>
      {mayImport ? (
        <ButtonLink purpose="subtle" to={`/registers/import/${table}`}>
          {texts.import}
        </ButtonLink>
      ) : null}
    </>
  );
}

export function useImport(table: TableName) {
  const onSuccess = useRefreshRegisters();
  return useMutation({ mutationFn: IMPORTS[table], onSuccess });
}

function save(name: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
