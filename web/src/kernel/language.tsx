import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

export type Language = 'nl' | 'en';

/** Every sentence in both languages; a key that is missing in one of them does not compile. */
export interface Dictionary<T> {
  readonly nl: T;
  readonly en: T;
}

export function dictionary<T extends object>(nl: T, en: NoInfer<T>): Dictionary<T> {
  return { nl, en };
}

const KEY = 'ontzien.language';

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice>({ language: 'nl', choose: () => undefined });

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(readChoice);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const value = useMemo(
    () => ({
      language,
      choose: (chosen: Language) => {
        keepChoice(chosen);
        setLanguage(chosen);
      },
    }),
    [language],
  );
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}

/** The sentences of one dictionary in the language of the reader. */
export function useTexts<T>(texts: Dictionary<T>): T {
  return texts[useLanguage().language];
}

function readChoice(): Language {
  try {
    return window.localStorage.getItem(KEY) === 'en' ? 'en' : 'nl';
  } catch {
    return 'nl';
  }
}

// A browser may refuse storage; the choice then lasts as long as the page.
function keepChoice(language: Language): void {
  try {
    window.localStorage.setItem(KEY, language);
  } catch {
    return;
  }
}
