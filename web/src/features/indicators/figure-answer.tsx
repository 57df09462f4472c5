import type { Figure } from './questions.js';

/** The answer in a sentence, its number first; or in words why there is none. */
export function FigureAnswer({ figure: { answer, texts } }: { readonly figure: Figure }) {
  if (answer === null) return <p className="figure-answer">{texts.none}</p>;
  const [number, rest] = answer;
  return (
    <p className="figure-answer">
      <strong>{number}</strong>
      {rest}
    </p>
  );
}
