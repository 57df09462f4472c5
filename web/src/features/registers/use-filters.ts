import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** Filters live on the address, so that a list can be kept and sent to somebody else. */
export function useFilters() {
  const [address, setAddress] = useSearchParams();
  const of = (key: string): string => address.get(key) ?? '';
  const set = useCallback(
    (key: string, value: string) => {
      setAddress(
        (now) => {
          const next = new URLSearchParams(now);
          if (value === '') next.delete(key);
          else next.set(key, value);
          return next;
        },
        { replace: true },
      );
    },
    [setAddress],
  );
  return {
    of,
    set,
    any: [...address.keys()].length > 0,
    clear: () => {
      setAddress({}, { replace: true });
    },
  };
}

/** Whether all words of a question are in a text, whatever the capitals and accents. */
export function holdsWords(text: string, question: string): boolean {
  const bare = (part: string) => part.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const haystack = bare(text);
  return bare(question)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}
