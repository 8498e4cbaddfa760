import { buffer } from 'node:stream/consumers';
import { runAssess } from './assess-command.ts';

const writer = (stream: NodeJS.WriteStream) => (text: string): Promise<void> =>
  new Promise((done) => {
    if (stream.write(text)) done();
    else stream.once('drain', done);
  });

// Whoever reads the output may have seen enough, as head(1) has; that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

process.exitCode = await runAssess(process.argv.slice(2), {
  input: () => buffer(process.stdin),
  out: writer(process.stdout),
  err: writer(process.stderr),
});
