import { ErrorMessage } from '@amsterdam/design-system-react';
import { useFieldError, useFieldId } from './form.js';

interface FileFieldProps {
  /** JSON pointer by which errors find it. */
  readonly pointer: string;
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  readonly note: string | undefined;
  readonly onChange: (file: File | null) => void;
}

/** Chooses one file; what was chosen is told by its size, never by its name. */
export function FileField({ pointer, label, hint, accept, note, onChange }: FileFieldProps) {
  const error = useFieldError(pointer, label);
  const id = useFieldId(pointer);
  return (
    <div className="file-field">
      <label className="ams-label" htmlFor={id}>
        {label}
      </label>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {error === undefined ? null : (
        <ErrorMessage id={`${id}-error`} prefix="">
          {error}
        </ErrorMessage>
      )}
      <input
        id={id}
        type="file"
        required
        accept={accept}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}
        onChange={(event) => {
          onChange(event.target.files?.item(0) ?? null);
        }}
      />
      {note === undefined ? null : <p className="quiet">{note}</p>}
    </div>
  );
}
