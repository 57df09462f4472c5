import { getMetadataStorage } from 'class-validator';

/**
 * Lets class-validator remember what a class asks of its fields.
 *
 * The library looks through every class of the product for each object it is given, the elements of a list included. What a
 * class asks is fixed once it is read. Whoever asks with a schema, groups or other options is answered by the library itself.
 */
export function rememberRules(storage = getMetadataStorage()): void {
  const search = storage.getTargetValidationMetadatas.bind(storage);
  const known = new Map<unknown, ReturnType<typeof search>>();
  storage.getTargetValidationMetadatas = (...asked: Parameters<typeof search>) => {
    const [target, schema, always, strictGroups, groups = []] = asked;
    if (schema || always || strictGroups || groups.length > 0) return search(...asked);
    const rules = known.get(target) ?? search(...asked);
    known.set(target, rules);
    return rules;
  };
}
