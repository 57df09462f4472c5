import {
  createContext,
  type SyntheticEvent,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { ApiProblem } from '../api/problem.js';
import { fieldText } from '../api/problem-texts/field-texts.js';
import { problemText } from '../api/problem-texts/index.js';
import { useLanguage, useTexts } from '../kernel/language.js';
import { Button } from './button.js';
import { uiTexts } from './texts.js';
import { useUnsaved } from './unsaved.js';
import { useOnce } from './use-once.js';

interface FormState {
  readonly problem: ApiProblem | null;
  readonly name: (pointer: string, label: string) => void;
  readonly names: ReadonlyMap<string, string>;
  readonly scope: string;
}

const NOWHERE: FormState = {
  problem: null,
  name: () => undefined,
  names: new Map(),
  scope: '',
};
/** Whether this stands inside a form already; forms do not nest, and the outer one would be sent too. */
const InsideForm = createContext(false);
const FormContext = createContext<FormState>(NOWHERE);

/** Sets fields outside a form, such as those of a dialog, apart from all others on the page. */
export function FieldScope({ children }: { readonly children: ReactNode }) {
  const scope = useId();
  const state = useMemo<FormState>(() => ({ ...NOWHERE, scope }), [scope]);
  return <FormContext value={state}>{children}</FormContext>;
}

/** The id of the control that holds what a JSON pointer names. */
export function fieldId(pointer: string, scope = ''): string {
  return `field${scope}${pointer.replaceAll('/', '-')}`;
}

/** The same inside a form, which may stand beside others on one page. */
export function useFieldId(pointer: string): string {
  return fieldId(pointer, useContext(FormContext).scope);
}

/** What is wrong with one field, or undefined. */
export function useFieldError(pointer: string, label: string): string | undefined {
  const { problem, name } = useContext(FormContext);
  const { language } = useLanguage();
  useEffect(() => {
    name(pointer, label);
  }, [name, pointer, label]);
  const found = problem?.errors.find((error) => error.pointer === pointer);
  return found === undefined ? undefined : `${label}: ${fieldText(found.code, language)}`;
}

interface FormProps {
  readonly problem: ApiProblem | null;
  readonly busy: boolean;
  readonly submit: string;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
  readonly acts?: ReactNode;
  readonly blockedBecause?: string | undefined;
  /** Choices that must be made, by pointer; while one is empty the form says so and sends nothing. */
  readonly needs?: Readonly<Record<string, string>>;
  readonly label?: string;
  /** Where something outside the form points at its fields, what sets them apart from those of another; else made up. */
  readonly scope?: string;
  /** Beside the one act of the screen: drawn as a second one. */
  readonly minor?: boolean;
  /** What is filled in is kept as it is typed: nothing is lost by going elsewhere. */
  readonly kept?: boolean;
}

/** A form with one act, that a double click does once; a refusal is summarised on top, with links to the fields it concerns. */
export function Form({
  problem,
  busy,
  submit,
  onSubmit,
  children,
  acts,
  blockedBecause,
  needs = {},
  label,
  scope: stated,
  minor = false,
  kept = false,
}: FormProps) {
  const own = useId();
  const scope = stated ?? own;
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const [unmade, setUnmade] = useState<ApiProblem | null>(null);
  const shown = unmade ?? problem;
  const state = useMemo<FormState>(
    () => ({
      problem: shown,
      names,
      scope,
      name: (pointer, text) => {
        setNames((known) =>
          known.get(pointer) === text ? known : new Map(known).set(pointer, text),
        );
      },
    }),
    [shown, names, scope],
  );
  const inside = useContext(InsideForm);
  const { isOwn, changed } = useOnce();
  const unsaved = useUnsaved(problem !== null && !kept);
  function filled() {
    changed();
    if (!kept) unsaved.filled();
  }
  function submitted(event: SyntheticEvent) {
    event.preventDefault();
    if (busy || blockedBecause !== undefined || !isOwn(event.timeStamp)) return;
    send();
  }
  function send() {
    const left = unmadeIn(needs);
    setUnmade(left);
    if (left !== null) return;
    unsaved.sent();
    onSubmit();
  }
  const name = label === undefined ? {} : { 'aria-label': label };
  const content = (
    <>
      <ErrorSummary />
      {children}
      <div className="acts">
        <Button
          purpose={minor ? 'secondary' : 'primary'}
          busy={busy}
          blockedBecause={blockedBecause}
          {...(inside ? { onPress: send } : { type: 'submit' })}
        >
          {submit}
        </Button>
        {acts}
      </div>
    </>
  );
  return (
    <FormContext value={state}>
      {inside ? (
        <div
          className="form"
          role="group"
          onChange={(event) => {
            // Of this one only: the form around it has fields of its own.
            event.stopPropagation();
            filled();
          }}
          {...name}
        >
          {content}
        </div>
      ) : (
        <InsideForm value={true}>
          <form className="form" noValidate onSubmit={submitted} onChange={filled} {...name}>
            {content}
          </form>
        </InsideForm>
      )}
    </FormContext>
  );
}

function unmadeIn(needs: Readonly<Record<string, string>>): ApiProblem | null {
  const errors = Object.entries(needs)
    .filter(([, value]) => value === '')
    .map(([pointer]) => ({ pointer, code: 'missing', params: {} }));
  if (errors.length === 0) return null;
  return new ApiProblem({
    code: 'kernel.fields-invalid',
    status: 422,
    errors,
    help: {},
    params: {},
  });
}

/** Groups errors of several controls under one problem without a button of its own. */
function ErrorSummary() {
  const { problem, names } = useContext(FormContext);
  const { language } = useLanguage();
  const texts = useTexts(uiTexts);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem !== null) box.current?.focus();
  }, [problem]);
  if (problem === null) return null;
  const { what, next } = problemText(problem.code, language);
  return (
    <div className="summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="summary-title">
      <p className="summary__title" id="summary-title">
        {texts.summary}
      </p>
      <p>{what}</p>
      <p>{next}</p>
      {problem.errors.length === 0 ? null : (
        <ul>
          {problem.errors.map(({ pointer, code }) => {
            const label = names.get(pointer);
            const sentence = fieldText(code, language);
            return (
              <li key={`${pointer} ${code}`}>
                {label === undefined ? (
                  sentence
                ) : (
                  <FieldLink pointer={pointer}>{`${label}: ${sentence}`}</FieldLink>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

function FieldLink({
  pointer,
  children,
}: {
  readonly pointer: string;
  readonly children: ReactNode;
}) {
  const id = useFieldId(pointer);
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(id)?.focus();
      }}
    >
      {children}
    </a>
  );
}
