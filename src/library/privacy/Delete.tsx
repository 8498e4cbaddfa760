import { useRef, useState } from 'react';
import { useContent } from '#content';
import { useSession } from '#session';
import { Confirm } from '#ui';
import { Part, Sentences } from '../Page.tsx';

export interface DeleteProps {
  /** How the app is to look is kept too. */
  readonly lookKept: boolean;
  /** So is the app itself, for use without a network. */
  readonly appKept: boolean;
  /** Takes away what the session does not hold; resolves once it is gone. */
  readonly onDelete: () => Promise<void>;
}

/** What is on the device now, and the button that takes all of it away. */
export const Delete = ({ lookKept, appKept, onDelete }: DeleteProps) => {
  const { words, screens } = useContent();
  const said = screens.library.privacy;
  const count = useSession(({ answers }) => Object.keys(answers).length);
  const place = useSession((session) => session.place);
  const askedAgain = useSession((session) => session.askedAgain);
  const forget = useSession((session) => session.forget);
  const [deleted, setDeleted] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);
  const here = [
    ...(count > 0 ? [said.answers(count)] : []),
    ...(place === null ? [] : [said.country(words.places[place]?.name ?? place)]),
    ...(askedAgain.length > 0 ? [said.note] : []),
    ...(lookKept ? [said.lookKept] : []),
    ...(appKept ? [said.appKept] : []),
  ];
  const none = deleted ? said.deleted : said.nothing;
  return (
    <Part title={said.deleteTitle}>
      <p ref={status} tabIndex={-1} className="told-now">
        {here.length > 0 ? said.here : none}
      </p>
      {here.length > 0 && (
        <>
          <Sentences lines={here} />
          <div>
            <Confirm
              ask={said.button}
              question={said.sure}
              yes={said.yes}
              no={said.no}
              onYes={async () => {
                await onDelete();
                forget();
                setDeleted(true);
                // What was pressed goes away with what it deleted, and focus must not go with it.
                status.current?.focus();
              }}
            />
          </div>
        </>
      )}
    </Part>
  );
};
