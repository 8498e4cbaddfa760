import type { Given } from '#codec';
import { useContent } from '#content';
import { Button } from '#ui';
import { dateOf } from './dates.ts';
import { canShare } from './hand-out.ts';
import { emptyPage, pageFile } from './page-file.ts';
import { ShowCode } from './ShowCode.tsx';
import { useHandOut } from './useHandOut.tsx';

/** The pages that can be handed on. */
export type SharedPage = 'result' | 'therapist' | 'doctor';

interface ShareToolsProps {
  readonly page: SharedPage;
  readonly given: Given;
  /** Where another phone opens the page, without the answers. Left out for answers that someone else has given. */
  readonly address?: string;
}

/** Buttons that hand on the page they stand on; they join a row of others. All of it happens on the device. */
export const ShareTools = ({ page, given, address }: ShareToolsProps) => {
  const { words, screens } = useContent();
  const { share, result } = screens;
  const { handOver, status } = useHandOut();
  const asFile = canShare(emptyPage()) ? share.shareFile : share.saveFile;
  const note = () => `${share.fileNote(dateOf(given.at, result.locale))} ${words.fixed.notDiagnosis}`;
  return (
    <>
      {address !== undefined && <ShowCode address={address} given={given} otherWay={asFile} />}
      <Button look="second" onClick={() => void handOver(() => pageFile(document, share.fileNames[page] ?? '', note()))}>
        {asFile}
      </Button>
      {status}
    </>
  );
};
