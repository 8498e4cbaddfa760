import { useContent } from '#content';
import { useSession } from '#session';
import { Button } from '#ui';
import { canShare } from '../hand-out.ts';
import { useHandOut } from '../useHandOut.tsx';
import { cardBlocks } from './blocks.ts';
import { cardPicture } from './picture.ts';
import { printAlone } from './print-alone.ts';

const emptyPicture = (): File => new File([''], 'card.png', { type: 'image/png' });

/** Keeps the safety net as a picture, or on a paper of its own: the section that this stands in. */
export const SaveCard = ({ today }: { readonly today: Date }) => {
  const content = useContent();
  const { card, fileNames } = content.screens.share;
  const place = useSession((session) => session.place);
  const { handOver, status } = useHandOut();
  const make = () => cardPicture(cardBlocks(content, place, today), fileNames.card ?? '');
  return (
    <div className="screen-only stack stack-tight">
      <div className="share-actions">
        <Button look="second" onClick={() => void handOver(make)}>
          {canShare(emptyPicture()) ? card.share : card.save}
        </Button>
        <Button
          look="second"
          onClick={({ currentTarget }) => {
            const part = currentTarget.closest('section');
            if (part !== null) printAlone(part);
          }}
        >
          {card.print}
        </Button>
      </div>
      {status}
    </div>
  );
};
