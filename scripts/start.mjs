// npm start: from a fresh clone to the app in a browser.
import { prepare } from './install.mjs';

prepare();
const { build, preview } = await import('vite');
await build();
const server = await preview({ preview: { port: Number(process.env.PORT || 4173), strictPort: true } });
server.printUrls();
