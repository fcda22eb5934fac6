#!/usr/bin/env node
import { buffer } from 'node:stream/consumers';
import { main } from './cli/main.js';

// A reader that wants only the beginning, such as `head`, closes the pipe. That is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// Not `process.exit`, which would lose output still on its way into a pipe.
process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  stdin: () => buffer(process.stdin),
});
