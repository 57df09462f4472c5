export type Tone = 'neutral' | 'active' | 'attention' | 'done' | 'stopped';

export interface StateWord {
  readonly word: string;
  readonly meaning: string;
  readonly tone: Tone;
}

/** A state is a word first and a colour second; the meaning is in the tooltip and in the legend. */
export function StateTag({ state }: { readonly state: StateWord }) {
  return (
    <span className={`tag tag--${state.tone}`} title={state.meaning}>
      {state.word}
    </span>
  );
}

/** Every state of one list with what it means. */
export function StateLegend({
  title,
  states,
}: {
  readonly title: string;
  readonly states: readonly StateWord[];
}) {
  return (
    <details className="legend">
      <summary>{title}</summary>
      <dl className="facts">
        {states.map((state) => (
          <div key={state.word} className="facts__row">
            <dt>
              <StateTag state={state} />
            </dt>
            <dd>{state.meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
