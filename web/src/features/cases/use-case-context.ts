import { useOutletContext } from 'react-router';
import type { Case } from './case-queries.js';

/** The case of the layout around this panel. */
export function useCaseContext(): Case {
  return useOutletContext<Case>();
}
