import { useId } from 'react';

interface FileFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  readonly note: string | undefined;
  readonly onChange: (file: File | null) => void;
}

/** Chooses one file; what was chosen is told by its size, never by its name. */
export function FileField({ label, hint, accept, note, onChange }: FileFieldProps) {
  const id = useId();
  return (
    <div className="file-field">
      <label className="ams-label" htmlFor={id}>
        {label}
      </label>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        type="file"
        required
        accept={accept}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          onChange(event.target.files?.item(0) ?? null);
        }}
      />
      {note === undefined ? null : <p className="quiet">{note}</p>}
    </div>
  );
}
