import { dictionary, type Language, useLanguage, useTexts } from '../kernel/language.js';

const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['nl', 'Nederlands'],
  ['en', 'English'],
];

const texts = dictionary({ language: 'Taal' }, { language: 'Language' });

export function LanguageSwitch() {
  const { language, choose } = useLanguage();
  const words = useTexts(texts);
  return (
    <div className="languages" role="group" aria-label={words.language}>
      {LANGUAGES.map(([code, name]) => (
        <button
          key={code}
          type="button"
          className="languages__one"
          lang={code}
          title={name}
          aria-pressed={code === language}
          onClick={() => {
            choose(code);
          }}
        >
          {code.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
