import type { ReactNode } from 'react';
import { Button } from '../../ui/button.js';

interface PlaceInWordsProps {
  readonly number: number;
  /** The place among the words around it. */
  readonly words: string;
  readonly label: string;
  readonly onShow: (number: number) => void;
  readonly children: ReactNode;
}

/** A place in a list, by the words it stands among, which lead to it; and what there is to say of it. */
export function PlaceInWords({ number, words, label, onShow, children }: PlaceInWordsProps) {
  return (
    <li>
      <Button
        purpose="subtle"
        label={label}
        onPress={() => {
          onShow(number);
        }}
      >
        “{words}”
      </Button>
      <p className="quiet">{children}</p>
    </li>
  );
}
