import type { ReactNode } from 'react';
import { useTexts } from '../../kernel/language.js';
import { Button } from '../../ui/button.js';
import { type Choice, SelectField } from '../../ui/fields.js';
import { uiTexts } from '../../ui/texts.js';
import { registerTexts } from './register-texts.js';
import type { useFilters } from './use-filters.js';

type Filters = ReturnType<typeof useFilters>;

interface FilterBarProps {
  readonly filters: Filters;
  readonly children: ReactNode;
  readonly count: number;
}

/** The filters of a list, with how many rows are left and the way to print them. */
export function FilterBar({ filters, children, count }: FilterBarProps) {
  const texts = useTexts(registerTexts).list;
  return (
    <search className="register-filters">
      <div className="form__row">{children}</div>
      <div className="acts">
        <p className="quiet flush" role="status">
          {texts.found(count)}
        </p>
        {filters.any ? (
          <Button purpose="subtle" onPress={filters.clear}>
            {texts.clear}
          </Button>
        ) : null}
        <PrintButton />
      </div>
    </search>
  );
}

export function PrintButton() {
  const texts = useTexts(registerTexts).list;
  return (
    <Button
      purpose="subtle"
      onPress={() => {
        window.print();
      }}
    >
      {texts.print}
    </Button>
  );
}

interface FilterProps {
  readonly filters: Filters;
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
}

export function SelectFilter({ filters, name, label, choices }: FilterProps) {
  const { all } = useTexts(uiTexts);
  return (
    <SelectField
      pointer={`/${name}`}
      label={label}
      value={filters.of(name)}
      choices={choices}
      open={all}
      onChange={(value) => {
        filters.set(name, value);
      }}
    />
  );
}

/** Every different value of a list as a choice, in the order of the alphabet. */
export function choicesFrom(values: readonly (string | null)[]): readonly Choice[] {
  const known = [...new Set(values.filter((value) => value !== null))];
  return known
    .sort((left, right) => left.localeCompare(right, 'nl'))
    .map((value) => ({
      value,
      label: value,
    }));
}
