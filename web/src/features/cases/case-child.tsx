import { useTexts } from '../../kernel/language.js';
import { sharedWords } from '../../kernel/words.js';
import { ChildNumber } from '../../ui/child-mark.js';
import { useCaseContext } from './use-case-context.js';

interface CaseChildProps {
  readonly number: string;
  readonly copy?: boolean;
}

/** A child of the case around this panel: its number with the age band the case shows it by. */
export function CaseChild({ number, copy = false }: CaseChildProps) {
  const { ageBands } = useTexts(sharedWords);
  const child = useCaseContext().children.find(({ childNumber }) => childNumber === number);
  return (
    <ChildNumber
      number={number}
      ageBand={child === undefined ? undefined : ageBands[child.ageBand]}
      copy={copy}
    />
  );
}
