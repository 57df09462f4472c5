import { Link } from 'react-router';
import { useTexts } from '../../kernel/language.js';
import { Button } from '../../ui/button.js';
import type { Schemas } from '../../api/client.js';
import { wishTexts } from './wish-texts.js';

type Wish = Schemas['Wish'];

interface SlotWishesProps {
  readonly wishes: readonly Schemas['WishView'][];
  readonly fitting: number;
  readonly needsPath: string;
  readonly without: readonly Wish[];
  readonly onWithout: (without: readonly Wish[]) => void;
}

/** The needs and wishes of the child in words, each with what it costs and a way to search without it. */
export function SlotWishes({ wishes, fitting, needsPath, without, onWithout }: SlotWishesProps) {
  const texts = useTexts(wishTexts);
  if (wishes.length === 0) return null;
  return (
    <>
      <p>{texts.fitting(fitting)}</p>
      <ul className="plain-list slot-wishes">
        {wishes.map(({ wish, removable, leftOut, more }) => (
          <li key={wish} className="slot-wish">
            <span>
              {texts.wishes[wish]}
              <br />
              <span className="quiet">{leftOut ? texts.leftOut : texts.more(more)}</span>
            </span>
            {removable ? (
              <Button
                purpose="subtle"
                label={`${leftOut ? texts.back : texts.leave}: ${texts.wishes[wish]}`}
                onPress={() => {
                  onWithout(leftOut ? without.filter((one) => one !== wish) : [...without, wish]);
                }}
              >
                {leftOut ? texts.back : texts.leave}
              </Button>
            ) : (
              <Link to={needsPath}>{texts.change}</Link>
            )}
          </li>
        ))}
      </ul>
      <p className="legal">{texts.rule}</p>
    </>
  );
}
