// npm start: from a fresh clone to the app in a browser.
import { prepare, run } from './install.mjs';

prepare();
if (run('npm', ['run', '--silent', 'build']).status !== 0) process.exit(1);
const { preview } = await import('vite');
const server = await preview({ preview: { port: Number(process.env.PORT || 4173), strictPort: true } });
server.printUrls();
