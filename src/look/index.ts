export { createLook, decodeLook, type Look, LOOK_NAME, type LookKeeper, looks, showLook } from './look.ts';
export { LookScreen } from './LookScreen.tsx';
