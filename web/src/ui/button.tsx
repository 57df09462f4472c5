import { Button as NlButton } from '@nl-design-system-candidate/button-react';
import { type ReactNode, useEffect } from 'react';
import { Link } from 'react-router';
import { useOnce } from './use-once.js';

interface ButtonProps {
  readonly children: ReactNode;
  readonly purpose?: 'primary' | 'secondary' | 'subtle';
  readonly danger?: boolean;
  readonly type?: 'button' | 'submit';
  /** Given for an act that is sent to the server; a double click then counts as one. */
  readonly busy?: boolean;
  /** Why this cannot be done yet; shown beside the button, which then does nothing. */
  readonly blockedBecause?: string | undefined;
  readonly onPress?: () => void;
  readonly label?: string;
}

/** One act, named after what it does. */
export function Button({
  children,
  purpose = 'secondary',
  danger = false,
  type = 'button',
  busy,
  blockedBecause,
  onPress,
  label,
}: ButtonProps) {
  const { isOwn, changed } = useOnce();
  const waits = busy === true;
  const blocked = blockedBecause !== undefined;
  // Nobody double-clicks across a stretch in which nothing could be done.
  useEffect(() => {
    if (blocked) changed();
  }, [blocked, changed]);
  return (
    <span className="act">
      <NlButton
        purpose={purpose}
        {...(danger ? { hint: 'negative' } : {})}
        type={blocked || waits ? 'button' : type}
        disabled={blocked}
        busy={waits}
        {...(label === undefined ? {} : { 'aria-label': label })}
        onClick={({ timeStamp }) => {
          if (blocked || waits || (busy !== undefined && !isOwn(timeStamp))) return;
          onPress?.();
        }}
      >
        {children}
      </NlButton>
      {blocked ? <span className="act__why">{blockedBecause}</span> : null}
    </span>
  );
}

interface ButtonLinkProps {
  readonly to: string;
  readonly children: ReactNode;
  readonly purpose?: 'primary' | 'secondary' | 'subtle';
}

/** An act that is a place of its own. */
export function ButtonLink({ to, children, purpose = 'secondary' }: ButtonLinkProps) {
  return (
    <Link className={`nl-button nl-button--${purpose}`} to={to}>
      {children}
    </Link>
  );
}

export function Acts({ children }: { readonly children: ReactNode }) {
  return <div className="acts">{children}</div>;
}
