import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { encodeLink, type Given } from '#codec';
import { useContent } from '#content';
import { Button } from '#ui';
import { QrCode } from './QrCode.tsx';

interface ShowCodeProps {
  /** Where the other phone opens the page, without the answers. */
  readonly address: string;
  readonly given: Given;
  /** The button beside it, for who cannot see a picture. */
  readonly otherWay: string;
}

/** A code that another phone opens, in a native dialog that keeps and returns focus. */
export const ShowCode = ({ address, given, otherWay }: ShowCodeProps) => {
  const { facts, screens } = useContent();
  const { code } = screens.share;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        look="second"
        onClick={() => {
          // What the dialog says has to be there when it opens, or it opens without a name.
          flushSync(() => setOpen(true));
          dialog.current?.showModal();
          heading.current?.focus();
        }}
      >
        {code.open}
      </Button>
      <dialog ref={dialog} className="confirm code" aria-labelledby={id} onClose={() => setOpen(false)}>
        {open && (
          <div className="stack">
            <h2 ref={heading} id={id} tabIndex={-1}>
              {code.title}
            </h2>
            <p>{code.how}</p>
            <p className="visually-hidden">{code.otherWay(otherWay)}</p>
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
