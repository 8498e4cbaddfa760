import { useId, useRef, useState } from 'react';
import { encodeLink, type Given } from '#codec';
import { useContent } from '#content';
import { Button } from '#ui';
import { QrCode } from './QrCode.tsx';

interface ShowCodeProps {
  /** Where the other phone opens the page, without the answers. */
  readonly address: string;
  readonly given: Given;
}

/** A code that another phone opens, in a native dialog that keeps and returns focus. */
export const ShowCode = ({ address, given }: ShowCodeProps) => {
  const { facts, screens } = useContent();
  const { code } = screens.share;
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        look="second"
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        {code.open}
      </Button>
      <dialog ref={dialog} className="confirm code" aria-labelledby={id} onClose={() => setOpen(false)}>
        {open && (
          <div className="stack">
            <h2 id={id}>{code.title}</h2>
            <p>{code.how}</p>
            <QrCode text={`${address}#${encodeLink(facts.guide, given)}`} label={code.picture} />
            <p>
              <strong>{code.nothingSent}</strong> {code.whoSees}
            </p>
            <Button look="second" onClick={() => dialog.current?.close()}>
              {code.close}
            </Button>
          </div>
        )}
      </dialog>
    </>
  );
};
