import { useId, useRef } from 'react';
import { Button } from './Button.tsx';

interface ConfirmProps {
  /** The label of the button that asks. */
  readonly ask: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
}

/** A button whose action cannot be undone: asks once more, in a native dialog that keeps and returns focus. The way that loses nothing weighs more. */
export const Confirm = ({ ask, question, yes, no, onYes }: ConfirmProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  return (
    <>
      <Button look="quiet" onClick={() => dialog.current?.showModal()}>
        {ask}
      </Button>
      <dialog ref={dialog} className="confirm" aria-labelledby={id}>
        <div className="stack">
          <p id={id}>{question}</p>
          <div className="confirm-ways">
            <Button onClick={() => dialog.current?.close()}>
              {no}
            </Button>
            <Button
              look="second"
              onClick={() => {
                // Closed first, so that the dialog gives focus back before what it asked about may go away.
                dialog.current?.close();
                onYes();
              }}
            >
              {yes}
            </Button>
          </div>
        </div>
      </dialog>
    </>
  );
};
