import { cloneElement, type ReactElement, type ReactNode, startTransition, Suspense, useState } from 'react';

interface ButtonProps {
  readonly autoFocus?: boolean;
  readonly onClick?: () => void;
  readonly 'aria-expanded'?: boolean;
}

interface OpensLaterProps {
  readonly button: ReactElement<ButtonProps>;
  /** What opens, around its button: loaded when it is first wanted, and open from its beginning. */
  readonly children: (button: ReactElement<ButtonProps>) => ReactNode;
}

/** A button that opens what few open: nobody waits for it who does not. */
export function OpensLater({ button, children }: OpensLaterProps) {
  const [isWanted, setWanted] = useState(false);
  const want = () => startTransition(() => setWanted(true));
  return (
    <Suspense>
      {isWanted
        ? children(cloneElement(button, { autoFocus: true }))
        : cloneElement(button, { onClick: want, 'aria-expanded': false })}
    </Suspense>
  );
}
