import { useTexts } from '../../kernel/language.js';
import { Button } from '../../ui/button.js';
import type { Control } from './player-control.js';
import { watchTexts } from './watch-texts.js';

/** One picture back or forward, for who looks at a moment closely. */
export function FrameSteps({ control }: { readonly control: Control }) {
  const texts = useTexts(watchTexts).player;
  return (
    <>
      <Button
        purpose="subtle"
        onPress={() => {
          control.frame(-1);
        }}
      >
        {texts.frameBack}
      </Button>
      <Button
        purpose="subtle"
        onPress={() => {
          control.frame(1);
        }}
      >
        {texts.frameForward}
      </Button>
    </>
  );
}
