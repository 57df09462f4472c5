import { describe, expect, it, jest } from '@jest/globals';
import { MetadataStorage, ValidationTypes } from 'class-validator';
import { rememberRules } from './remembered-rules.js';

class Report {
  readonly title = '';
}
class LateReport extends Report {}

/** A storage in which both classes ask something of their fields, and how often it was searched. */
function aStorage() {
  const storage = new MetadataStorage();
  for (const [target, propertyName] of [
    [Report, 'title'],
    [LateReport, 'why'],
  ] as const)
    storage.addValidationMetadata({
      target,
      propertyName,
      type: ValidationTypes.IS_DEFINED,
      constraints: [],
      constraintCls: Report,
      validationTypeOptions: undefined,
      message: '',
      groups: [],
      always: false,
      each: false,
      context: undefined,
    });
  const searched = jest.spyOn(storage, 'getTargetValidationMetadatas');
  rememberRules(storage);
  return { storage, searched };
}

const asked = (storage: MetadataStorage, target: typeof Report, groups?: string[]) =>
  storage
    .getTargetValidationMetadatas(target, '', false, false, groups)
    .map(({ propertyName }) => propertyName);

describe('what a class asks of its fields', () => {
  it('is searched once, with what it inherits, and apart from what another asks', () => {
    const { storage, searched } = aStorage();

    for (let time = 0; time < 3; time += 1) {
      expect(asked(storage, LateReport)).toEqual(['why', 'title']);
      expect(asked(storage, Report)).toEqual(['title']);
    }

    expect(searched).toHaveBeenCalledTimes(2);
  });

  it('is searched each time for groups, which ask other things', () => {
    const { storage, searched } = aStorage();
    asked(storage, Report);

    expect(asked(storage, Report, ['draft'])).toEqual([]);
    expect(asked(storage, Report, ['draft'])).toEqual([]);
    expect(searched).toHaveBeenCalledTimes(3);
  });
});
