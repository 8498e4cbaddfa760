/** What became of a file. */
export type HandedOut = 'shared' | 'saved' | 'left';

/** Whether the device has a share sheet that takes this file. */
export const canShare = (file: File): boolean => {
  try {
    return typeof navigator.share === 'function' && navigator.canShare({ files: [file] });
  } catch {
    return false;
  }
};

const save = (file: File): void => {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // Some browsers read the file only after the click has ended.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

/** Hands a file to the device's share sheet or, where there is none or it refuses, saves it. */
export const handOut = async (file: File): Promise<HandedOut> => {
  if (canShare(file)) {
    try {
      await navigator.share({ files: [file] });
      return 'shared';
    } catch (reason) {
      if (reason instanceof DOMException && reason.name === 'AbortError') return 'left';
    }
  }
  save(file);
  return 'saved';
};
